using Alliance.Site.Diagnostics;
using Alliance.Site.Referentiels;

namespace Alliance.Site.Verification;

/// <summary>What <c>verifier</c> adds to a build: the pages read back, and the warnings that depend on the day.</summary>
public static class SiteVerification
{
    public static void Check(BuildResult result, DateOnly today, DiagnosticBag bag)
    {
        ReferentielsRules.CheckAide(result.Site.Referentiels, today, bag);
        BuiltSiteRules.Check(result.Outputs, result.Adresse, bag);
    }
}
