using System.Text;
using Alliance.Site.Diagnostics;

namespace Alliance.Site.Cli;

/// <summary>Faults for people: one a line, its hint below it.</summary>
internal static class FaultPrinter
{
    public static string Text(IReadOnlyList<Diagnostic> faults)
    {
        var text = new StringBuilder();
        foreach (var fault in faults) Append(text, fault);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Diagnostic fault)
    {
        Visible.Append(text, fault.Place.ToString());
        text.Append(": ").Append(Word(fault.Severity)).Append(' ').Append(fault.Code).Append(": ");
        Visible.Append(text, fault.Message);
        text.Append('\n');
        if (fault.Hint is not { Length: > 0 } hint) return;
        text.Append("  ");
        Visible.Append(text, hint);
        text.Append('\n');
    }

    public static string Word(Severity severity) => severity == Severity.Error ? "erreur" : "avertissement";
}
