#!/usr/bin/env bash
# Do the tests see it when a check is gone? Removes, one at a time, each check method of *Rules.cs and each report of a fault of the
# catalogue, runs the fault tests and lists what nobody missed (the survivors). Exits 1 if there is one.
#
#   ./tests/mutations.sh            ten, drawn by a seed that is printed
#   ALLIANCE_SEED=7 ./tests/mutations.sh
#   ./tests/mutations.sh tout       all of them
#
# Nothing of the repository is touched. In a copy, all the removals are compiled in at once, each asleep behind its number; one run of
# the tests wakes one of them (ALLIANCE_MUTANT). So there is one build, and a removal costs one run.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
unset ALLIANCE_REFRESH CI

# The fixtures of faults come first, then the other tests that look at faults; what they miss is shown to all the others, but those of
# whole processes.
fixtures="FullyQualifiedName~FaultFixtures"
fautes="FullyQualifiedName~Modele|FullyQualifiedName~Champs|FullyQualifiedName~SeancesTests|FullyQualifiedName~Documents.FautesTests|FullyQualifiedName~LiensRulesTests|FullyQualifiedName~OutputSetTests"
autres="FullyQualifiedName!~Robustesse&FullyQualifiedName!~Tests.Cli&FullyQualifiedName!~Templating"

copie=$(mktemp -d)
trap 'rm -rf "$copie"' EXIT
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' f; do [ -e "$f" ] && printf '%s\0' "$f"; done | tar --null -T - -cf - | tar -C "$copie" -xf -
cd "$copie"
bibliotheque=generator/Alliance.Site

# The catalogue a second time, as an object that can be mute.
for f in "$bibliotheque"/Diagnostics/Faults.*.cs; do
  sed -e 's/static partial class Faults/sealed partial class Mutant/' \
    -e 's/public static Diagnostic /public Diagnostic /' \
    -e 's/private static Diagnostic \(Error\|Warning\)(/private Diagnostic \1(/' \
    -e 's/^        new(code, Severity/        _mute ? null! : new(code, Severity/' \
    "$f" >"${f/Faults./Mutant.}"
done
cat >"$bibliotheque/Diagnostics/Mutant.cs" <<'CS'
namespace Alliance.Site.Diagnostics;

public sealed partial class Mutant
{
    private static readonly int Awake = int.Parse(Environment.GetEnvironmentVariable("ALLIANCE_MUTANT") ?? "0");
    private static readonly Mutant Loud = new(false);
    private static readonly Mutant Mute = new(true);
    private readonly bool _mute;

    private Mutant(bool mute) => _mute = mute;

    public static Mutant Of(int number) => number == Awake ? Mute : Loud;

    public static bool Is(int number) => number == Awake;
}
CS
sed -i.bak 's/^        _items.Add(diagnostic);/        if (diagnostic is null) return;\n&/' "$bibliotheque/Diagnostics/DiagnosticBag.cs"
grep -q 'diagnostic is null' "$bibliotheque/Diagnostics/DiagnosticBag.cs"

# Numbers each report and each check, and lists them: number, place, what is removed.
find "$bibliotheque" -name '*.cs' -not -path '*/Diagnostics/*' -not -path '*/obj/*' -not -path '*/bin/*' | LC_ALL=C sort | xargs awk '
  FNR == 1 { if (out) close(out); out = FILENAME ".mutant"; waiting = "" }
  {
    line = $0; done = ""
    while (match(line, /Faults\.[A-Z][A-Za-z0-9]*\(/)) {
      name = substr(line, RSTART + 7, RLENGTH - 8)
      number++
      printf "%d\t%s:%d\tFaults.%s\n", number, FILENAME, FNR, name
      done = done substr(line, 1, RSTART - 1) "Mutant.Of(" number ")." name "("
      line = substr(line, RSTART + RLENGTH)
    }
    print done line > out
    if (FILENAME ~ /Rules\.cs$/ && match($0, /static void Check[A-Za-z0-9]*[(<]/)) waiting = substr($0, RSTART + 12, RLENGTH - 13)
    if (waiting != "" && $0 ~ /(=>|;)/) waiting = ""
    if (waiting != "" && $0 ~ /^ *\{$/) {
      number++
      printf "%d\t%s:%d\t%s\n", number, FILENAME, FNR, waiting
      print "if (Mutant.Is(" number ")) return;" > out
      waiting = ""
    }
  }' >mutants.tsv
find "$bibliotheque" -name '*.cs.mutant' | while read -r f; do mv "$f" "${f%.mutant}"; done
total=$(wc -l <mutants.tsv)

echo "$total suppressions possibles. Compilation…"
dotnet build tests/Alliance.Site.Tests -c Release -v quiet --nologo -p:TreatWarningsAsErrors=false -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false -p:NoWarn=CS1573%3BCS1587%3BCS1591 || exit 3
essais=tests/Alliance.Site.Tests/bin/Release/net10.0/Alliance.Site.Tests.dll

run() { ALLIANCE_MUTANT=$1 timeout 300 dotnet test "$essais" --nologo --filter "$2" -- xunit.stopOnFail=true >"run-$1.log" 2>&1; }
export -f run
export essais fixtures fautes autres
if ! run 0 "$fixtures" || ! run 0 "$fautes" || ! run 0 "$autres"; then
  tail -n 40 run-0.log
  echo "Les essais échouent avant toute suppression." >&2
  exit 3
fi

if [ "${1:-}" = tout ]; then cp mutants.tsv drawn.tsv; else
  seed=${ALLIANCE_SEED:-$RANDOM}
  echo "ALLIANCE_SEED=$seed"
  awk -v seed="$seed" 'BEGIN { srand(seed) } { print rand() "\t" $0 }' mutants.tsv | sort -g | cut -f 2- | head -n 10 >drawn.tsv
fi

try() {
  IFS=$'\t' read -r number place what <<<"$1"
  local verdict=vu
  if run "$number" "$fixtures" && run "$number" "$fautes"; then
    verdict='vu par les autres essais'
    if run "$number" "$autres"; then
      verdict=SURVIT
      printf '%s\t%s\n' "$place" "$what" >>survivors.tsv
    fi
  fi
  rm -f "run-$number.log"
  printf '%-28s %s  %s\n' "$verdict" "$what" "${place#generator/Alliance.Site/}"
}
export -f try
: >survivors.tsv
tr '\n' '\0' <drawn.tsv | xargs -0 -P "${ALLIANCE_JOBS:-2}" -I '{}' bash -c 'try "$1"' _ '{}'

count=$(wc -l <survivors.tsv)
echo "$(wc -l <drawn.tsv) suppressions, $count que personne ne voit."
[ "$count" -eq 0 ]
