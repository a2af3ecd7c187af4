using System.Text;
using Alliance.Site.Output;
using Alliance.Site.Pages;

namespace Alliance.Site.Export;

/// <summary>
/// « Quoi de neuf » as an Atom feed (RFC 4287): dates come from <c>creation</c> and <c>revision</c>. Left out without a public address,
/// since an entry's id is its address.
/// </summary>
public sealed class Feed : IExporter
{
    public const string Chemin = "flux.xml";

    private const int EntriesMax = 30;

    public IEnumerable<OutputFile> Export(SiteExport site)
    {
        if (site.Adresse is not { } adresse) return [];
        var items = AccueilPage.Nouveautes(site.Site).Take(EntriesMax).ToList();
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\">\n")
            .Append($"<title>{Xml.Escape(site.Site.Config.Nom)}</title>\n<id>{Xml.Escape(adresse)}/</id>\n")
            .Append($"<link rel=\"self\" href=\"{Xml.Escape(Adresses.Absolue(adresse, Chemin))}\"/>\n<link href=\"{Xml.Escape(adresse)}/\"/>\n")
            .Append($"<author><name>{Xml.Escape(site.Site.Config.Editeur.Nom.Length > 0 ? site.Site.Config.Editeur.Nom : site.Site.Config.Nom)}</name></author>\n")
            .Append($"<updated>{Instant(items.Count > 0 ? items[0].Fiche.Revision : default)}</updated>\n");
        foreach (var item in items)
        {
            var address = Xml.Escape(Adresses.Absolue(adresse, item.Fiche.Chemin));
            xml.Append($"<entry><title>{Xml.Escape(item.Titre)}</title><id>{address}</id><link href=\"{address}\"/>")
                .Append($"<published>{Instant(item.Fiche.Creation)}</published><updated>{Instant(item.Fiche.Revision)}</updated><summary>{Xml.Escape(item.Resume)}</summary></entry>\n");
        }

        return [OutputFile.Text(Chemin, xml.Append("</feed>\n").ToString())];
    }

    private static string Instant(DateOnly date) => $"{date:yyyy-MM-dd}T00:00:00Z";
}
