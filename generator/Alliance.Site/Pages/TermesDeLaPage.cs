using Alliance.Site.Documents;
using Alliance.Site.Referentiels;
using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>
/// The acronyms that one page explains: noted while its text is written, then written after it by the layout. One a page, used by the
/// thread that renders it.
/// </summary>
public sealed class TermesDeLaPage(GlossaireDesSigles glossaire, string racine) : Html, ITermesExpliques
{
    private readonly List<EntreeDuGlossaire> _explained = [];

    public string? Expliquer(ReadOnlySpan<char> sigle)
    {
        if (glossaire.Find(sigle) is not { } entree || _explained.Contains(entree)) return null;
        _explained.Add(entree);
        return Id(entree);
    }

    public override void WriteTo(HtmlWriter output)
    {
        foreach (var entree in _explained)
        {
            output.Raw($"<div popover class=\"bulle\" id=\"{Id(entree)}\">\n<p><dfn>");
            output.Text(entree.Libelle);
            output.Raw("</dfn> : ");
            output.Text(entree.Developpe);
            output.Raw(".</p>\n<p>");
            output.Text(entree.Definition);
            output.Raw("</p>\n<p><a href=\"");
            output.Text(racine);
            output.Raw("glossaire/index.html#");
            output.Text(entree.Id);
            output.Raw("\">Lire dans le glossaire</a></p>\n</div>\n");
        }
    }

    /// <summary>With an underscore, which no anchor of a heading has.</summary>
    private static string Id(EntreeDuGlossaire entree) => "terme_" + entree.Id;
}

/// <summary>The acronyms of the glossary that have their words in full.</summary>
public sealed class GlossaireDesSigles
{
    private readonly Dictionary<string, EntreeDuGlossaire>.AlternateLookup<ReadOnlySpan<char>> _sigles;

    public GlossaireDesSigles(IEnumerable<EntreeDuGlossaire> entrees) =>
        _sigles = entrees.Where(e => e.Developpe.Length > 0).DistinctBy(e => e.Libelle).ToDictionary(e => e.Libelle, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public EntreeDuGlossaire? Find(ReadOnlySpan<char> sigle) => _sigles.TryGetValue(sigle, out var entree) ? entree : null;
}
