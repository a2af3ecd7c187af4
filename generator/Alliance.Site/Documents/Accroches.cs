using System.Collections.Immutable;
using Alliance.Site.Textes;

namespace Alliance.Site.Documents;

/// <summary>The first paragraph of a body as plain text: what lists and the feed say of it.</summary>
public static class Accroches
{
    public static string De(ImmutableArray<Bloc> blocs)
    {
        foreach (var bloc in blocs)
        {
            if (bloc is Paragraphe paragraphe) return TexteBrut.De(paragraphe.Contenu);
        }

        return "";
    }

    /// <summary>The body without the paragraph that its page shows at the top.</summary>
    public static Document Sans(Document document) => document.Blocs is [Paragraphe, ..] ? document with { Blocs = document.Blocs[1..] } : document;
}
