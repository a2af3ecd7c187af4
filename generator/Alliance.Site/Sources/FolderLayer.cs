using System.Collections.Immutable;
using Alliance.Site.Diagnostics;

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

    public ImmutableArray<SourceFile> List(DiagnosticBag bag)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var real = Directory.ResolveLinkTarget(_root, returnFinalTarget: true)?.FullName ?? _root;
        List(new DirectoryInfo(_root), prefix: "", real, depth: 0, files, bag);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files.DrainToImmutable();
    }

    public byte[] Read(SourceFile file) => file.Length == 0 ? [] : File.ReadAllBytes(Path.Combine(_root, file.Path));

    private void List(DirectoryInfo folder, string prefix, string real, int depth, ImmutableArray<SourceFile>.Builder files, DiagnosticBag bag)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name[0] == '.') continue;
            var path = prefix + entry.Name;
            var place = Source.File($"{display}/{path}");
            if (entry.LinkTarget is not null && !StaysInside(entry, real, depth, bag, place)) continue;
            if (entry is DirectoryInfo sub)
            {
                if (depth == MaxDepth) bag.Add(Faults.DossierTropProfond(place, MaxDepth));
                else List(sub, path + "/", real, depth + 1, files, bag);
                continue;
            }

            var length = entry.LinkTarget is null ? ((FileInfo)entry).Length : new FileInfo(entry.ResolveLinkTarget(true)!.FullName).Length;
            if (length == 0 && !UnixFile.IsRegular(entry.FullName))
            {
                bag.Add(Faults.FichierSpecial(place));
                continue;
            }

            if (length > MaxLength) bag.Add(Faults.FichierTropGros(place, length, MaxLength));
            else files.Add(new SourceFile(this, path, $"{display}/{path}", length));
        }
    }

    private static bool StaysInside(FileSystemInfo entry, string real, int depth, DiagnosticBag bag, Source place)
    {
        FileSystemInfo? target = null;
        try
        {
            target = entry.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            // A loop of links: treated like a link that leads nowhere.
        }

        var inside = target is { Exists: true }
            && target.FullName.StartsWith(real + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !(target is DirectoryInfo && entry.FullName.StartsWith(target.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        if (!inside) bag.Add(Faults.LienSymboliqueSortant(place));
        return inside;
    }
}
