using System.Text;

namespace Alliance.Site.Cli;

/// <summary>Text that comes from files and arguments, made safe to print: it can neither break a line nor drive the terminal.</summary>
internal static class Visible
{
    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length);
        Append(text, value);
        return text.ToString();
    }

    public static void Append(StringBuilder text, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value, i)) text.Append(value, i++, 2);
            else if (IsHidden(value[i])) text.Append($"\\u{(int)value[i]:x4}");
            else text.Append(value[i]);
        }
    }

    /// <summary>Controls, line separators, marks that turn the direction of the line, halves of a pair.</summary>
    private static bool IsHidden(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
