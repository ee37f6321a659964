#!/bin/sh
# Make an AppImage from the bundle: the runtime's file, and behind it the folder as squashfs.
#
#   python3 packaging/bundle.py && RUNTIME=runtime-x86_64 sh packaging/recipes/appimage/build.sh
#
# RUNTIME is the file that the project AppImage/type2-runtime publishes for this processor. Needs
# mksquashfs.
#
# Run, on Debian 12: all of it, twice with the same bytes, with a script in the runtime's place that
# mounts what lies behind it (squashfuse) and starts AppRun. So tried, under a name with a space and
# an umlaut: version, window, unpacked start, reminders with the window closed, the file for
# autostart. NOT run: the runtime itself; neither Debian nor PyPI nor npm has it.
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

[ -f "${RUNTIME:-}" ] || { echo "$dir is made; RUNTIME names no file." >&2; exit 1; }
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/app/tsubo/__init__.py")
image="$root/dist/Tsubo-$version-$(uname -m).AppImage"
mkdir -p "$root/dist"
mksquashfs "$dir" "$dir.squashfs" -noappend -root-owned -comp zstd -quiet -no-progress
cat "$RUNTIME" "$dir.squashfs" >"$image"
rm "$dir.squashfs"
chmod +x "$image"
echo "$image"
