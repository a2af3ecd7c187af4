using Alliance.Site.Diagnostics;
using Alliance.Site.Verification;

namespace Alliance.Site.Cli;

/// <summary><c>verifier</c>: every check, nothing written.</summary>
internal static class VerifierCommand
{
    public static int Run(Request request, Folders folders, Stages stages, Terminal terminal)
    {
        var bag = new DiagnosticBag();
        var today = request.Aujourdhui ?? terminal.Today();
        var result = SiteReading.Open(request, folders, today, stages, bag).Build(bag);
        if (result is not null)
        {
            stages.Start("Contrôle du site");
            SiteVerification.Check(result, today, bag);
        }

        stages.End();

        var faults = bag.Sorted();
        terminal.Tell(faults, request.FaultFormat);
        return new Summary(request, faults, stages, terminal).Verified(result);
    }
}
