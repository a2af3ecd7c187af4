using Alliance.Site.Diagnostics;
using Alliance.Site.Output;

namespace Alliance.Site.Cli;

/// <summary><c>construire</c>: the content becomes the site, or nothing changes.</summary>
internal static class ConstruireCommand
{
    public static int Run(Request request, Folders folders, Stages stages, Terminal terminal)
    {
        var output = folders.Output(request, terminal.Home);
        OutputFolder.Check(output);

        var bag = new DiagnosticBag();
        // What depends on the day is told by verifier: the same content builds the same site whatever the clock.
        var result = SiteReading.Build(request, folders, request.Aujourdhui ?? default, stages, bag);
        var outcome = result is null ? null : Write(output, result, bag, stages, terminal);
        stages.End();

        var faults = bag.Sorted();
        terminal.Tell(faults, request.FaultFormat);
        var summary = new Summary(request, faults, stages, terminal);
        var shown = Folders.Display(folders.Sortie, folders.Current);
        return result is null || outcome is not { Status: not OutputStatus.Refused } ? summary.NotBuilt(shown) : summary.Built(result, outcome, shown);
    }

    private static OutputOutcome Write(OutputRequest output, BuildResult result, DiagnosticBag bag, Stages stages, Terminal terminal)
    {
        stages.Start("Écriture");
        return OutputFolder.Write(output, result.Outputs, bag, terminal.Interruption.Writing());
    }
}
