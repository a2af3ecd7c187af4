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
        var sources = SiteReading.Open(request, folders, request.Aujourdhui ?? default, stages, bag);
        var shown = Folders.Display(folders.Sortie, folders.Current);
        if (bag.Count == 0 && OutputFolder.FindCurrent(output, sources.Fingerprint, terminal.Interruption.Writing()) is { } current)
        {
            stages.End();
            return new Summary(request, [], stages, terminal).Built(current.Build.Pages, current.Build.HasAddress, current.Outcome, shown);
        }

        var result = sources.Build(bag, WorkFolder.For(output.Destination));
        var outcome = result is null ? null : Write(output with { Build = new LastBuild(sources.Fingerprint, result.Pages, result.Adresse is not null) }, result, bag, stages, terminal);
        stages.End();

        var faults = bag.Sorted();
        terminal.Tell(faults, request.FaultFormat);
        var summary = new Summary(request, faults, stages, terminal);
        return result is null || outcome is not { Status: not OutputStatus.Refused } ? summary.NotBuilt(shown) : summary.Built(result.Pages, result.Adresse is not null, outcome, shown);
    }

    private static OutputOutcome Write(OutputRequest output, BuildResult result, DiagnosticBag bag, Stages stages, Terminal terminal)
    {
        stages.Start("Écriture");
        return OutputFolder.Write(output, result.Outputs, bag, terminal.Interruption.Writing());
    }
}
