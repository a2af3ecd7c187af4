using System.Collections.Immutable;
using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.Chiffres;

/// <summary>Figures as pages show them: never without their nature, their reading and their source.</summary>
public static class ChiffresVues
{
    public static IEnumerable<Vue> Chiffres(ImmutableArray<Chiffre> chiffres) => chiffres.Select(c => Provenance(c.Provenance, new Vue(16))
        .Add("id", c.Id)
        .Add("libelle", c.Libelle)
        .Add("valeur", c.Valeur.ToString())
        .Add("unite", c.Unite)
        .Add("periode", c.Periode)
        .Add("territoire", c.Territoire)
        .With(Lecture(c.Nature, c.Lecture))
        .Add("formule", c.Formule)
        .Add("note", c.Note));

    public static IEnumerable<Vue> Faits(ImmutableArray<Fait> faits) => faits.Select(f => Provenance(f.Provenance, new Vue(12))
        .Add("id", f.Id)
        .Add("libelle", f.Libelle)
        .Add("texte", f.Texte)
        .With(Lecture(f.Nature, f.Lecture))
        .Add("formule", f.Formule)
        .Add("note", f.Note));

    public static IEnumerable<Vue> Tableaux(ImmutableArray<TableauDeChiffres> tableaux) => tableaux.Select(t => Provenance(t.Provenance, new Vue(10))
        .Add("id", t.Id)
        .Add("titre", t.Titre)
        .Add("colonnes", t.Colonnes.Select(c => c.Libelle))
        .Add("lignes", t.Lignes.Select(l => new Vue(7)
            .Add("id", l.Id)
            .Add("libelle", l.Libelle)
            .Add("unite", l.Unite)
            .Add("valeurs", l.Valeurs.Select(v => v.ToString()))
            .Add("lecture", Lectures.Mot(l.Lecture))
            .Add("lecture_id", Id(l.Lecture))
            .Add("note", l.Note)))
        .Add("nature", Lectures.Mot(t.Nature))
        .Add("note", t.Note));

    public static IEnumerable<Vue> Contradictions(ImmutableArray<Contradiction> contradictions) => contradictions.Select(c => new Vue(4)
        .Add("id", c.Id)
        .Add("libelle", c.Libelle)
        .Add("versions", c.Versions.Select(v => Provenance(v.Provenance, new Vue(4)).Add("valeur", v.Valeur)))
        .Add("note", c.Note));

    public static IEnumerable<Vue> AConfirmer(ImmutableArray<AConfirmer> lignes) => lignes.Select(a => Provenance(a.Provenance, new Vue(7))
        .Add("id", a.Id)
        .Add("libelle", a.Libelle)
        .Add("texte", a.Texte)
        .Add("pourquoi", a.Pourquoi));

    public static Vue Provenance(Provenance provenance, Vue vue) => vue
        .Add("source_titre", provenance.Document.Libelle)
        .Add("source_url", Vues.SourceUrl(provenance.Document))
        .Add("passage", provenance.Passage);

    private static Vue Lecture(Nature nature, Lecture lecture) => new Vue(3)
        .Add("nature", Lectures.Mot(nature))
        .Add("lecture", Lectures.Mot(lecture))
        .Add("lecture_id", Id(lecture));

    private static string Id(Lecture lecture) => lecture switch
    {
        Alliance.Site.Chiffres.Lecture.Sure => "sure",
        Alliance.Site.Chiffres.Lecture.Probable => "probable",
        Alliance.Site.Chiffres.Lecture.Douteuse => "douteuse",
        _ => "calcul",
    };
}
