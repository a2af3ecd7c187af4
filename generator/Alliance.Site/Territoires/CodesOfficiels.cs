namespace Alliance.Site.Territoires;

/// <summary>The official codes, by their form: the number of a département, the INSEE code of a commune, the SIREN of an intercommunalité.</summary>
public static class CodesOfficiels
{
    private const int LongueurSiren = 9;
    private const int LongueurInsee = 5;

    /// <summary>From 01 to 95, with 2A and 2B instead of 20; three digits overseas, collectivités included.</summary>
    public static bool EstUnDepartement(string code) => code switch
    {
        "2A" or "2B" => true,
        [>= '0' and <= '9', >= '0' and <= '9'] => code is not "00" and not "20" && string.CompareOrdinal(code, "95") <= 0,
        ['9', '7', >= '1' and <= '8'] => true,
        _ => code is "984" or "986" or "987" or "988",
    };

    /// <summary>The département that an INSEE code begins with (44013, 2A004, 97105), or null when it is no such code.</summary>
    public static string? DepartementDe(string insee)
    {
        if (insee.Length != LongueurInsee) return null;
        var departement = insee.StartsWith("97", StringComparison.Ordinal) || insee.StartsWith("98", StringComparison.Ordinal) ? insee[..3] : insee[..2];
        return EstUnDepartement(departement) && insee.AsSpan(departement.Length).IndexOfAnyExceptInRange('0', '9') < 0 ? departement : null;
    }

    public static bool ALaLongueurDUnSiren(string code) => code.Length == LongueurSiren && code.All(char.IsAsciiDigit);

    /// <summary>Whether the last digit of a SIREN is the one that the others call for (Luhn): a wrong digit or two swapped ones show.</summary>
    public static bool ALaBonneCle(string siren)
    {
        var sum = 0;
        for (var i = 0; i < siren.Length; i++)
        {
            var digit = (siren[^(i + 1)] - '0') * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }
}
