namespace Alliance.Site.Output;

/// <summary>Paths with every symbolic link followed, so that two names of one folder are seen to be one.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The absolute path without links nor final slash. What does not exist yet is kept as written.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var pending = new Stack<string>();
        PushSegments(pending, full[real.Length..]);
        for (var links = 0; pending.TryPop(out var segment);)
        {
            if (segment == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, segment);
            if (new DirectoryInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks) throw new DiskException($"de suivre « {path} »", null, "des liens symboliques y mènent l'un à l'autre sans fin. Donner un autre dossier");
            var root = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : "";
            if (root.Length > 0) real = Path.GetFullPath(root);
            PushSegments(pending, target[root.Length..]);
        }

        return real;
    }

    /// <summary>Whether both real paths are one, or the second is below the first.</summary>
    public static bool Holds(string folder, string path) =>
        path.Equals(folder, Comparison) || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Comparison);

    private static void PushSegments(Stack<string> pending, string path)
    {
        var segments = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (var i = segments.Length - 1; i >= 0; i--)
        {
            if (segments[i] != ".") pending.Push(segments[i]);
        }
    }
}
