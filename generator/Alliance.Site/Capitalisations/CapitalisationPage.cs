using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.Capitalisations;

/// <summary>The list of capitalisation sheets and the page of each.</summary>
public static class CapitalisationPage
{
    public static IEnumerable<Page> All(ImmutableArray<Capitalisation> capitalisations)
    {
        yield return ListePage.For("capitalisations/", "pages/capitalisations", "Les fiches de capitalisation", "Ce que des expériences ont appris, raconté pour servir ailleurs.",
            "Capitaliser, c’est raconter ce qui s’est passé, ce qui a aidé et ce qui a manqué, pour que d’autres partent de là.",
            _ => capitalisations.Select(c => ListePage.Element(c, c.Vierge ? "Modèle vierge" : "Fiche", c.Dates, c.Region)));
        foreach (var fiche in capitalisations)
        {
            yield return new Page(fiche.Fiche.Chemin, "pages/capitalisation", fiche.Titre, fiche.Resume, [new LienDePage("Fiches de capitalisation", "capitalisations/")], page => Donnees(fiche, page))
            {
                Fichier = fiche.Fiche.Fichier,
                Revision = fiche.Fiche.Revision,
            };
        }
    }

    private static Vue Donnees(Capitalisation fiche, PageContext page) => new Vue(6)
        .Add("fiche", new Vue(3).Add("titre", fiche.Titre).Add("resume", fiche.Resume).Add("vierge", fiche.Vierge))
        .Add("carte", Carte(fiche).Where(l => l.Valeur.Length > 0).Select(l => new Vue(2).Add("libelle", l.Libelle).Add("valeur", l.Valeur)))
        .Add("programme", fiche.Programme is { } programme && page.Site.Programmes.Find(programme) is { } found ? Vues.Lien(found) : null)
        .Add("corps_html", page.Html(Accroches.Sans(fiche.Corps)))
        .Add("plan", Vues.Plan(fiche.Corps))
        .Add("suivi", Vues.Suivi(fiche, page));

    internal static IEnumerable<(string Libelle, string Valeur)> Carte(Capitalisation fiche) =>
    [
        ("Porteur", fiche.Porteur),
        ("Thématique", fiche.Thematique),
        ("Population", fiche.Population),
        ("Dates", fiche.Dates),
        ("Milieux", string.Join(", ", fiche.Milieux.Select(m => m.Libelle))),
        ("Région", fiche.Region),
        ("Niveau géographique", fiche.NiveauGeographique),
        ("Partenaires", string.Join(" ; ", fiche.Partenaires)),
        ("Objectifs", string.Join(" ", fiche.Objectifs)),
        ("Méthodologie", fiche.Methodologie),
    ];
}
