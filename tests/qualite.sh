#!/usr/bin/env bash
# Two reviewers from outside: the Nu HTML checker on every page, Lighthouse on the pages that matter. Needs Node with npm, Java, and a
# Chromium; not part of run.sh, since they weigh 150 MB. Exits 1 when one of them finds something.
#
#   ./tests/qualite.sh
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'kill "${server:-0}" 2>/dev/null || true; rm -rf "$work"' EXIT
verdict=0

tools="${ALLIANCE_OUTILS_QUALITE:-$work/outils}"
mkdir -p "$tools"
if [ ! -d "$tools/node_modules/lighthouse" ]; then
  npm install --prefix "$tools" --no-fund --no-audit --silent vnu-jar@26.9.27 lighthouse@13
fi

dotnet build generator/Alliance.Site.Cli -c Release -v quiet --nologo
port=$((20000 + RANDOM % 20000))
alliance() { dotnet generator/Alliance.Site.Cli/bin/Release/net10.0/alliance.dll "$@"; }
alliance construire --galerie --url "http://127.0.0.1:$port" --sortie "$work/_site" >/dev/null

echo "== Nu HTML Checker"
# Read from files, it takes every relative address for another origin: those warnings of the policy say nothing.
java -jar "$tools/node_modules/vnu-jar/build/dist/vnu.jar" --skip-non-html --format gnu --filterpattern '.*violates Content Security Policy.*' "$work/_site" 2>"$work/nu.txt" || true
grep -v '^$' "$work/nu.txt" | sed "s|file:$work/||" | head -40 || true
if [ -s "$work/nu.txt" ]; then verdict=1; else echo "rien à redire"; fi

echo "== Lighthouse"
(cd "$work/_site" && exec node -e '
  const http = require("http"), fs = require("fs"), path = require("path"), zlib = require("zlib");
  const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".xml": "application/xml", ".txt": "text/plain" };
  http.createServer((q, r) => {
    let p = path.join(".", decodeURIComponent(q.url.split("?")[0]));
    if (p.endsWith("/") || p === ".") p = path.join(p, "index.html");
    if (!fs.existsSync(p)) { r.writeHead(404); return r.end(); }
    r.writeHead(200, { "content-type": types[path.extname(p)] || "application/octet-stream", "content-encoding": "gzip" });
    r.end(zlib.gzipSync(fs.readFileSync(p)));
  }).listen('"$port"', "127.0.0.1");
') &
server=$!
sleep 1
chrome=$(./tests/installer-navigateur.sh)
export CHROME_PATH="$chrome"
first() { (cd "$work/_site" && ls -d "$1"/*/ | grep -v '/page/\|/tableau/' | head -n 1); }
for page in "" seances/ "$(first seances)" "$(first progressions)" programmes/alliance/; do
  "$tools/node_modules/.bin/lighthouse" "http://127.0.0.1:$port/$page" --quiet --output json --output-path "$work/lh.json" \
    --only-categories=accessibility,best-practices,seo,performance --chrome-flags="--headless --no-sandbox --disable-gpu --disable-background-networking" >/dev/null 2>&1 || true
  node -e '
    const r = JSON.parse(require("fs").readFileSync(process.argv[1])), page = process.argv[2] || "accueil";
    const score = k => Math.round(100 * r.categories[k].score), shift = r.audits["cumulative-layout-shift"].numericValue;
    console.log(`${page}: accessibilité ${score("accessibility")}, bonnes pratiques ${score("best-practices")}, référencement ${score("seo")}, saut de mise en page ${shift.toFixed(3)}`);
    const low = ["accessibility", "best-practices", "seo"].flatMap(k => score(k) === 100 ? [] : r.categories[k].auditRefs.filter(a => a.weight && r.audits[a.id].score !== null && r.audits[a.id].score < 1).map(a => "  " + a.id));
    if (low.length) console.log(low.join("\n"));
    process.exit(low.length || shift > 0 ? 1 : 0);
  ' "$work/lh.json" "$page" || verdict=1
done
exit "$verdict"
