using System.Text;

namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>A folder being written. Relative paths with <c>/</c>, UTF-8 without mark, LF.</summary>
internal sealed class SourceFolder(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Path { get; } = path;

    public bool IsFree => !Directory.Exists(Path) || !Directory.EnumerateFileSystemEntries(Path).Any();

    public void Write(string relative, string text)
    {
        var full = System.IO.Path.Combine(Path, relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, Utf8);
    }

    /// <summary>Over what is there, if something is.</summary>
    public void Copy(string from, string relative)
    {
        var target = System.IO.Path.Combine(Path, relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        File.Copy(from, target, overwrite: true);
    }

    public void CopyAll(string from, string under)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Copy(file, System.IO.Path.Combine(under, System.IO.Path.GetRelativePath(from, file)));
        }
    }
}
