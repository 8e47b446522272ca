#!/bin/sh
# Put a built Glossator into this user's menu and let .gloss files open with it.
# Use: sh register.sh [FOLDER OF THE BUILD]   (dist/glossator when none is named)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-$here/../../dist/glossator}" && pwd)
[ -x "$build/glossator" ] || { echo "There is no program in $build. Run make build first." >&2; exit 1; }
data=${XDG_DATA_HOME:-$HOME/.local/share}
icons="$build/_internal/resources/icons"

mkdir -p "$data/applications" "$data/mime/packages" "$HOME/.local/bin"
for size in 16 32 48 64 128 256 512; do
  mkdir -p "$data/icons/hicolor/${size}x$size/apps" "$data/icons/hicolor/${size}x$size/mimetypes"
  cp "$icons/glossator-$size.png" "$data/icons/hicolor/${size}x$size/apps/glossator.png"
  cp "$icons/gloss-document-$size.png" "$data/icons/hicolor/${size}x$size/mimetypes/gloss-document.png"
done
ln -sf "$build/glossator" "$HOME/.local/bin/glossator"
sed "s|^Exec=.*|Exec=\"$build/glossator\" %f|" "$here/glossator.desktop" > "$data/applications/glossator.desktop"
cp "$here/glossator.xml" "$data/mime/packages/glossator.xml"
command -v update-mime-database > /dev/null && update-mime-database "$data/mime"
command -v update-desktop-database > /dev/null && update-desktop-database "$data/applications"
echo "Glossator is in the menu; .gloss files open with it."
