using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.Livrables;

/// <summary>The list of livrables in the order of their codes, and the page of each.</summary>
public static class LivrablePage
{
    public static IEnumerable<Page> All(ImmutableArray<Livrable> livrables)
    {
        ImmutableArray<Livrable> ordered = [.. livrables.OrderBy(l => l.Code)];
        yield return ListePage.For("livrables/", "pages/livrables", "Les documents à adapter", "Les livrables : des documents écrits en entier, à prendre et à changer.",
            "Chaque document est écrit en entier : on le prend, on le change, on le signe. Les cases et les pointillés se remplissent sur place.",
            _ => ordered.Select(l => ListePage.Element(l, l.Code.ToString(), l.Public, l.Temps)));
        for (var i = 0; i < ordered.Length; i++)
        {
            var (livrable, before, after) = (ordered[i], i > 0 ? ordered[i - 1] : null, i + 1 < ordered.Length ? ordered[i + 1] : null);
            yield return new Page(livrable.Fiche.Chemin, "pages/livrable", livrable.Titre, livrable.Resume, [new LienDePage("Documents à adapter", "livrables/")], page => Donnees(livrable, before, after, page))
            {
                Fichier = livrable.Fiche.Fichier,
                Revision = livrable.Fiche.Revision,
            };
        }
    }

    private static Vue Donnees(Livrable livrable, Livrable? before, Livrable? after, PageContext page) => new Vue(8)
        .Add("livrable", new Vue(8)
            .Add("code", livrable.Code.ToString())
            .Add("titre", livrable.Titre)
            .Add("resume", livrable.Resume)
            .Add("etape", Etape(livrable.Etape))
            .Add("etape_url", page.Index.Chemin($"pages/{Slug(livrable.Etape)}") is { } chemin ? Adresses.Fichier(chemin) : null)
            .Add("public", livrable.Public)
            .Add("usage", livrable.Usage)
            .Add("temps", livrable.Temps))
        .Add("corps_html", page.Html(Accroches.Sans(livrable.Corps)))
        .Add("plan", Vues.Plan(livrable.Corps))
        .Add("precedent", before is null ? null : Vues.Lien(before))
        .Add("suivant", after is null ? null : Vues.Lien(after))
        .Add("suivi", Vues.Suivi(livrable, page));

    private static string Slug(EtapeDeDeploiement etape) => etape == EtapeDeDeploiement.SAutoEvaluer ? "s-auto-evaluer" : etape.ToString().ToLowerInvariant();

    private static string Etape(EtapeDeDeploiement etape) => etape switch
    {
        EtapeDeDeploiement.Comprendre => "Comprendre",
        EtapeDeDeploiement.SAutoEvaluer => "S’auto-évaluer",
        EtapeDeDeploiement.Dimensionner => "Dimensionner",
        EtapeDeDeploiement.Piloter => "Piloter",
        EtapeDeDeploiement.Outiller => "Outiller",
        _ => "Évaluer",
    };
}
