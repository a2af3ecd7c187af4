using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Pages;
using Alliance.Site.Referentiels;
using Alliance.Site.Textes;

namespace Alliance.Site.Recherche;

/// <summary>The terms that have a page, by its path, and the entries of the glossary.</summary>
internal static class DocumentsDeReferentiels
{
    public static IEnumerable<(string Chemin, DocumentCherchable Document)> All(ReferentielsDuSite referentiels)
    {
        foreach (var s in referentiels.Situations.Contenu) yield return Of($"situations/{s.Id}/", s.Libelle, "Situation", s.Question, s.Description, s.ToutDeSuite, s.Cps);
        foreach (var t in referentiels.Themes.Contenu) yield return Of($"themes/{t.Id}/", t.Libelle, "Thème", t.Question, t.Description, t.Reperes, t.Cps);
        foreach (var generale in referentiels.Categories.SelectMany(c => c.Generales))
        {
            yield return Of($"competences/{generale.Slug}/", generale.Libelle, "Compétence", "", generale.Description, Document.Vide, []);
            foreach (var s in generale.Specifiques)
            {
                var (chemin, document) = Of($"competences/{s.Slug}/", s.Libelle, "Compétence", s.Description, s.Precision, Document.Vide, [s]);
                yield return (chemin, document with { Resume = s.Description, MotsCles = string.Join(" ; ", s.Variantes.Prepend(s.Id)), Corps = text => text.Append($"{s.Precision}\n{s.EnClasse}\n{s.ANePasConfondre}") });
            }
        }

        foreach (var o in referentiels.Oms.Contenu) yield return Of($"competences/{o.Id}/", o.Libelle, "Compétence", "", o.Description, Document.Vide, o.Correspondances);
    }

    public static IEnumerable<DocumentCherchable> Glossaire(ImmutableArray<EntreeDuGlossaire> entrees) =>
        entrees.Select(e => new DocumentCherchable($"{Adresses.Fichier("glossaire/")}#{e.Id}", e.Libelle, "Glossaire", e.Definition, e.Developpe) { MotsCles = e.Developpe });

    private static (string Chemin, DocumentCherchable Document) Of(
        string chemin, string titre, string genre, string question, string description, Document texte, ImmutableArray<CpsSpecifique> cps) =>
        (chemin, new DocumentCherchable(Adresses.Fichier(chemin), titre, genre, question.Length > 0 && genre != "Compétence" ? $"{question} {description}" : description, "")
        {
            Corps = text => TexteBrut.Append(text, texte),
            Cps = string.Join(" ; ", cps.Select(c => c.Libelle)),
            Facettes = DocumentsDeContenu.Facettes(genre, cps: cps.Select(c => c.Libelle)),
        });
}
