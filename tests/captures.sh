#!/usr/bin/env bash
# Pictures the pages that matter (320, 768, 1280 pixels, dark, paper), prints the sheets, and sets everything side by side in planche.png.
#
#   ./tests/captures.sh DOSSIER
set -euo pipefail
[ $# -eq 1 ] || { echo "Usage : ./tests/captures.sh DOSSIER" >&2; exit 2; }
mkdir -p "$1"
ALLIANCE_CAPTURES="$(cd "$1" && pwd)"
export ALLIANCE_CAPTURES
cd "$(dirname "$0")/.."
./tests/run.sh Captures
echo "À regarder : $ALLIANCE_CAPTURES/planche.png"
