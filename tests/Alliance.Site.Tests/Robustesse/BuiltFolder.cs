using System.Security.Cryptography;
using System.Text.Json;

namespace Alliance.Site.Tests.Robustesse;

/// <summary>A site on disk, held against the hashes of its own manifest.</summary>
internal static class BuiltFolder
{
    /// <summary>The SHA-256 of each file, as the manifest says.</summary>
    public static SortedDictionary<string, string> Manifest(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "manifest.json")));
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in json.RootElement.GetProperty("fichiers").EnumerateArray()) files[file.GetProperty("chemin").GetString()!] = file.GetProperty("sha256").GetString()!;
        return files;
    }

    /// <summary>Files that the manifest does not name, names otherwise, or that are not there.</summary>
    public static List<string> Differences(string folder)
    {
        var wanted = Manifest(folder);
        var differences = new List<string>();
        foreach (var path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (name == "manifest.json") continue;
            if (!wanted.Remove(name, out var hash)) differences.Add($"+ {name}");
            else if (hash != Hash(File.ReadAllBytes(path))) differences.Add($"≠ {name}");
        }

        return [.. differences, .. wanted.Keys.Select(k => $"- {k}")];
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
