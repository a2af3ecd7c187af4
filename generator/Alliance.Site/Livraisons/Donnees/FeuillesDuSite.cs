using System.Collections.Immutable;
using Alliance.Site.Chiffres;
using Alliance.Site.Documents;
using Alliance.Site.Livrables;
using Alliance.Site.Model;
using Alliance.Site.Programmes;
using Alliance.Site.Seances;
using Alliance.Site.Textes;

namespace Alliance.Site.Livraisons.Donnees;

/// <summary>The data of the site as sheets: séances, figures of each programme with their provenance, tables of a livrable.</summary>
internal static class FeuillesDuSite
{
    public static Feuille Seances(ImmutableArray<Seance> seances) => new(
        "Séances",
        ["identifiant", "titre", "niveaux", "minutes", "preparation_minutes", "cps_principale", "cps_principale_libelle", "cps_secondaires", "situations", "themes", "milieux", "effectif_min", "effectif_max", "statut", "version", "creation", "revision"],
        [.. seances.Select(s => (ImmutableArray<Case>)
        [
            s.Fiche.Slug, s.Titre, Liste(s.Niveaux.Select(n => n.Id)), Case.De(s.Duree.Minutes), Case.De(s.Preparation.Minutes), s.CpsPrincipale.Id, s.CpsPrincipale.Libelle, Liste(s.CpsSecondaires.Select(c => c.Id)),
            Liste(s.Situations.Select(x => x.Id)), Liste(s.Themes.Select(t => t.Id)), Liste(s.Milieux.Select(m => m.Id)), Case.De(s.Effectif.Min), Case.De(s.Effectif.Max), Statuts.Mot(s.Fiche.Statut),
            s.Fiche.Version.ToString(), Jour(s.Fiche.Creation), Jour(s.Fiche.Revision),
        ])]);

    public static Feuille Chiffres(Programme programme) => new(
        "Chiffres",
        ["identifiant", "libelle", "valeur", "valeur_max", "unite", "periode", "territoire", "nature", "lecture", "formule", "note", "source", "passage"],
        [.. programme.Chiffres.Select(c => (ImmutableArray<Case>)
        [
            c.Id, c.Libelle, Case.De(c.Valeur.Min), Case.De(c.Valeur.EstUnNombre ? null : c.Valeur.Max), c.Unite, c.Periode, c.Territoire, Lectures.Mot(c.Nature), Lectures.Mot(c.Lecture), c.Formule, c.Note,
            c.Provenance.Document.Libelle, c.Provenance.Passage,
        ])]);

    public static Feuille Tableau(TableauDeChiffres tableau) => new(
        tableau.Titre,
        ["identifiant", "libelle", .. tableau.Colonnes.Select(c => c.Libelle), "unite", "nature", "lecture", "note", "source", "passage"],
        [.. tableau.Lignes.Select(l => (ImmutableArray<Case>)
        [
            l.Id, l.Libelle, .. tableau.Colonnes.Select((_, i) => i < l.Valeurs.Length ? Nombre(l.Valeurs[i]) : ""), l.Unite, Lectures.Mot(tableau.Nature), Lectures.Mot(l.Lecture), l.Note,
            tableau.Provenance.Document.Libelle, tableau.Provenance.Passage,
        ])]);

    /// <summary>Every table of a body, a sheet each, named by the heading above it (« …, 2 » for the second under one); numbers are read as numbers.</summary>
    public static ImmutableArray<Feuille> Tableaux(Livrable livrable)
    {
        var feuilles = ImmutableArray.CreateBuilder<Feuille>();
        var titre = livrable.Titre;
        var under = 0;
        foreach (var bloc in livrable.Corps.Blocs)
        {
            if (bloc is Titre heading) (titre, under) = (TexteBrut.De(heading.Contenu), 0);
            if (bloc is Tableau tableau) feuilles.Add(new Feuille(++under > 1 ? $"{titre}, {under}" : titre, [.. tableau.Entetes.Select(e => TexteBrut.De(e.Contenu))], [.. tableau.Lignes.Select(l => l.Select(c => Lire(TexteBrut.De(c.Contenu))).ToImmutableArray())]));
        }

        return feuilles.ToImmutable();
    }

    private static Case Nombre(Valeur valeur) => valeur.EstUnNombre ? Case.De(valeur.Min) : valeur.EstAbsente ? "" : valeur.ToString();

    /// <summary>Blanks to fill are empty cells.</summary>
    private static Case Lire(string texte)
    {
        if (texte.All(c => c is '…' or ' ')) return "";
        var plain = texte.Replace(" ", "").Replace("\u202F", "").Replace("\u00A0", "").Replace(',', '.');
        return plain.Length is > 0 and < 16 && plain.All(c => char.IsAsciiDigit(c) || c == '.') && decimal.TryParse(plain, System.Globalization.NumberStyles.AllowDecimalPoint, null, out var number) ? Case.De(number) : texte;
    }

    private static string Liste(IEnumerable<string> values) => string.Join(", ", values);

    private static string Jour(DateOnly date) => date.ToString("yyyy-MM-dd");
}
