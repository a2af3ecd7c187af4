#!/usr/bin/env bash
# Prints the path of a browser for the tests, installing one where that can be done quietly. Prints nothing when Playwright has its
# own. Everything else is said on standard error.
#
# In order: ALLIANCE_NAVIGATEUR, a Chromium, Chrome or Edge that is here, apt (Debian, as root or with password-less sudo),
# Playwright's own installer, which the build of the browser tests brings.
set -euo pipefail
cd "$(dirname "$0")/.."

find_browser() {
  local candidate
  for candidate in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable; do
    if command -v "$candidate" 2>/dev/null; then return 0; fi
  done
  for candidate in \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge" \
    "${PROGRAMFILES:-/}/Google/Chrome/Application/chrome.exe" \
    "${PROGRAMFILES:-/}/Microsoft/Edge/Application/msedge.exe" \
    "/c/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"; do
    if [ -x "$candidate" ]; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

apt_install() {
  command -v apt-get >/dev/null || return 1
  local sudo=""
  if [ "$(id -u)" != 0 ]; then
    sudo="sudo -n"
    $sudo true 2>/dev/null || return 1
  fi
  echo "Installation de Chromium par apt…" >&2
  $sudo apt-get update -qq >&2 &&
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2
}

playwright_install() {
  local cli node
  cli=$(find tests/Alliance.Site.Browser/bin -path '*/.playwright/package/cli.js' 2>/dev/null | head -n 1)
  [ -n "$cli" ] || return 1
  node=$(find "${cli%/package/cli.js}/node" -type f \( -name node -o -name node.exe \) | head -n 1)
  [ -n "$node" ] || return 1
  echo "Installation de Chromium par Playwright…" >&2
  chmod +x "$node"
  "$node" "$cli" install chromium >&2
}

if [ -n "${ALLIANCE_NAVIGATEUR:-}" ]; then
  if [ ! -x "$ALLIANCE_NAVIGATEUR" ]; then
    echo "ALLIANCE_NAVIGATEUR ne désigne pas un programme : $ALLIANCE_NAVIGATEUR" >&2
    exit 1
  fi
  printf '%s\n' "$ALLIANCE_NAVIGATEUR"
  exit 0
fi

if find_browser; then exit 0; fi
if apt_install && find_browser; then exit 0; fi
if playwright_install; then exit 0; fi
echo "Aucun navigateur : installer Chromium, Chrome ou Edge, ou donner son chemin dans ALLIANCE_NAVIGATEUR." >&2
exit 1
