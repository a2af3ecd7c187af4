using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Textes;

namespace Alliance.Site.Documents;

/// <summary>
/// Reads <c>{rituel duree="8 min" modalite=groupe}</c> at the end of a heading, from the text of the file itself, so that each word keeps
/// its place. <c>{{ x }}</c> is text.
/// </summary>
internal static class AttributsDePhaseReader
{
    /// <summary>The offset of the brace that opens the attributes of a heading, or -1; braces that do not end the heading are a fault.</summary>
    public static int FindBrace(DocumentContext context, int start, int end)
    {
        var heading = context.Markdown.AsSpan(start, end - start).TrimEnd();
        var closing = heading.TrimEnd('#');
        if (closing.Length < heading.Length && closing.EndsWith(" ")) heading = closing.TrimEnd();

        for (var i = 0; i < heading.Length; i++)
        {
            if (heading[i] != '{') continue;
            if (i + 1 < heading.Length && heading[i + 1] == '{')
            {
                var close = heading[i..].IndexOf("}}");
                i = close < 0 ? heading.Length : i + close + 1;
                continue;
            }

            var braces = heading[i..];
            if (braces.IndexOf('}') == braces.Length - 1 && braces.Count('{') == 1) return start + i;
            Fault(context, start + i, braces.Contains('}') ? "elles doivent finir la ligne du titre, une seule fois" : "il manque « } » à la fin de la ligne");
            return -1;
        }

        return -1;
    }

    public static AttributsDePhase Read(DocumentContext context, int brace)
    {
        var text = context.Markdown;
        var words = ImmutableArray.CreateBuilder<AttributDePhase>();
        var at = brace + 1;
        while (true)
        {
            while (text[at] == ' ' || text[at] == '\t') at++;
            if (text[at] == '}') break;
            if (ReadWord(context, ref at) is not { } word) break;
            words.Add(word);
        }

        return new AttributsDePhase(context.Place(brace), words.ToImmutable());
    }

    private static AttributDePhase? ReadWord(DocumentContext context, ref int at)
    {
        var text = context.Markdown;
        var start = at;
        while (IsWord(text[at])) at++;
        if (at == start) return Fault(context, at, $"« {text[at]} » n'y a pas sa place");

        var key = MotsPartages.De(text.AsSpan(start, at - start));
        var place = context.Place(start);
        if (text[at] != '=') return EndsWord(text[at]) ? new AttributDePhase(key, place, null, place) : Fault(context, at, $"« {text[at]} » n'y a pas sa place");

        at++;
        var quoted = text[at] == '"';
        if (quoted) at++;
        var value = at;
        while (quoted ? text[at] is not ('"' or '\n' or '}') : IsWord(text[at])) at++;
        if (quoted && text[at] != '"') return Fault(context, value - 1, "un guillemet droit n'est pas fermé");
        if (value == at) return Fault(context, value, $"il manque la valeur de « {key} »");

        var attribute = new AttributDePhase(key, place, MotsPartages.De(text.AsSpan(value, at - value)), context.Place(value));
        if (quoted) at++;
        return EndsWord(text[at]) ? attribute : Fault(context, at, $"« {text[at]} » n'y a pas sa place ; une valeur de plusieurs mots se met entre guillemets droits \"…\"");
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '_' or '.';

    private static bool EndsWord(char character) => character is ' ' or '\t' or '}';

    private static AttributDePhase? Fault(DocumentContext context, int offset, string problem)
    {
        context.Bag.Add(Faults.AccoladesInvalides(context.Place(offset), problem));
        return null;
    }
}
