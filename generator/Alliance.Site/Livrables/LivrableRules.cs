using Alliance.Site.Diagnostics;
using Alliance.Site.Model;

namespace Alliance.Site.Livrables;

/// <summary>A code names one livrable.</summary>
public static class LivrableRules
{
    public static void Check(Catalogue<Livrable> livrables, DiagnosticBag bag) => CheckCodes(livrables, bag);

    private static void CheckCodes(Catalogue<Livrable> livrables, DiagnosticBag bag)
    {
        var seen = new Dictionary<CodeDeLivrable, Livrable>();
        foreach (var livrable in livrables.Items)
        {
            // Number 0 stands for a code that could not be read, and was told.
            if (livrable.Code.Numero > 0 && !seen.TryAdd(livrable.Code, livrable)) bag.Add(Faults.CodeEnDouble(livrable.SourceCode, livrable.Code.ToString(), seen[livrable.Code].Fiche.Source.Path));
        }
    }
}
