using System.Collections.Immutable;
using Alliance.Site.Diagnostics;

namespace Alliance.Site.Sources;

/// <summary>One layer of sources: a folder on disk, or a site in a string for the tests.</summary>
public interface ISourceLayer
{
    /// <summary>How people read the folder of the layer (<c>content</c>), without a final slash.</summary>
    string Display { get; }

    /// <summary>
    /// Every file of the layer, in ordinal order of its relative path. Links that leave the layer, pipes, devices and files over the
    /// size limit are <see cref="SourceFile.Refused"/>, each with a fault.
    /// </summary>
    ImmutableArray<SourceFile> List(DiagnosticBag bag);

    /// <summary>The bytes of a file of this layer.</summary>
    byte[] Read(SourceFile file);
}

/// <summary>
/// A file of a layer. <paramref name="Path"/> is relative to the layer, always <c>/</c>; <paramref name="Display"/> is what people read
/// in a fault.
/// </summary>
public sealed record SourceFile(ISourceLayer Layer, string Path, string Display, long Length)
{
    /// <summary>When it was last written, in ticks; 0 when the layer does not know.</summary>
    public long Modified { get; init; }

    /// <summary>It is there, and is never opened: what names it is not mistaken, its own fault is enough.</summary>
    public bool Refused { get; init; }

    public Source Start => new(Display, 1, 1);
}
