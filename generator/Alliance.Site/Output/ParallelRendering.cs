using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Alliance.Site.Diagnostics;

namespace Alliance.Site.Output;

/// <summary>Takes the bytes of one file, on any thread; they are valid during the call only.</summary>
public delegate void RenderedFile(int index, ReadOnlySpan<byte> bytes);

/// <summary>
/// Renders files on every processor, each into a buffer that is used again for the next one. Faults come out in the order of the
/// files, whichever was first; a file with an error is not handed on.
/// </summary>
public static class ParallelRendering
{
    public static void Run(ImmutableArray<OutputFile> files, DiagnosticBag bag, RenderedFile receive, CancellationToken cancellation)
    {
        var bags = new DiagnosticBag?[files.Length];
        var buffers = new ConcurrentBag<ArrayBufferWriter<byte>>();
        InParallel.For(files.Length, i =>
        {
            if (!buffers.TryTake(out var buffer)) buffer = new ArrayBufferWriter<byte>(64 * 1024);
            var own = new DiagnosticBag();
            files[i].Render(buffer, own);
            if (own.Count > 0) bags[i] = own;
            if (!own.HasErrors) receive(i, buffer.WrittenSpan);
            buffer.ResetWrittenCount();
            buffers.Add(buffer);
        }, cancellation);
        foreach (var own in bags)
        {
            if (own is not null) bag.AddRange(own);
        }
    }
}
