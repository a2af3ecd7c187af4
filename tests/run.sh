#!/usr/bin/env bash
# Runs every test, or those whose name contains the first argument. The exit code alone is the verdict; the last line counts.
#
#   ./tests/run.sh                      everything, ten drawn séances for the slow read-back
#   ./tests/run.sh complet              everything, every document read back
#   ./tests/run.sh Duree                the tests with « Duree » in their full name
#   ALLIANCE_REFRESH=1 ./tests/run.sh   rewrites the expected texts; read the diff
#
# With CI set, a skipped test fails the run.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

projects="Alliance.Site.Tests Alliance.Site.Browser"
filter="${1:-}"
if [ "$filter" = complet ]; then
  filter=""
  export ALLIANCE_COMPLET=1
fi
passed=0 failed=0 skipped=0 verdict=0
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

# A number of the <Counters …/> that a run leaves in its results.
counter() { sed -n "s/.*<Counters [^>]*$1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1; }

# A project without results (it does not build, it crashed) counts as one failure.
count() {
  local trx="$results/$1.trx" total executed ok
  if [ ! -f "$trx" ]; then
    failed=$((failed + 1)) verdict=1
    echo "$1 : pas de résultat." >&2
    return
  fi
  total=$(counter total "$trx") executed=$(counter executed "$trx") ok=$(counter passed "$trx")
  passed=$((passed + ok)) failed=$((failed + executed - ok)) skipped=$((skipped + total - executed))
}

run() {
  local project="tests/$1/$1.csproj"
  dotnet build "$project" -c Release -v quiet --nologo || return 1
  if [ "$1" = Alliance.Site.Tests ]; then ./tests/outils.sh || true; fi
  if [ -z "${ALLIANCE_NAVIGATEUR:-}" ]; then
    ALLIANCE_NAVIGATEUR=$(./tests/installer-navigateur.sh) || true
    export ALLIANCE_NAVIGATEUR
  fi
  dotnet test "$project" -c Release --no-build --nologo \
    --logger "console;verbosity=minimal" --logger "trx;LogFileName=$1.trx" --results-directory "$results" \
    --blame-hang --blame-hang-timeout 10m --blame-hang-dump-type none \
    ${filter:+--filter "$filter"}
}

if ! command -v dotnet >/dev/null; then
  echo "Le SDK .NET 10 est nécessaire : « dotnet » est introuvable." >&2
  verdict=1
else
  for name in $projects; do
    run "$name" || verdict=1
    count "$name"
  done
fi

if [ "$failed" -gt 0 ]; then verdict=1; fi
if [ -n "${CI:-}" ] && [ "$skipped" -gt 0 ]; then
  echo "Des essais ont été sautés, ce que CI n'admet pas." >&2
  verdict=1
fi
if [ $((passed + failed + skipped)) -eq 0 ]; then
  echo "Aucun essai ne correspond à « $filter »." >&2
  verdict=1
fi

echo "$passed passed, $failed failed, $skipped skipped"
exit "$verdict"
