#!/bin/sh
# Make a disk image for macOS: the application, signed and notarised where a certificate is there.
#
#   python3 packaging/bundle.py && sh packaging/recipes/macos/build.sh
#
# Run: shellcheck and plistutil; a test holds what bundle.py keeps of a framework against the code of
# PyInstaller 6.22, which names Apple's TN2206. NOT run, for want of a Mac: all of it.
#
# bundle.py leaves build/bundle/Tsubo.app beside the folder. For a signed image set:
#
#   SIGN_AS          "Developer ID Application: NAME (TEAM)", in the login keychain
#   NOTARY_PROFILE   made once with: xcrun notarytool store-credentials NAME
#
# Without them the image is signed for this Mac only, and Gatekeeper refuses it elsewhere.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
app="$root/build/bundle/Tsubo.app"
[ -d "$app" ] || { echo "There is no bundle yet: python3 packaging/bundle.py" >&2; exit 1; }

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$root/app/tsubo/__init__.py")
image="$root/dist/Tsubo-$version-$(uname -m).dmg"
mkdir -p "$root/dist"

# Inside out, as codesign wants it: libraries and whole frameworks first, the application last. Only
# the program itself has entitlements.
find "$app/Contents/Frameworks" \( -type d -name '*.framework' -prune \
    -o -type f \( -name '*.so' -o -name '*.dylib' \) \) -exec \
    codesign --force --timestamp --options runtime --sign "${SIGN_AS:--}" {} +
codesign --force --timestamp --options runtime --sign "${SIGN_AS:--}" \
    --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/Tsubo.app"
ln -s /Applications "$stage/Applications"
hdiutil create -ov -volname Tsubo -srcfolder "$stage" -format UDZO "$image"
if [ -n "${SIGN_AS:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --force --timestamp --sign "$SIGN_AS" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
echo "$image"
