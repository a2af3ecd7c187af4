using Alliance.Site.Documents;
using Alliance.Site.Livrables;
using Alliance.Site.Model;

namespace Alliance.Site.Livraisons.Modeles;

/// <summary>A document to adapt, as it is written.</summary>
internal static class DocumentDeLivrable
{
    public static DocumentAProduire For(Livrable livrable, SiteModel site) => new(
        livrable, $"Document à adapter, {livrable.Code}", [Blocs.Paragraphe(livrable.Resume)],
        [new("Pour qui", livrable.Public), new("Quand le sortir", livrable.Usage), new("Temps", livrable.Temps)],
        Accroches.Sans(livrable.Corps).Blocs, [], livrable.Corps.Notes, [], Mentions.De(livrable, site.Config), DeuxColonnes: false);
}
