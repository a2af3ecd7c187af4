using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;

namespace Alliance.Site.Fields;

/// <summary>What reading one file needs besides its text: the vocabularies already read, the files that links may name, its own bag.</summary>
public sealed record ReadContext(SourceFile File, Vocabulaires Vocabulaires, LiensDuContenu Liens, SourceTree Sources, DiagnosticBag Bag)
{
    /// <summary>The body of a Markdown file, read into our tree.</summary>
    public Document ReadBody(Entry entry, bool phases = false) =>
        DocumentReader.Read(new DocumentText(entry.Body, new Source(File.Display, entry.BodyLine, 1), File.Path, Liens) { Phases = phases }, Bag);

    /// <summary>Prose inside YAML: no headings, relative links from the file.</summary>
    public Document ReadProse(YamlScalar scalar) =>
        DocumentReader.Read(new DocumentText(scalar.Value, scalar.Start, File.Path, Liens) { Titres = false, Marks = scalar.Trace?.Marks(scalar.Value) ?? [] }, Bag);
}
