#!/bin/sh
# Make an AppImage from the bundle.
#
#   python3 packaging/bundle.py && sh packaging/recipes/appimage/build.sh
#
# Run: everything up to the AppDir, and AppRun from there. NOT run: appimagetool, which could not be
# had where this was written. It has to be on the PATH.
set -eu

root=$(cd "$(dirname "$0")/../../.." && pwd)
bundle="$root/build/bundle/tsubo"
dir="$root/build/Tsubo.AppDir"
[ -d "$bundle" ] || { echo "There is no bundle yet: python3 packaging/bundle.py" >&2; exit 1; }

rm -rf "$dir"
mkdir -p "$dir/usr/lib"
cp -a "$bundle" "$dir/usr/lib/tsubo"
python3 "$root/packaging/desktop.py" "$dir/usr"
ln -s usr/lib/tsubo/tsubo "$dir/AppRun"
cp "$dir/usr/share/applications/tsubo.desktop" "$dir/"
cp "$dir/usr/share/icons/hicolor/256x256/apps/tsubo.png" "$dir/"
ln -s tsubo.png "$dir/.DirIcon"

command -v appimagetool >/dev/null || { echo "$dir is made; appimagetool is missing." >&2; exit 1; }
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/app/tsubo/__init__.py")
mkdir -p "$root/dist"
appimagetool --no-appstream "$dir" "$root/dist/Tsubo-$version-$(uname -m).AppImage"
