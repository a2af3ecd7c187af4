using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Documents;
using Alliance.Site.FichesProjet;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Programmes;
using Alliance.Site.Progressions;
using Alliance.Site.Seances;
using Alliance.Site.Territoires;
using Alliance.Site.Textes;

namespace Alliance.Site.Recherche;

/// <summary>A content item as the search sees it.</summary>
internal static class DocumentsDeContenu
{
    /// <summary>Values of the « durée » filter, shortest first.</summary>
    public static readonly ImmutableArray<string> Durees = ["30 min ou moins", "31 à 45 min", "46 min à 1 h", "plus d’une heure"];

    public static DocumentCherchable For(IContenu contenu) => contenu switch
    {
        Seance seance => Of(seance),
        Progression progression => Of(progression, "Progression", string.Join(", ", progression.Niveaux.Select(n => n.Id))) with
        {
            Facettes = Facettes("Progression", progression.Niveaux.Select(n => n.Id), milieux: progression.Milieux.Select(m => m.Libelle)),
        },
        FicheProjet projet => Plus(Of(projet, "Fiche projet", projet.Periode), [projet.ObjectifGeneral, .. projet.ObjectifsSpecifiques, .. projet.Actions.SelectMany(a => new[] { a.Titre, a.Contenu, a.Public })]),
        Programme programme => Plus(Of(programme, "Programme", programme.Periode), [programme.Publics, .. programme.Faits.Select(f => f.Libelle), .. programme.Phases.SelectMany(p => new[] { p.Titre, p.Texte })]) with { MotsCles = programme.Sigle },
        Territoire territoire => Plus(Of(territoire, "Territoire", territoire.Region), territoire.Communes.Select(c => c.Nom)) with { MotsCles = territoire.NomCourt },
        _ => Of(contenu, Genres.Libelle(contenu), ""),
    };

    /// <summary>One list a facet, in the order of <see cref="IndexDuSite"/>; that of formats waits for the downloads (<see cref="FormatsAPrendre"/>).</summary>
    public static ImmutableArray<ImmutableArray<string>> Facettes(
        string genre, IEnumerable<string>? niveaux = null, Duree? duree = null, IEnumerable<string>? milieux = null, IEnumerable<string>? cps = null) =>
        [[genre], [.. niveaux ?? []], duree is { } d ? [Durees[Rank(d)]] : [], [.. milieux ?? []], [.. cps ?? []], []];

    private static DocumentCherchable Of(Seance seance)
    {
        var niveaux = seance.Niveaux.Select(n => n.Id).ToList();
        return Of(seance, "Séance", $"{string.Join(", ", niveaux)}\u00A0· {seance.Duree}") with
        {
            MotsCles = string.Join(" ; ", [.. seance.MotsCles, .. niveaux, .. seance.Situations.Select(s => s.Libelle), .. seance.Themes.Select(t => t.Libelle), .. seance.Horaires]),
            Cps = string.Join(" ; ", seance.Cps.Select(c => c.Libelle)),
            Facettes = Facettes("Séance", niveaux, seance.Duree, seance.Milieux.Select(m => m.Libelle), seance.Cps.Select(c => c.Libelle)),
        };
    }

    private static DocumentCherchable Of(IContenu contenu, string genre, string repere)
    {
        var intertitres = new StringBuilder();
        foreach (var titre in contenu.Documents.SelectMany(d => d.Blocs).OfType<Titre>()) intertitres.Append(TexteBrut.De(titre.Contenu)).Append('\n');

        return new DocumentCherchable(Adresses.Fichier(contenu.Fiche.Chemin), contenu.Titre, genre, contenu.Resume, repere)
        {
            Intertitres = intertitres.ToString(),
            Corps = text =>
            {
                foreach (var document in contenu.Documents) TexteBrut.Append(text, document);
            },
            Facettes = Facettes(genre),
        };
    }

    private static DocumentCherchable Plus(DocumentCherchable document, IEnumerable<string> textes) => document with
    {
        Corps = text =>
        {
            document.Corps(text);
            foreach (var texte in textes) text.Append('\n').Append(texte);
        },
    };

    private static int Rank(Duree duree) => duree.Minutes switch { <= 30 => 0, <= 45 => 1, <= 60 => 2, _ => 3 };
}
