using System.Collections.Immutable;

namespace Alliance.Site.Recherche;

/// <summary>
/// The stem of a folded word (number, gender, verb endings), and the looser root it shares with its derivatives. After the idea of
/// Savoy's light stemmer, on folded words. The reader receives the tables with the index.
/// </summary>
public static class Radical
{
    private const int LongueurMin = 4;

    // Suffix, letters that must stay before it, replacement: the first that fits.
    internal const string TableDesFlexions =
        "issement/2/i issante/2/i issant/2/i issent/2/i ivement/3/if eusement/3/eu ellement/3/el alement/3/al ablement/3/abl iblement/3/ibl amment/3/ant emment/3/ent ement/3 atrice/3/ateu trice/3/teu euse/3/eu eur/3/eu ienne/3/ien onne/3/on elle/3/el eille/2/eil ette/3/et eresse/3 iere/3/i ier/3/i ive/3/if eraient/3 erait/3 erai/3 eront/3 eron/3 erez/3 era/3 aient/3 ait/3 ant/4 ent/4 ons/4 ee/3 er/3 ez/3 ir/3/i ie/3/i e/3";

    internal const string TableDesDerivations =
        "ificatio/3 isatio/4 ationel/4 itionel/4 ionel/4 ation/4 ition/4 ution/4 ion/4 ateu/4 iteu/4 teu/4 ativ/4 atif/4 itif/4 if/4 ement/4 iment/4 ment/4 abilit/4 ibilit/4 ivit/4 osit/4 alit/4 icit/4 it/5 iqu/4 ism/4 ist/4 ance/4 anc/4 enc/4 ant/4 ent/4 abl/4 ibl/4 age/4 ag/4 esse/4 ess/4 eri/4 ai/5 eu/4 el/5 al/5 ier/4 is/5 at/5 i/5";

    private static readonly ImmutableArray<Regle> Flexions = Table(TableDesFlexions);
    private static readonly ImmutableArray<Regle> Derivations = Table(TableDesDerivations);

    /// <summary>A short word, or one with a digit or a letter of another alphabet, is its own stem.</summary>
    public static string De(string mot)
    {
        if (mot.Length < LongueurMin || !IsLatin(mot)) return mot;
        if (mot.Length > 4 && mot.EndsWith("aux", StringComparison.Ordinal) && !mot.EndsWith("eaux", StringComparison.Ordinal)) mot = mot[..^2] + "l";
        else if (mot[^1] is 's' or 'x' && !mot.EndsWith("ss", StringComparison.Ordinal)) mot = mot[..^1];
        return Simple(Cut(mot, Flexions));
    }

    /// <summary>From a stem: « respir » for « respirer » as for « respiration ».</summary>
    public static string Racine(string radical) => IsLatin(radical) ? Cut(radical, Derivations) : radical;

    private static bool IsLatin(string mot) => mot.Length > 0 && !mot.AsSpan().ContainsAnyExceptInRange('a', 'z');

    private static string Cut(string mot, ImmutableArray<Regle> regles)
    {
        foreach (var (suffixe, reste, par) in regles)
        {
            if (mot.Length >= reste + suffixe.Length && mot.EndsWith(suffixe, StringComparison.Ordinal)) return string.Concat(mot.AsSpan(0, mot.Length - suffixe.Length), par);
        }

        return mot;
    }

    /// <summary>Pairs of one letter become that letter, from the left: « acc » gives « ac », « eee » gives « ee ».</summary>
    private static string Simple(string mot)
    {
        Span<char> simple = stackalloc char[mot.Length];
        var length = 0;
        for (var i = 0; i < mot.Length; i++)
        {
            simple[length++] = mot[i];
            if (i + 1 < mot.Length && mot[i + 1] == mot[i]) i++;
        }

        return length == mot.Length ? mot : simple[..length].ToString();
    }

    private static ImmutableArray<Regle> Table(string regles) =>
        [.. regles.Split(' ').Select(r => r.Split('/')).Select(p => new Regle(p[0], p[1][0] - '0', p.Length > 2 ? p[2] : ""))];

    private sealed record Regle(string Suffixe, int Reste, string Par);
}
