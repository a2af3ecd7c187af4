using System.Globalization;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;
using static Scriban.Functions.Builtins;

namespace Scriban.Functions;

/// <summary>
/// The <c>date</c> functions that need neither clock nor culture. Names of days and months are the invariant ones: the
/// site's own words are ready made in its records.
/// </summary>
internal static class DateFunctions
{
    public const string DefaultFormat = "%d %b %Y";

    public static IEnumerable<KeyValuePair<string, BuiltinFunction>> All =>
    [
        Define("parse", "text", static call => Parse(call)),
        Define("to_string", "datetime pattern", static call => call[0] is null ? null : Format(Date(call), call.Text(1))),
        Define("add_days", "date days", static call => Date(call).AddDays(call.Double(1))),
        Define("add_months", "date months", static call => Date(call).AddMonths(call.Int(1))),
        Define("add_years", "date years", static call => Date(call).AddYears(call.Int(1))),
        Define("add_hours", "date hours", static call => Date(call).AddHours(call.Double(1))),
        Define("add_minutes", "date minutes", static call => Date(call).AddMinutes(call.Double(1))),
        Define("add_seconds", "date seconds", static call => Date(call).AddSeconds(call.Double(1))),
    ];

    public static object? Member(DateTime date, string name) => name switch
    {
        "year" => Boxes.Of(date.Year),
        "month" => Boxes.Of(date.Month),
        "day" => Boxes.Of(date.Day),
        "day_of_year" => Boxes.Of(date.DayOfYear),
        "hour" => Boxes.Of(date.Hour),
        "minute" => Boxes.Of(date.Minute),
        "second" => Boxes.Of(date.Second),
        "millisecond" => Boxes.Of(date.Millisecond),
        _ => null,
    };

    public static string Format(DateTime date, string pattern)
    {
        var builder = new StringBuilder();
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] != '%')
            {
                builder.Append(pattern[index]);
            }
            else if (++index < pattern.Length)
            {
                builder.Append(FormatOne(date, pattern[index]));
            }
        }

        return builder.ToString();
    }

    private static string FormatOne(DateTime date, char letter) => letter switch
    {
        'a' => date.ToString("ddd", CultureInfo.InvariantCulture),
        'A' => date.ToString("dddd", CultureInfo.InvariantCulture),
        'b' or 'h' => date.ToString("MMM", CultureInfo.InvariantCulture),
        'B' => date.ToString("MMMM", CultureInfo.InvariantCulture),
        'c' => Format(date, "%a %b %e %T %Y"),
        'C' => $"{date.Year / 100:00}",
        'd' => $"{date.Day:00}",
        'D' => Format(date, "%m/%d/%y"),
        'e' => $"{date.Day,2}",
        'F' => Format(date, "%Y-%m-%d"),
        'g' => "",
        'H' => $"{date.Hour:00}",
        'I' => $"{TwelveHours(date):00}",
        'j' => $"{date.DayOfYear:000}",
        'k' => $"{date.Hour,2}",
        'l' => $"{TwelveHours(date),2}",
        'L' => $"{date.Millisecond:000}",
        'm' => $"{date.Month:00}",
        'M' => $"{date.Minute:00}",
        'n' => "\n",
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        'r' => Format(date, "%I:%M:%S %p"),
        'R' => Format(date, "%H:%M"),
        'S' => $"{date.Second:00}",
        't' => "\t",
        'T' => Format(date, "%H:%M:%S"),
        'u' => $"{((int)date.DayOfWeek + 6) % 7 + 1}",
        'V' => $"{ISOWeek.GetWeekOfYear(date):00}",
        'w' => $"{(int)date.DayOfWeek}",
        'y' => $"{date.Year % 100:00}",
        'Y' => $"{date.Year:0000}",
        '%' => "%",
        _ => throw new FunctionFault($"format de date « %{letter} » : pas pris en charge"),
    };

    private static int TwelveHours(DateTime date) => (date.Hour + 11) % 12 + 1;

    private static object? Parse(Invocation call)
    {
        if (call[0] is null or DateTime)
        {
            return call[0];
        }

        return DateTime.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var date) && date.Kind == DateTimeKind.Unspecified
            ? date
            : throw new FunctionFault($"date « {call.Text(0)} » : pas pris en charge");
    }

    private static DateTime Date(Invocation call) =>
        call[0] is DateTime date ? date : throw new FunctionFault($"Unable to convert type `{Formatting.Kind(call[0]) ?? "null"}` to `datetime`");
}
