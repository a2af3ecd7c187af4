using Alliance.Site.Diagnostics;
using Alliance.Site.Output;
using Alliance.Site.Sources;

namespace Alliance.Site.Cli;

/// <summary>The folders of a run, absolute, and how people read them.</summary>
internal sealed record Folders(string Source, string Templates, string Sortie, string Current)
{
    public static Folders Of(Request request, string current) => new(
        Path.GetFullPath(request.Source, current), Path.GetFullPath(request.Templates, current), Path.GetFullPath(request.Sortie, current), current);

    /// <summary>A sentence for the first folder that is not there, or null.</summary>
    public string? Missing() => Missing(Source, "du contenu", Commands.Source) ?? Missing(Templates, "des gabarits", Commands.Templates);

    public SourceTree OpenSource(DiagnosticBag bag) => Open(Source, bag);

    public SourceTree OpenTemplates(DiagnosticBag bag) => Open(Templates, bag);

    public OutputRequest Output(Request request, string? home) => new(Sortie, [Source, Templates], home) { Strict = request.Strict };

    /// <summary>Relative to the current folder when inside it, else absolute; always with <c>/</c>.</summary>
    public static string Display(string absolute, string current)
    {
        var path = Path.TrimEndingDirectorySeparator(absolute);
        var relative = Path.GetRelativePath(current, path);
        var isInside = relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return (isInside ? relative : path).Replace(Path.DirectorySeparatorChar, '/');
    }

    private SourceTree Open(string folder, DiagnosticBag bag) => SourceTree.Open([new FolderLayer(folder, Display(folder, Current))], bag);

    private string? Missing(string folder, string whose, CommandOption option)
    {
        if (Directory.Exists(folder)) return null;
        var shown = Visible.Text(Display(folder, Current));
        return File.Exists(folder)
            ? $"« {shown} » est un fichier ; le dossier {whose} se donne par {option.Name} {option.Value}"
            : $"le dossier {whose} « {shown} » n'existe pas. Se placer à la racine du dépôt, ou donner {option.Name} {option.Value}";
    }
}
