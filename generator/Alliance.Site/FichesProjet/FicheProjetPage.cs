using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.FichesProjet;

/// <summary>The list of project sheets and the page of each.</summary>
public static class FicheProjetPage
{
    public static IEnumerable<Page> All(ImmutableArray<FicheProjet> fiches)
    {
        yield return ListePage.For("fiches-projet/", "pages/fiches-projet", "Les fiches projet", "Des projets d’école ou de commune, à reprendre et à changer.",
            "Une fiche projet relie un constat, des objectifs, des actions, des partenaires et une évaluation. Celles-ci sont des modèles : tout s’y change.",
            _ => fiches.Select(f => ListePage.Element(f, Portee(f.Portee), f.Periode, $"{f.Actions.Length}\u00A0actions")));
        foreach (var fiche in fiches)
        {
            yield return new Page(fiche.Fiche.Chemin, "pages/fiche-projet", fiche.Titre, fiche.Resume, [new LienDePage("Fiches projet", "fiches-projet/")], page => Donnees(fiche, page))
            {
                Fichier = fiche.Fiche.Fichier,
                Revision = fiche.Fiche.Revision,
            };
        }
    }

    private static Vue Donnees(FicheProjet fiche, PageContext page) => new Vue(10)
        .Add("fiche", new Vue(7)
            .Add("titre", fiche.Titre)
            .Add("resume", fiche.Resume)
            .Add("portee", Portee(fiche.Portee))
            .Add("periode", fiche.Periode)
            .Add("objectif_general", fiche.ObjectifGeneral)
            .Add("objectifs_specifiques", fiche.ObjectifsSpecifiques)
            .Add("axes", fiche.Axes.Select(a => new Vue(1).Add("titre", a.Libelle))))
        .Add("actions", fiche.Actions.Select(a => Action(a, page)))
        .Add("partenaires", fiche.Partenaires.Select(p => new Vue(3).Add("nom", p.Organisme?.Libelle ?? p.Nom).Add("role", p.Role).Add("convention", p.Convention)))
        .Add("budget", fiche.Budget.Select(b => new Vue(3).Add("poste", b.Poste).Add("nature", Nature(b.Nature)).Add("precision", b.Precision)))
        .Add("evaluation", fiche.Evaluation.Select(e => new Vue(4).Add("question", e.Question).Add("indicateur", e.Indicateur).Add("outil", e.Outil).Add("echeance", e.Echeance)))
        .Add("corps_html", page.Html(Accroches.Sans(fiche.Corps)))
        .Add("plan", Plan(fiche))
        .Add("suivi", Vues.Suivi(fiche, page));

    /// <summary>In the order of the template, which gives these anchors.</summary>
    private static IEnumerable<Vue> Plan(FicheProjet fiche)
    {
        yield return Vues.Entree("Objectifs", "objectifs");
        foreach (var titre in Vues.Plan(fiche.Corps)) yield return titre;
        if (!fiche.Actions.IsEmpty) yield return Vues.Entree("Actions", "actions");
        if (!fiche.Partenaires.IsEmpty) yield return Vues.Entree("Partenaires", "partenaires");
        if (!fiche.Budget.IsEmpty) yield return Vues.Entree("Budget", "budget");
        if (!fiche.Evaluation.IsEmpty) yield return Vues.Entree("Évaluation", "evaluation");
    }

    private static Vue Action(ActionDeProjet action, PageContext page) => new Vue(11)
        .Add("titre", action.Titre)
        .Add("public", action.Public)
        .Add("contenu", action.Contenu)
        .Add("seances", page.Site.Seances.All(action.Seances).Select(Vues.Lien))
        .Add("livrables", page.Site.Livrables.All(action.Livrables).Select(Vues.Lien))
        .Add("responsable", action.Responsable)
        .Add("partenaires_texte", string.Join(", ", action.Partenaires))
        .Add("lieu", action.Lieu)
        .Add("calendrier", action.Calendrier)
        .Add("moyens", action.Moyens)
        .Add("indicateur", action.Indicateur);

    internal static string Portee(Portee portee) => portee switch
    {
        FichesProjet.Portee.Ecole => "Projet d’école",
        FichesProjet.Portee.Commune => "Projet de commune",
        _ => "Projet d’intercommunalité",
    };

    internal static string Nature(NatureDeBudget nature) => nature switch
    {
        NatureDeBudget.Depense => "dépense",
        NatureDeBudget.Recette => "recette",
        _ => "temps valorisé",
    };
}
