namespace Alliance.Site.Tests;

/// <summary>The folders of the repository, read where they are: nothing of them is copied beside the tests.</summary>
internal static class Repository
{
    public static readonly string Root = FindRoot(AppContext.BaseDirectory);

    /// <summary>Expected texts are rewritten instead of compared: the diff is then read.</summary>
    public static readonly bool Refresh = Environment.GetEnvironmentVariable("ALLIANCE_REFRESH") == "1";

    public static string Content => Path.Combine(Root, "content");

    public static string Templates => Path.Combine(Root, "templates");

    /// <summary>A path below the folder of these tests.</summary>
    public static string Tests(params string[] parts) => Path.Combine([Root, "tests", "Alliance.Site.Tests", .. parts]);

    /// <summary>The program that was built with these tests.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "alliance.dll");

    /// <summary>Compares a text with the one kept at that path of the tests, or rewrites it.</summary>
    public static void Expected(string actual, params string[] parts)
    {
        var path = Tests(parts);
        if (Refresh)
        {
            if (!File.Exists(path) || File.ReadAllText(path) != actual) File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"Il manque {path} : ALLIANCE_REFRESH=1 l'écrit.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Alliance.Site.sln"))) return at.FullName;
        }

        throw new InvalidOperationException($"No Alliance.Site.sln above {folder}.");
    }
}
