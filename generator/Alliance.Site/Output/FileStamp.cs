using Microsoft.Win32.SafeHandles;

namespace Alliance.Site.Output;

/// <summary>What the disk tells of a file without reading it. The same stamp as when we wrote it: the same bytes.</summary>
internal readonly record struct FileStamp(long Length, long Ticks)
{
    public static FileStamp Of(SafeFileHandle handle, long length) => new(length, File.GetLastWriteTimeUtc(handle).Ticks);

    public static FileStamp Of(string path, long length) => new(length, File.GetLastWriteTimeUtc(path).Ticks);
}

/// <summary>A file whose content is known as long as its stamp holds.</summary>
internal sealed record KnownFile(ContentHash Hash, FileStamp Stamp);
