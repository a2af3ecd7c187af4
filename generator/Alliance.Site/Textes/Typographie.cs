using System.Buffers;
using System.Collections.Immutable;
using Alliance.Site.Documents;

namespace Alliance.Site.Textes;

/// <summary>
/// French typography of a short text: no-break spaces before <c>; ! ? :</c> and inside quotes, quotes, apostrophes, ellipsis, thousands,
/// units. A pure function, and applying it twice changes nothing more. Addresses and codes are left alone.
/// </summary>
public static class Typographie
{
    public const char EspaceFine = '\u202F';
    public const char EspaceInsecable = '\u00A0';

    /// <summary>Stands for what has no letters of its own (an image, a piece of code) in a text given to <see cref="Typographe"/>.</summary>
    public const char Objet = '\uFFFC';

    /// <summary>Stands for a line break that an author asked for.</summary>
    public const char FinDeLigne = '\u2028';

    private static readonly SearchValues<char> Notable = SearchValues.Create("'\";!?:«»0123456789@.");

    [ThreadStatic]
    private static Typographe? _typographe;

    /// <summary>The text itself, the same object, when there is nothing to change.</summary>
    public static string Appliquer(string texte)
    {
        if (texte.AsSpan().IndexOfAny(Notable) < 0) return texte;
        var typographe = _typographe ??= new Typographe();
        typographe.Appliquer(texte, []);
        return typographe.Resultat.SequenceEqual(texte) ? texte : typographe.Resultat.ToString();
    }

    /// <summary>The same, ordinals in superscript: <c>1er</c>, <c>XXe</c>.</summary>
    public static ImmutableArray<Texte> EnTextes(string texte)
    {
        if (texte.Length == 0) return [];
        var builder = TexteBuilder.ForThread();
        builder.Text(texte);
        return builder.Build();
    }
}
