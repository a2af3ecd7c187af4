using Alliance.Site.Diagnostics;
using Alliance.Site.Model;

namespace Alliance.Site.Territoires;

/// <summary>An official code names one territory or one commune, and communes are where their codes say.</summary>
public static class TerritoireRules
{
    public static void Check(Catalogue<Territoire> territoires, DiagnosticBag bag)
    {
        CheckCodes(territoires, bag);
        CheckInsee(territoires, bag);
        CheckDepartements(territoires, bag);
        CheckCommunes(territoires, bag);
    }

    private static void CheckCodes(Catalogue<Territoire> territoires, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, Territoire>(StringComparer.Ordinal);
        foreach (var territoire in territoires.Items)
        {
            // A code that could not be read is empty, and was told.
            if (territoire.Code.Length > 0 && !seen.TryAdd(territoire.Code, territoire)) bag.Add(Faults.CodeEnDouble(territoire.SourceCode, territoire.Code, seen[territoire.Code].Fiche.Source.Path));
        }
    }

    private static void CheckInsee(Catalogue<Territoire> territoires, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, Commune>(StringComparer.Ordinal);
        foreach (var commune in territoires.Items.SelectMany(t => t.Communes))
        {
            if (!seen.TryAdd(commune.Insee, commune)) bag.Add(Faults.CodeEnDouble(commune.SourceInsee, commune.Insee, $"« {seen[commune.Insee].Nom} » ({seen[commune.Insee].SourceInsee})"));
        }
    }

    private static void CheckDepartements(Catalogue<Territoire> territoires, DiagnosticBag bag)
    {
        foreach (var territoire in territoires.Items)
        {
            if (territoire.Departement is { } departement && territoires.Find(departement) is { EstIntercommunalite: true } other) bag.Add(Faults.DepartementInattendu(departement.Source, other.NomCourt));
        }
    }

    private static void CheckCommunes(Catalogue<Territoire> territoires, DiagnosticBag bag)
    {
        foreach (var territoire in territoires.Items)
        {
            foreach (var commune in territoire.Communes)
            {
                var insee = CodesOfficiels.DepartementDe(commune.Insee);
                var expected = commune.Departement.Length > 0 ? commune.Departement : Numero(territoire, territoires);
                if (insee is not null && expected.Length > 0 && insee != expected) bag.Add(Faults.CommuneHorsDepartement(commune.SourceInsee, commune.Nom, commune.Insee, insee, expected));
            }
        }
    }

    /// <summary>The number of the département of a territory; empty when it does not say.</summary>
    private static string Numero(Territoire territoire, Catalogue<Territoire> territoires)
    {
        if (!territoire.EstIntercommunalite) return territoire.Code;
        return territoire.Departement is { } departement && territoires.Find(departement) is { EstIntercommunalite: false } found ? found.Code : "";
    }
}
