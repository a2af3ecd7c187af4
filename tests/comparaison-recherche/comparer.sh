#!/usr/bin/env bash
# The site's search beside Pagefind, MiniSearch, Lunr-fr (pinned in package.json) and plain BM25: same pages, same questions. Needs Node with npm.
#
#   ./tests/comparaison-recherche/comparer.sh --docs docs.jsonl --queries queries.jsonl --qrels qrels.tsv    relevance, with typos, without accents
#   ./tests/comparaison-recherche/comparer.sh --tailles 1000,10000                                           bytes, requests, times
#
# docs: {"id","title","text"} a line; queries: {"id","text"}; qrels: question, document, grade (or the four columns of TREC).
# The peers are installed in ALLIANCE_OUTILS_RECHERCHE, or in a folder that is removed at the end.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

docs="" queries="" qrels="" tailles=""
while [ $# -gt 0 ]; do
  case "$1" in
    --docs) docs=$(realpath "$2") ;;
    --queries) queries=$(realpath "$2") ;;
    --qrels) qrels=$(realpath "$2") ;;
    --tailles) tailles=$2 ;;
    *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
  shift 2
done
if [ -z "$tailles" ] && { [ -z "$docs" ] || [ -z "$queries" ] || [ -z "$qrels" ]; }; then
  sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi

export OUTILS="${ALLIANCE_OUTILS_RECHERCHE:-$work/outils}"
mkdir -p "$OUTILS"
if [ ! -d "$OUTILS/node_modules/pagefind" ]; then
  cp "$here/package.json" "$OUTILS/"
  npm install --prefix "$OUTILS" --no-fund --no-audit --no-package-lock --silent
fi

cd "$root"
dotnet build tests/Alliance.Site.Benchmarks -c Release -v quiet --nologo >&2
# What a peer says on the way matters only when it fails.
compare() { node "$@" 2>"$work/erreurs" || { cat "$work/erreurs" >&2; exit 1; }; }
benchmarks() { dotnet "$root/tests/Alliance.Site.Benchmarks/bin/Release/net10.0/Alliance.Site.Benchmarks.dll" "$@"; }

if [ -n "$docs" ]; then
  node "$here/pertinence.mjs" "$docs" "$queries" "$qrels" "$work" ecrire
  for variant in telles faute accents; do
    benchmarks recherche --docs "$docs" --queries "$work/$variant.jsonl" --run "$work/$variant.run.jsonl" >&2
  done
  compare "$here/pertinence.mjs" "$docs" "$queries" "$qrels" "$work"
fi

if [ -n "$tailles" ]; then dotnet build generator/Alliance.Site.Cli -c Release -v quiet --nologo >&2; fi
for taille in ${tailles//,/ }; do
  dossier="$work/$taille"
  mkdir -p "$dossier"
  benchmarks corpus "$taille" "$dossier/corpus" --gabarits >&2
  dotnet generator/Alliance.Site.Cli/bin/Release/net10.0/alliance.dll construire --formats html,recherche \
    --source "$dossier/corpus/content" --templates "$dossier/corpus/templates" --sortie "$dossier/site" >&2
  node "$here/poids.mjs" "$dossier/site" templates "$dossier" ecrire
  echo '{"id":"1","text":"estime de soi"}' > "$dossier/question.jsonl"
  benchmarks recherche --docs "$dossier/pages.jsonl" --queries "$dossier/question.jsonl" --run "$dossier/run.jsonl" \
    | sed -n 's/^index : .*(\([0-9.]*\) s de processeur).* \([0-9]*\) Mio$/{"cpu":\1,"memory":\2}/p' > "$dossier/notre-construction.json"
  compare "$here/poids.mjs" "$dossier/site" templates "$dossier"
  rm -rf "$dossier"
done
