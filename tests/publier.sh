#!/usr/bin/env bash
# The program as it is handed over: published, then made to build and check the real site, which must equal the one of the compiled project.
#
#   ./tests/publier.sh          both ways: for a machine that has the runtime, and in a single file that holds it (two to three minutes)
#   ./tests/publier.sh simple   the first way only
#
# Where the registry has no runtime to put inside the single file, that way is said to be unseen and does not fail.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

project=generator/Alliance.Site.Cli
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
verdict=0

# publish DIR OPTION… : what the compiler said stays in DIR.log.
publish() {
  local dir="$1"
  shift
  dotnet publish -c Release "$project" -o "$dir" -v quiet --nologo "$@" >"$dir.log" 2>&1
}

# compare NAME PROGRAM : checks and builds with PROGRAM, compares its site with the one of the project.
compare() {
  local start=$SECONDS
  if "$2" construire --sortie "$work/$1-site" >"$work/$1-construire.log" 2>&1 \
    && "$2" verifier >"$work/$1-verifier.log" 2>&1 \
    && diff -r "$work/projet-site" "$work/$1-site" >"$work/$1-diff.log"; then
    echo "$1 : le même site, $(du -m "$2" | cut -f 1) Mo, en $((SECONDS - start)) s."
  else
    verdict=1
    echo "$1 : le programme publié ne construit pas le même site." >&2
    tail -n 5 "$work/$1"-*.log >&2
  fi
}

dotnet build "$project" -c Release -v quiet --nologo
dotnet "$project/bin/Release/net10.0/alliance.dll" construire --sortie "$work/projet-site" >/dev/null

if publish "$work/simple"; then
  compare simple "$work/simple/alliance"
else
  verdict=1
  cat "$work/simple.log" >&2
fi

if [ "${1:-}" != simple ]; then
  system=$(dotnet msbuild "$project" -getProperty:NETCoreSdkRuntimeIdentifier)
  if publish "$work/unique" -r "$system" -p:PublishSingleFile=true --self-contained; then
    compare unique "$work/unique/alliance"
  elif grep -q 'NU110[123]' "$work/unique.log"; then
    echo "unique : non vu, le registre n'a pas le moteur de $system."
  else
    verdict=1
    cat "$work/unique.log" >&2
  fi
fi
exit "$verdict"
