using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;

namespace Alliance.Site.Galerie;

/// <summary>
/// The templates of the gallery, one an example: a call of the component with its arguments. A layer below that of the integrator, so
/// that nothing else in the build knows of them.
/// </summary>
public sealed class GalerieLayer : ISourceLayer
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public GalerieLayer(IEnumerable<Exemple> exemples, SourceTree templates)
    {
        foreach (var exemple in exemples) _files[exemple.Gabarit + ".html"] = Encoding.UTF8.GetBytes(Template(exemple, templates));
    }

    public string Display => "galerie";

    public ImmutableArray<SourceFile> List(DiagnosticBag bag) =>
        [.. _files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new SourceFile(this, f.Key, $"{Display}/{f.Key}", f.Value.Length))];

    public byte[] Read(SourceFile file) => _files[file.Path];

    private static string Template(Exemple exemple, SourceTree templates)
    {
        var source = templates.Find($"components/{exemple.Piece}/{exemple.Piece}.html") is { } file ? TextFile.Read(file, new DiagnosticBag()) ?? "" : "";
        var positional = source.Contains("$1", StringComparison.Ordinal);
        var arguments = string.Concat(exemple.Arguments.Select(a => positional ? $" exemple.{a}" : $" {a}: exemple.{a}"));
        var call = $"{{{{ include '{exemple.Piece}'{arguments} }}}}";
        if (exemple.DansTableau) call = $"<div class=\"table-defile\" role=\"region\" tabindex=\"0\" aria-label=\"Tableau\"><table><tbody>{call}</tbody></table></div>";
        // A piece that is the head of a page brings its own title.
        return source.Contains("<h1", StringComparison.Ordinal) ? call : $"<h1>{{{{ page.titre }}}}</h1>\n<h2>{{{{ page.description }}}}</h2>\n<div class=\"galerie-cas\">\n{call}\n</div>";
    }
}
