using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Output;

namespace Alliance.Site.Sources;

/// <summary>
/// A folder on disk as a layer. Hidden files (a leading dot) are ignored; a symbolic link is followed only while it stays inside the
/// layer; pipes, sockets and devices are never opened.
/// </summary>
/// <param name="root">Absolute path of the folder.</param>
/// <param name="display">How people read that folder (<c>content</c>), without a final slash.</param>
public sealed class FolderLayer(string root, string display) : ISourceLayer
{
    /// <summary>Larger files are refused: 5 MB.</summary>
    public const long MaxLength = 5_000_000;

    private const int MaxDepth = 32;

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    public string Display => display;

    public ImmutableArray<SourceFile> List(DiagnosticBag bag)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        return DiskException.During($"de lire le dossier « {display} »", () =>
        {
            List(new DirectoryInfo(_root), prefix: "", [RealPath.Of(_root)], files, bag);
            files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
            return files.DrainToImmutable();
        });
    }

    public byte[] Read(SourceFile file) =>
        file.Length == 0 ? [] : DiskException.During($"de lire « {file.Display} »", () => File.ReadAllBytes(Path.Combine(_root, file.Path)));

    /// <param name="folder">The folder to list.</param>
    /// <param name="prefix">Its path from the layer, with a final slash.</param>
    /// <param name="trail">The real paths of the folders that led here, the layer's own first: a link back to one of them is a loop.</param>
    /// <param name="files">Receives the files.</param>
    /// <param name="bag">Receives the faults.</param>
    private void List(DirectoryInfo folder, string prefix, ImmutableArray<string> trail, ImmutableArray<SourceFile>.Builder files, DiagnosticBag bag)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name[0] == '.') continue;
            var path = prefix + entry.Name;
            var file = new SourceFile(this, path, $"{display}/{path}", 0);
            var place = Source.File(file.Display);
            if (entry.Name.Contains('\uFFFD'))
            {
                // .NET puts this character for bytes that are not UTF-8, and can then no longer open what has that name.
                bag.Add(Faults.NomNonUtf8(Source.File(file.Display.Replace("\uFFFD", "\\ufffd", StringComparison.Ordinal))));
                continue;
            }

            if (entry.LinkTarget is not null && !StaysInside(entry, trail, bag, place))
            {
                files.Add(file with { Refused = true });
                continue;
            }

            if (entry is DirectoryInfo sub)
            {
                if (trail.Length > MaxDepth) bag.Add(Faults.DossierTropProfond(place, MaxDepth));
                else List(sub, path + "/", trail.Add(entry.LinkTarget is null ? Path.Combine(trail[^1], entry.Name) : RealPath.Of(entry.FullName)), files, bag);
                continue;
            }

            var target = entry.LinkTarget is null ? (FileInfo)entry : new FileInfo(entry.ResolveLinkTarget(true)!.FullName);
            var length = target.Length;
            if (length == 0 && !UnixFile.IsRegular(entry.FullName))
            {
                bag.Add(Faults.FichierSpecial(place));
                files.Add(file with { Refused = true });
                continue;
            }

            if (length > MaxLength) bag.Add(Faults.FichierTropGros(place, length, MaxLength));
            files.Add(file with { Length = length, Modified = target.LastWriteTimeUtc.Ticks, Refused = length > MaxLength });
        }
    }

    /// <summary>Whether the place a link leads to, every link on the way followed, is in the layer and not above the link itself.</summary>
    private static bool StaysInside(FileSystemInfo entry, ImmutableArray<string> trail, DiagnosticBag bag, Source place)
    {
        var inside = false;
        try
        {
            var real = RealPath.Of(entry.FullName);
            inside = Path.Exists(real) && RealPath.Holds(trail[0], real) && !trail.Any(folder => RealPath.Holds(real, folder));
        }
        catch (IOException)
        {
            // A loop of links: treated like a link that leads nowhere.
        }

        if (!inside) bag.Add(Faults.LienSymboliqueSortant(place));
        return inside;
    }
}
