using System.Collections.Immutable;
using System.Net;

namespace Alliance.Site.Documents;

/// <summary>
/// The few HTML tags that stand in text: <c>br sup sub kbd</c>, <c>abbr title</c>, <c>span lang</c>, <c>i lang</c>, and comments. Everything
/// else is refused, an unknown attribute included.
/// </summary>
internal static class HtmlAdmis
{
    /// <summary>Makes the node of an element from what it holds; null when the tag is refused.</summary>
    public static Func<ImmutableArray<Texte>, Texte>? Opening(string tag) => tag switch
    {
        "<sup>" => static content => new Exposant(content),
        "<sub>" => static content => new Indice(content),
        "<kbd>" => static content => new Touche(content),
        _ => WithAttribute(tag),
    };

    public static bool IsBreak(string tag) => tag is "<br>" or "<br/>" or "<br />";

    public static bool IsComment(string tag) => tag.StartsWith("<!--", StringComparison.Ordinal);

    /// <summary>Whether <c>&lt;/sup&gt;</c> closes this tag.</summary>
    public static bool Closes(string closing, string opening) => Name(closing).SequenceEqual(Name(opening));

    public static bool IsKnown(string tag) => Name(tag) is "sup" or "sub" or "kbd" or "abbr" or "span" or "i" or "br";

    /// <summary>Whether the tag starts a passage that is not French.</summary>
    public static bool IsForeign(string tag) => Language(tag) is { } code && !code.StartsWith("fr", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Name(string tag)
    {
        var name = tag.AsSpan(tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1);
        var end = name.IndexOfAnyExceptInRange('a', 'z');
        return end < 0 ? name : name[..end];
    }

    private static Func<ImmutableArray<Texte>, Texte>? WithAttribute(string tag)
    {
        if (Attribute(tag, "<abbr title=") is { } title) return content => new Sigle(title, content);
        return Language(tag) is { } code && IsLanguage(code) ? content => new Langue(code, content, Italique: tag[1] == 'i') : null;
    }

    private static string? Language(string tag) => Attribute(tag, "<span lang=") ?? Attribute(tag, "<i lang=");

    /// <summary>The value, when the tag has this attribute and no other.</summary>
    private static string? Attribute(string tag, string start)
    {
        if (!tag.StartsWith(start, StringComparison.Ordinal) || tag.Length < start.Length + 4) return null;
        var quote = tag[start.Length];
        if (quote is not ('"' or '\'')) return null;
        var value = tag.AsSpan(start.Length + 1);
        var end = value.IndexOf(quote);
        return end > 0 && value[(end + 1)..].Trim() is ">" ? WebUtility.HtmlDecode(value[..end].ToString()) : null;
    }

    private static bool IsLanguage(string code)
    {
        foreach (var part in code.Split('-'))
        {
            if (part.Length is < 2 or > 8 || !part.All(char.IsAsciiLetterOrDigit)) return false;
        }

        return char.IsAsciiLetter(code[0]) && code.Length <= 20;
    }
}
