using System.Buffers;
using Alliance.Site.Diagnostics;

namespace Alliance.Site.Output;

/// <summary>Writes the bytes of one file and reports what was wrong in its template.</summary>
public delegate void FileRenderer(IBufferWriter<byte> output, DiagnosticBag bag);

/// <summary>
/// One file of the site: a path from its root, always <c>/</c>, and a function that writes its bytes. It is called once, on any
/// thread, while the file is staged; the bytes are then forgotten.
/// </summary>
public sealed record OutputFile(string Path, FileRenderer Render)
{
    public static OutputFile Bytes(string path, ReadOnlyMemory<byte> bytes) => new(path, (output, _) => output.Write(bytes.Span));

    public static OutputFile Text(string path, string text) => Bytes(path, System.Text.Encoding.UTF8.GetBytes(text));
}
