using System.Text;
using Alliance.Site.Diagnostics;
using Alliance.Site.Output;
using Alliance.Site.Textes;

namespace Alliance.Site.Cli;

/// <summary>
/// The few lines that end a run, and its exit code. They stand on standard output, which the document of <c>--format json</c> has for
/// itself: only the times then remain, on standard error.
/// </summary>
internal sealed class Summary(Request request, IReadOnlyList<Diagnostic> faults, Stages stages, Terminal terminal)
{
    private readonly int _errors = faults.Count(f => f.Severity == Severity.Error);

    private int Warnings => faults.Count - _errors;

    private bool IsRefused => _errors > 0 || (request.Strict && faults.Count > 0);

    public int Built(int pages, bool hasAddress, OutputOutcome outcome, string folder)
    {
        var text = new StringBuilder();
        text.Append(Built(pages, outcome, folder)).Append('\n');
        if (faults.Count > 0) text.Append(Total()).Append('\n');
        if (!hasAddress)
        {
            text.Append("Sans adresse publique, le site n'a ni sitemap, ni fil, ni adresses canoniques : donner --url, ou « adresse » dans site.yaml.\n");
        }

        text.Append($"À ouvrir : {Visible.Text(folder)}/index.html\n");
        return End(text, ExitCode.Done);
    }

    public int NotBuilt(string folder) =>
        End(new StringBuilder($"{Total()} Rien n'a été écrit dans {Visible.Text(folder)}.\n"), ExitCode.Faults);

    public int Verified(BuildResult? result)
    {
        var text = new StringBuilder(faults.Count == 0 ? "Tout va bien : aucune faute" : Total().TrimEnd('.'));
        if (result is not null) text.Append($", {Count(result.Pages, "page contrôlée", "pages contrôlées")}");
        text.Append($" en {Durations.Text(stages.Elapsed)}.\n");
        if (result is null) text.Append("Les pages seront contrôlées quand le contenu et les gabarits se liront sans erreur.\n");
        return End(text, IsRefused ? ExitCode.Faults : ExitCode.Done);
    }

    private string Built(int pages, OutputOutcome outcome, string folder)
    {
        var site = $"{Count(pages, "page", "pages")}, {Count(outcome.Files, "fichier", "fichiers")} dans {Visible.Text(folder)}";
        var changes = outcome.Status == OutputStatus.Unchanged
            ? "rien n'a changé"
            : $"{Count(outcome.Written, "écrit", "écrits")}, {Count(outcome.Files - outcome.Written, "inchangé", "inchangés")}";
        if (outcome.Removed > 0) changes += $", {Count(outcome.Removed, "supprimé", "supprimés")}";
        return $"{site} ({changes}) en {Durations.Text(stages.Elapsed)}.";
    }

    /// <summary>« 2 erreurs, 1 avertissement. »</summary>
    private string Total()
    {
        var parts = new List<string>();
        if (_errors > 0) parts.Add(Count(_errors, "erreur", "erreurs"));
        if (Warnings > 0) parts.Add(Count(Warnings, "avertissement", "avertissements"));
        var total = string.Join(", ", parts);
        return _errors == 0 && IsRefused ? $"{total} (refusé par --strict)." : $"{total}.";
    }

    private int End(StringBuilder text, int code)
    {
        if (request.FaultFormat == FaultFormat.Json) text.Clear();
        if (request.Temps) text.Append(stages.Table());
        (request.FaultFormat == FaultFormat.Json ? terminal.Error : terminal.Out).Write(text);
        return code;
    }

    /// <summary>French counts 0 and 1 in the singular.</summary>
    private static string Count(int number, string one, string many) => $"{Nombres.EnTexte(number)} {(number < 2 ? one : many)}";
}
