using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;

namespace Alliance.Site.Tests;

/// <summary>A layer of sources that is a few texts in memory: a site in a string needs no disk.</summary>
/// <param name="display">How people read the folder: <c>content</c>.</param>
/// <param name="files">Bytes by path from the layer.</param>
internal sealed class MemoryLayer(string display, IReadOnlyDictionary<string, byte[]> files) : ISourceLayer
{
    public string Display => display;

    public ImmutableArray<SourceFile> List(DiagnosticBag bag) =>
        [.. files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new SourceFile(this, f.Key, $"{display}/{f.Key}", f.Value.Length))];

    public byte[] Read(SourceFile file) => files[file.Path];
}
