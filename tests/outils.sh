#!/usr/bin/env bash
# Installs once what reads our documents back: LibreOffice, poppler (pdfinfo, pdftotext), qpdf, Node with ical.js and ajv (pinned in
# outils/package.json). Debian as root or with password-less sudo; elsewhere it says what to install. Quiet when all is there.
set -euo pipefail
cd "$(dirname "$0")"

missing=()
command -v soffice >/dev/null || missing+=(libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui fonts-crosextra-carlito fonts-crosextra-caladea)
command -v pdfinfo >/dev/null && command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v qpdf >/dev/null || missing+=(qpdf)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)

if [ "${#missing[@]}" -gt 0 ]; then
  sudo=""
  if [ "$(id -u)" != 0 ]; then sudo="sudo -n"; fi
  if ! command -v apt-get >/dev/null || ! ${sudo:-true} ${sudo:+true} 2>/dev/null; then
    echo "Il manque des outils de relecture : ${missing[*]}" >&2
    exit 1
  fi
  echo "Installation par apt : ${missing[*]}" >&2
  $sudo apt-get update -qq >&2
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
fi

if [ ! -d outils/node_modules/ical.js ] || [ ! -d outils/node_modules/ajv ]; then
  echo "Installation de ical.js et ajv…" >&2
  npm install --prefix outils --no-save --no-audit --no-fund --no-package-lock --ignore-scripts --loglevel=error >&2
fi
