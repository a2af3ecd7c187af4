#!/usr/bin/env bash
# Do the tests see it when a check is gone? Removes, one at a time, each check method of *Rules.cs and each report of a fault of the
# catalogue, runs the fault tests and lists what nobody missed (the survivors). Exits 1 if there is one.
#
#   ./tests/mutations.sh            ten, drawn by a seed that is printed
#   ALLIANCE_SEED=7 ./tests/mutations.sh
#   ./tests/mutations.sh tout       all of them
#
# Nothing of the repository is touched. In a copy, all the removals are compiled in at once, each asleep behind its number. One process
# wakes them in turn and shows each to the fixtures of faults; those that the fixtures miss are shown to the other tests, one run each
# (ALLIANCE_MUTANT).
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
unset ALLIANCE_REFRESH CI

# The other tests that look at faults come before all the rest, but those that read documents back with other programs.
fautes="FullyQualifiedName~FaultFixtures|FullyQualifiedName~Modele|FullyQualifiedName~Champs|FullyQualifiedName~SeancesTests|FullyQualifiedName~FautesTests|FullyQualifiedName~EmboitementTests|FullyQualifiedName~ProfondeurTests|FullyQualifiedName~GalerieTests|FullyQualifiedName~LiensRulesTests|FullyQualifiedName~OutputSetTests"
autres="FullyQualifiedName!~Robustesse&FullyQualifiedName!~Tests.Cli&FullyQualifiedName!~Templating&FullyQualifiedName!~RelectureTests&FullyQualifiedName!~PdfTests&FullyQualifiedName!~DocxTests&FullyQualifiedName!~MutantsTests"

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
    private static readonly Mutant Loud = new(false);
    private static readonly Mutant Mute = new(true);
    private readonly bool _mute;

    private Mutant(bool mute) => _mute = mute;

    public static int Awake { get; set; } = int.Parse(Environment.GetEnvironmentVariable("ALLIANCE_MUTANT") ?? "0");

    public static Mutant Of(int number) => number == Awake ? Mute : Loud;

    public static bool Is(int number) => number == Awake;
}
CS
sed -i.bak 's/^        _items.Add(diagnostic);/        if (diagnostic is null) return;\n&/' "$bibliotheque/Diagnostics/DiagnosticBag.cs"
grep -q 'diagnostic is null' "$bibliotheque/Diagnostics/DiagnosticBag.cs"

# Wakes one removal after the other and writes down the numbers of those that no fixture sees.
cat >tests/Alliance.Site.Tests/MutantsTests.cs <<'CS'
using Alliance.Site.Diagnostics;
using Alliance.Site.Tests.FaultFixtures;

namespace Alliance.Site.Tests;

public sealed class MutantsTests
{
    [Fact]
    public void Fixtures_see_removals()
    {
        if (Environment.GetEnvironmentVariable("ALLIANCE_MUTANTS") is not { } list) return;
        var fixtures = new FaultFixtureTests();
        string[] codes = [.. Directory.EnumerateDirectories(Repository.Tests("Faults")).Select(f => Path.GetFileName(f)!)];
        foreach (var number in File.ReadAllLines(list).Select(int.Parse))
        {
            Mutant.Awake = number;
            if (!codes.Any(Fails)) File.AppendAllText(list + ".missed", $"{number}\n");
        }

        // Had one of them left something behind in this process, the next ones would look seen.
        Mutant.Awake = 0;
        Assert.DoesNotContain(codes, Fails);

        bool Fails(string code)
        {
            try
            {
                fixtures.The_author_is_told_exactly_that(code);
                return false;
            }
            catch (Exception)
            {
                return true;
            }
        }
    }
}
CS

# Numbers each report and each check, and lists them: number, place, what is removed.
find "$bibliotheque" -name '*.cs' -not -path '*/Diagnostics/*' -not -path '*/obj/*' -not -path '*/bin/*' | LC_ALL=C sort | xargs awk '
  FNR == 1 { if (out) close(out); out = FILENAME ".mutant"; waiting = "" }
  {
    line = $0; done = ""
    while (match(line, /Faults\.[A-Z][A-Za-z0-9]*\(/)) {
      name = substr(line, RSTART + 7, RLENGTH - 8)
      # What somebody wrote, made fit to show: not a report.
      if (name == "Shown") { done = done substr(line, 1, RSTART + RLENGTH - 1); line = substr(line, RSTART + RLENGTH); continue }
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
show() { ALLIANCE_MUTANTS=$1 dotnet test "$essais" --nologo --filter "FullyQualifiedName~MutantsTests" >"$1.log" 2>&1 || { cat "$1.log" >&2; return 255; }; }
export -f show
export essais fautes autres
jobs=${ALLIANCE_JOBS:-2}
if ! run 0 "$fautes" || ! run 0 "$autres"; then
  tail -n 40 run-0.log
  echo "Les essais échouent avant toute suppression." >&2
  exit 3
fi

if [ "${1:-}" = tout ]; then cp mutants.tsv drawn.tsv; else
  seed=${ALLIANCE_SEED:-$RANDOM}
  echo "ALLIANCE_SEED=$seed"
  awk -v seed="$seed" 'BEGIN { srand(seed) } { print rand() "\t" $0 }' mutants.tsv | sort -g | cut -f 2- | head -n 10 >drawn.tsv
fi

# Dealt like cards, so that the processes end together.
cut -f 1 drawn.tsv | awk -v jobs="$jobs" '{ print > ("part-" NR % jobs ".list") }'
for part in part-*.list; do : >"$part.missed"; done
printf '%s\0' "$PWD"/part-*.list | xargs -0 -P "$jobs" -I '{}' bash -c 'show "$1"' _ '{}'
sort -n part-*.missed >missed
echo "$(wc -l <drawn.tsv) suppressions montrées aux cas de fautes, $(wc -l <missed) à montrer aux autres essais."

try() {
  IFS=$'\t' read -r number place what <<<"$1"
  local verdict=vu
  if run "$number" "$fautes"; then
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
awk -F '\t' 'NR == FNR { missed[$1]; next } $1 in missed' missed drawn.tsv | tr '\n' '\0' | xargs -0 -P "$jobs" -I '{}' bash -c 'try "$1"' _ '{}'

count=$(wc -l <survivors.tsv)
echo "$(wc -l <drawn.tsv) suppressions, $count que personne ne voit."
[ "$count" -eq 0 ]
