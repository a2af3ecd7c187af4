using System.Buffers;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;

namespace Alliance.Site.Documents;

/// <summary>
/// Turns the address of a link into a typed target, or a fault and null. What is written to a page is made from the target, never copied
/// from the file: no other scheme and no path out of the site can pass.
/// </summary>
internal static class LienReader
{
    private static readonly SearchValues<char> Encoded = SearchValues.Create(" \"<>`{}|\\^");

    public static Cible? Read(string adresse, Source place, DocumentText text, DiagnosticBag bag)
    {
        if (adresse.Length == 0) return Refuse(bag, Faults.LienRefuse(place, adresse, "il est vide"));
        if (HasControl(adresse)) return Refuse(bag, Faults.LienRefuse(place, adresse, "il contient un caractère invisible"));
        if (Scheme(adresse) is { } scheme) return ReadScheme(scheme, adresse, place, bag);
        if (adresse[0] is '/' or '\\') return Refuse(bag, Faults.LienRefuse(place, adresse, "il part de la racine du site"));

        var hash = adresse.IndexOf('#');
        var anchor = hash < 0 ? null : Decode(adresse[(hash + 1)..]);
        if (hash == 0) return anchor is "" ? Refuse(bag, Faults.LienRefuse(place, adresse, "il ne nomme pas de titre")) : new CibleAncre(anchor!);

        var written = Decode(hash < 0 ? adresse : adresse[..hash]);
        if (HasControl(written) || written.Contains('\\')) return Refuse(bag, Faults.LienRefuse(place, adresse, "il contient un caractère interdit"));
        if (CheminsRelatifs.Resolve(text.Chemin, written) is not { } path) return Refuse(bag, Faults.LienRefuse(place, adresse, "il sort du dossier du contenu"));

        return text.Liens.Find(path) switch
        {
            CibleContenu content when anchor is { Length: > 0 } => content with { Ancre = anchor },
            CibleChemin list when anchor is { Length: > 0 } => list with { Ancre = anchor },
            { } target => target,
            null => Refuse(bag, Faults.LienIntrouvable(place, written, Nearest(text, path))),
        };
    }

    /// <summary>The file of <c>medias/</c> that an image shows, or a fault and null.</summary>
    public static string? ReadImage(string adresse, Source place, DocumentText text, DiagnosticBag bag)
    {
        if (Scheme(adresse) is not null || adresse.StartsWith("//", StringComparison.Ordinal))
        {
            bag.Add(Faults.ImageDistante(place, adresse));
            return null;
        }

        var written = Decode(adresse);
        if (CheminsRelatifs.Resolve(text.Chemin, written) is { } path)
        {
            if (text.Liens.Find(path) is CibleMedia media) return media.Chemin;
            bag.Add(Faults.ImageIntrouvable(place, written, Nearest(text, path)));
        }
        else
        {
            bag.Add(Faults.ImageIntrouvable(place, written, null));
        }

        return null;
    }

    private static string? Nearest(DocumentText text, string path) =>
        text.Liens.FindNearest(path) is { } near ? CheminsRelatifs.From(text.Chemin, near) : null;

    private static Cible? ReadScheme(ReadOnlySpan<char> scheme, string adresse, Source place, DiagnosticBag bag)
    {
        var rest = adresse[(scheme.Length + 1)..];
        if (Is(scheme, "site")) return ReadSite(rest, adresse, place, bag);
        if (Is(scheme, "http") || Is(scheme, "https"))
        {
            return Uri.TryCreate(adresse, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0
                ? new CibleExterne(Encode(adresse))
                : Refuse(bag, Faults.LienRefuse(place, adresse, "ce n'est pas une adresse de site"));
        }

        if (Is(scheme, "mailto") || Is(scheme, "tel"))
        {
            return rest.Length > 0 ? new CibleExterne(Encode(adresse)) : Refuse(bag, Faults.LienRefuse(place, adresse, "il est vide"));
        }

        return Refuse(bag, Faults.LienRefuse(place, adresse, "seules les adresses https:, http:, mailto: et tel: le sont"));
    }

    /// <summary><c>site:/glossaire/#cps</c>: a page that the site makes. Whether it exists is checked over the whole site.</summary>
    private static Cible? ReadSite(string rest, string adresse, Source place, DiagnosticBag bag)
    {
        var hash = rest.IndexOf('#');
        var path = Decode(hash < 0 ? rest : rest[..hash]);
        var anchor = hash < 0 || hash == rest.Length - 1 ? null : Decode(rest[(hash + 1)..]);
        foreach (var character in path)
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character is not ('/' or '-')) path = "";
        }

        if (path is not ['/', ..] || path.Contains("//", StringComparison.Ordinal)) return Refuse(bag, Faults.LienRefuse(place, adresse, "une page du site s'écrit « site:/glossaire/ »"));
        path = path[1..];
        return new CibleChemin(path.Length == 0 || path[^1] == '/' ? path : path + "/", anchor);
    }

    private static bool Is(ReadOnlySpan<char> scheme, string name) => scheme.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The letters before « : », when a browser would take them for a scheme.</summary>
    private static string? Scheme(string adresse)
    {
        for (var i = 0; i < adresse.Length; i++)
        {
            var character = adresse[i];
            if (character == ':') return i > 0 ? adresse[..i] : null;
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-' or '.')) return null;
        }

        return null;
    }

    private static Cible? Refuse(DiagnosticBag bag, Diagnostic fault)
    {
        bag.Add(fault);
        return null;
    }

    private static bool HasControl(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\x1F') >= 0 || text.AsSpan().IndexOfAnyInRange('\x7F', '\x9F') >= 0;

    private static string Decode(string text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;

    /// <summary>An address as a page holds it: what no address may contain is percent-encoded, the rest stays readable.</summary>
    private static string Encode(string adresse) => adresse.AsSpan().IndexOfAny(Encoded) < 0
        ? adresse
        : string.Concat(adresse.Select(c => Encoded.Contains(c) ? $"%{(int)c:X2}" : c.ToString()));
}
