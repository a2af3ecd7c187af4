using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>Reads back the table of <c>--temps</c>: « lecture  1,24 s ».</summary>
internal static partial class StageTimes
{
    public static ImmutableArray<(string Name, double Milliseconds)> Read(string printed) =>
    [
        .. from line in printed.Split('\n')
           let match = Line().Match(line)
           where match.Success
           select (match.Groups["nom"].Value, Milliseconds(match.Groups["nombre"].Value, match.Groups["unite"].Value)),
    ];

    private static double Milliseconds(string number, string unit)
    {
        var plain = string.Concat(number.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.');
        return double.Parse(plain, CultureInfo.InvariantCulture) * (unit == "s" ? 1000 : 1);
    }

    [GeneratedRegex(@"^  (?<nom>\S.*?) {2,}(?<nombre>\d[\d\s]*(,\d+)?)\s(?<unite>ms|s)\s*$")]
    private static partial Regex Line();
}
