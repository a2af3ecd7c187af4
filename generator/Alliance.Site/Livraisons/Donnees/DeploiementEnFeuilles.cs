using System.Collections.Immutable;
using Alliance.Site.Chiffres;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;

namespace Alliance.Site.Livraisons.Donnees;

/// <summary>The models to size and to evaluate a deployment, as spreadsheets: quantities, rules, means; questions, indicators, tools.</summary>
internal static class DeploiementEnFeuilles
{
    public const string PageDeploiement = "repliquer/";
    public const string PageEvaluation = "repliquer/evaluer/";

    public static ImmutableArray<Feuille> Deploiement(Deploiement d) =>
    [
        Chiffres("Pack", d.Pack),
        new Feuille("Règles de calcul", ["identifiant", "regle", "formule", "explication", "source", "passage"], [.. d.Regles.Select(r => (ImmutableArray<Case>)[r.Id, r.Libelle, r.Formule, r.Explication, r.Provenance.Document.Libelle, r.Provenance.Passage])]),
        Chiffres("Moyens", d.Moyens),
        new Feuille("Prévu et réalisé", ["identifiant", "action", "prevu", "realise", "note"], [.. d.Comparaison.Select(c => (ImmutableArray<Case>)[c.Id, c.Libelle, c.Prevu, c.Realise, c.Note])]),
    ];

    /// <summary>Four columns of years to fill.</summary>
    public static ImmutableArray<Feuille> Evaluation(Evaluation e) =>
    [
        new Feuille("Indicateurs", ["identifiant", "indicateur", "question", "source de la donnée", "fréquence", "année 1", "année 2", "année 3", "année 4", "remarque"],
            [.. e.Indicateurs.Select(i => (ImmutableArray<Case>)[i.Id, i.Libelle, i.Question, i.SourceDonnee, i.Frequence, "", "", "", "", ""])]),
        new Feuille("Questions", ["identifiant", "question", "précision"], [.. e.Questions.Select(q => (ImmutableArray<Case>)[q.Id, q.Libelle, q.Precision])]),
        new Feuille("Outils", ["identifiant", "outil", "description", "source"], [.. e.Outils.Select(o => (ImmutableArray<Case>)[o.Id, o.Libelle, o.Description, o.Source.Libelle])]),
    ];

    private static Feuille Chiffres(string nom, ImmutableArray<Chiffre> chiffres) => new(
        nom, ["identifiant", "libelle", "valeur", "valeur_max", "unite", "nature", "lecture", "note", "source", "passage"],
        [.. chiffres.Select(c => (ImmutableArray<Case>)
        [
            c.Id, c.Libelle, Case.De(c.Valeur.Min), Case.De(c.Valeur.EstUnNombre ? null : c.Valeur.Max), c.Unite, Lectures.Mot(c.Nature), Lectures.Mot(c.Lecture), c.Note, c.Provenance.Document.Libelle, c.Provenance.Passage,
        ])]);

    /// <summary>Whether the page that offers a spreadsheet is there.</summary>
    public static bool A(SiteModel site, string page) => site.Pages.Items.Any(p => p.Fiche.Chemin == page);
}
