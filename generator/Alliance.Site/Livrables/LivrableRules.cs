using Alliance.Site.Diagnostics;
using Alliance.Site.Model;

namespace Alliance.Site.Livrables;

/// <summary>A code names one livrable.</summary>
public static class LivrableRules
{
    public static void Check(Catalogue<Livrable> livrables, DiagnosticBag bag) => CheckCodes(livrables, bag);

    private static void CheckCodes(Catalogue<Livrable> livrables, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, Livrable>(StringComparer.Ordinal);
        foreach (var livrable in livrables.Items)
        {
            if (!seen.TryAdd(livrable.Code, livrable)) bag.Add(Faults.CodeEnDouble(livrable.SourceCode, livrable.Code, seen[livrable.Code].Fiche.Source.Path));
        }
    }
}
