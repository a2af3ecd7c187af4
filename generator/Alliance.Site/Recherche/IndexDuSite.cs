using System.Collections.Immutable;
using Alliance.Site.Livraisons;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Referentiels;

namespace Alliance.Site.Recherche;

/// <summary>The site as the search sees it: every public page once, entries of the glossary, filters, synonyms.</summary>
public static class IndexDuSite
{
    private static readonly ImmutableArray<string> Genres =
        ["Séance", "Progression", "Situation", "Thème", "Compétence", "Document à adapter", "Fiche projet", "Fiche de capitalisation", "Programme", "Territoire", "Page", "Glossaire"];

    public static IndexDeRecherche For(SiteModel site, ImmutableArray<Page> pages, LivraisonsDuSite livraisons)
    {
        var referentiels = site.Referentiels;
        ImmutableArray<Facette> facettes =
        [
            new("type", "Type", Genres),
            new("niveau", "Niveau", [.. referentiels.Niveaux.Contenu.Select(n => n.Id)]),
            new("duree", "Durée", DocumentsDeContenu.Durees),
            new("milieu", "Milieu", [.. referentiels.Milieux.Contenu.Select(m => m.Libelle)]),
            new("cps", "Compétence", [.. referentiels.Categories.SelectMany(c => c.Generales).SelectMany(g => g.Specifiques).Select(s => s.Libelle)]),
            new("format", "Format", FormatsAPrendre.Tous),
        ];

        var contenus = site.Contenus.ToDictionary(c => c.Fiche.Chemin, StringComparer.Ordinal);
        var referents = DocumentsDeReferentiels.All(referentiels).DistinctBy(d => d.Chemin).ToDictionary(d => d.Chemin, d => d.Document, StringComparer.Ordinal);
        var documents = pages
            .Where(p => p.EstPublique && p.Chemin is not (RecherchePage.Chemin or PlanDuSitePage.Chemin) && !p.Chemin.Contains("/page/", StringComparison.Ordinal))
            .Select(p =>
            {
                var contenu = contenus.GetValueOrDefault(p.Chemin);
                var document = contenu is not null ? DocumentsDeContenu.For(contenu)
                    : referents.GetValueOrDefault(p.Chemin) ?? new DocumentCherchable(p.Sortie, p.Titre, "Page", p.Description, "");
                return Complet(document, FormatsAPrendre.For(livraisons.For(p.Chemin), contenu));
            })
            .Concat(DocumentsDeReferentiels.Glossaire(referentiels.Glossaire.Contenu).Select(d => Complet(d, [])))
            .OrderBy(d => Genres.IndexOf(d.Genre)).ThenBy(d => d.Cps, StringComparer.Ordinal).ThenBy(d => d.Adresse, StringComparer.Ordinal);
        return new IndexDeRecherche([.. documents], facettes, [.. Groupes(referentiels)]);
    }

    /// <summary>With what hangs on its kind, and the last of the filters, the formats.</summary>
    private static DocumentCherchable Complet(DocumentCherchable document, ImmutableArray<string> formats)
    {
        var facettes = document.Facettes.IsEmpty ? DocumentsDeContenu.Facettes(document.Genre) : document.Facettes;
        // Who types « progression périscolaire » names the kind of what is wanted.
        return document with { MotsCles = $"{document.Genre} ; {document.MotsCles}", Importance = Importance(document.Genre), Facettes = facettes.SetItem(facettes.Length - 1, formats) };
    }

    /// <summary>What one does with a class comes first, then what explains it.</summary>
    private static double Importance(string genre) => genre switch
    {
        "Séance" or "Situation" => 1,
        "Glossaire" => .5,
        // Long, they name nearly every subject in passing.
        "Document à adapter" => .7,
        "Compétence" or "Page" => .8,
        _ => .9,
    };

    /// <summary>What a term is worth for another, in hundredths, then the acronyms that only the glossary spells out.</summary>
    private static IEnumerable<GroupeDeMots> Groupes(ReferentielsDuSite referentiels)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var groupe in referentiels.Synonymes.Contenu)
        {
            known.UnionWith(groupe.Termes);
            yield return new GroupeDeMots(groupe.Genre switch { GenreDeSynonymes.Sigle => 90, GenreDeSynonymes.Usage => 70, _ => 40 }, groupe.Termes);
        }

        foreach (var entree in referentiels.Glossaire.Contenu)
        {
            if (entree.Developpe.Length > 0 && !known.Contains(entree.Libelle)) yield return new GroupeDeMots(90, [entree.Libelle, entree.Developpe]);
        }
    }
}
