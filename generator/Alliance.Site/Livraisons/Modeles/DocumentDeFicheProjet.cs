using Alliance.Site.Documents;
using Alliance.Site.FichesProjet;
using Alliance.Site.Model;

namespace Alliance.Site.Livraisons.Modeles;

/// <summary>A project sheet to make one's own: what it proposes, and blanks (« …… ») for what only the place knows.</summary>
internal static class DocumentDeFicheProjet
{
    private const string Blanc = "……";

    public static DocumentAProduire For(FicheProjet fiche, SiteModel site) => new(
        fiche, "Fiche projet", [Blocs.Paragraphe(fiche.Resume)],
        [
            new("Portée", FicheProjetPage.Portee(fiche.Portee)),
            new("Durée", fiche.Periode),
            .. fiche.Axes.IsEmpty ? [] : new[] { new FaitDuDocument("Axes de la charte d’Ottawa", string.Join(", ", fiche.Axes.Select(a => a.Libelle))) },
        ],
        [
            Blocs.Tableau(["Notre projet", "À remplir"], new[] { "École, structure ou commune", "Année", "Personne qui coordonne (fonction)", "Validée par, le" }.Select(l => new[] { l, Blanc })),
            Blocs.Titre(2, "Objectifs", "objectifs"),
            Blocs.Paragraphe(fiche.ObjectifGeneral),
            .. fiche.ObjectifsSpecifiques.IsEmpty ? [] : new Bloc[] { Blocs.Liste(fiche.ObjectifsSpecifiques) },
            .. Accroches.Sans(fiche.Corps).Blocs,
            Blocs.Titre(2, "Actions", "actions"),
            .. fiche.Actions.SelectMany((a, i) => Action(a, i + 1, site)),
            .. fiche.Partenaires.IsEmpty ? [] : new Bloc[]
            {
                Blocs.Titre(2, "Partenaires", "partenaires"),
                Blocs.Tableau(["Partenaire", "Rôle", "Convention", "Chez nous"], fiche.Partenaires.Select(p => new[] { p.Organisme?.Libelle ?? p.Nom, p.Role, p.Convention ? "à signer" : "non", Blanc })),
            },
            .. fiche.Budget.IsEmpty ? [] : new Bloc[]
            {
                Blocs.Titre(2, "Budget", "budget"),
                Blocs.Tableau(["Poste", "Nature", "Précision", "Montant"], fiche.Budget.Select(b => new[] { b.Poste, FicheProjetPage.Nature(b.Nature), b.Precision, Blanc })),
            },
            .. fiche.Evaluation.IsEmpty ? [] : new Bloc[]
            {
                Blocs.Titre(2, "Évaluation", "evaluation"),
                Blocs.Tableau(["Question", "Indicateur", "Outil", "Échéance", "Constat"], fiche.Evaluation.Select(e => new[] { e.Question, e.Indicateur, e.Outil, e.Echeance, Blanc })),
            },
        ],
        [], fiche.Corps.Notes, [], Mentions.De(fiche, site.Config), DeuxColonnes: false);

    private static IEnumerable<Bloc> Action(ActionDeProjet action, int numero, SiteModel site)
    {
        yield return Blocs.Titre(3, $"{numero}. {action.Titre}");
        yield return Blocs.Paragraphe(action.Contenu);
        var lignes = new List<string[]>
        {
            new[] { "Public", action.Public }, new[] { "Responsable", action.Responsable }, new[] { "Partenaires", string.Join(", ", action.Partenaires) }, new[] { "Lieu", action.Lieu },
            new[] { "Calendrier", action.Calendrier }, new[] { "Moyens", action.Moyens }, new[] { "Indicateur", action.Indicateur },
            new[] { "Séances", string.Join(" ; ", site.Seances.All(action.Seances).Select(s => s.Titre)) }, new[] { "Documents à adapter", string.Join(" ; ", site.Livrables.All(action.Livrables).Select(l => $"{l.Code}, {l.Titre}")) },
        };
        yield return Blocs.Tableau(["Rubrique", "Proposition", "Chez nous"], lignes.Where(l => l[1].Length > 0).Select(l => l.Append(Blanc)));
    }
}
