using Alliance.Site.Diagnostics;

namespace Alliance.Site.Referentiels;

/// <summary>Checks inside the référentiels that their reader cannot make.</summary>
public static class ReferentielsRules
{
    public static void Check(ReferentielsDuSite referentiels, DiagnosticBag bag)
    {
        CheckGlossaire(referentiels, bag);
        CheckSources(referentiels, bag);
    }

    /// <summary>What depends on the day: a warning of <c>verifier</c> only.</summary>
    public static void CheckAide(ReferentielsDuSite referentiels, DateOnly today, DiagnosticBag bag)
    {
        foreach (var numero in referentiels.Aide.Contenu)
        {
            if (numero.VerifieLe.AddYears(1) < today) bag.Add(Faults.AideAVerifier(numero.Source, numero.Libelle, numero.VerifieLe));
        }
    }

    private static void CheckGlossaire(ReferentielsDuSite referentiels, DiagnosticBag bag)
    {
        var known = referentiels.Glossaire.Contenu.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entree in referentiels.Glossaire.Contenu)
        {
            foreach (var voir in entree.Voir)
            {
                if (!known.Contains(voir)) bag.Add(Faults.ReferenceInconnue(entree.SourceVoir, "voir", voir, "glossaire", known));
            }
        }
    }

    private static void CheckSources(ReferentielsDuSite referentiels, DiagnosticBag bag)
    {
        foreach (var source in referentiels.Sources.Contenu)
        {
            if (source is { Adresse: not null, ConsulteLe: null }) bag.Add(Faults.SourceSansDate(source.Source, source.Id));
            if (source is { Genre: GenreDeSource.Livre, Isbn: "" }) bag.Add(Faults.SourceSansIsbn(source.Source, source.Id));
        }
    }
}
