using System.Text;
using Alliance.Site.Tests.Output;

namespace Alliance.Site.Tests.Robustesse;

/// <summary>The same content gives the same bytes, on another machine, another day, in another language.</summary>
public sealed class DeterminismTests : IDisposable
{
    private const int Seed = 20261121;
    private static readonly string[] Texts = [".md", ".yaml", ".html", ".css"];

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_shuffled_copy_elsewhere_under_another_locale_clock_and_zone_gives_the_same_bytes()
    {
        Copy(Repository.Content, Path.Combine(_temp.Path, "copie", "content"));
        Copy(Repository.Templates, Path.Combine(_temp.Path, "copie", "templates"));
        var (one, two) = (Path.Combine(_temp.Path, "un"), Path.Combine(_temp.Path, "deux"));

        ProgramRun.Succeed(Repository.Root, Environment("C", "UTC", "2"), "construire", "--sortie", one, "--url", "https://exemple.fr/sous", "--aujourdhui", "2026-11-21");
        ProgramRun.Succeed(
            _temp.Path, Environment("tr_TR.UTF-8", "Pacific/Kiritimati", "1"),
            "construire", "--source", "copie/content", "--templates", "copie/templates", "--sortie", two, "--url", "https://exemple.fr/sous", "--aujourdhui", "2031-02-28");

        Assert.Equal(File.ReadAllText(Path.Combine(one, "manifest.json")), File.ReadAllText(Path.Combine(two, "manifest.json")));
        Assert.Empty(BuiltFolder.Differences(one));
        Assert.Empty(BuiltFolder.Differences(two));
    }

    private static Dictionary<string, string> Environment(string locale, string zone, string processors) =>
        new() { ["LC_ALL"] = locale, ["LANG"] = locale, ["TZ"] = zone, ["DOTNET_PROCESSOR_COUNT"] = processors };

    /// <summary>Files made in another order, texts with CRLF and a byte order mark, and other times.</summary>
    private static void Copy(string from, string to)
    {
        var files = Directory.GetFiles(from, "*", SearchOption.AllDirectories);
        new Random(Seed).Shuffle(files);
        foreach (var file in files)
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (Texts.Contains(Path.GetExtension(file))) File.WriteAllText(copy, File.ReadAllText(file).ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            else File.Copy(file, copy);
            File.SetLastWriteTimeUtc(copy, new DateTime(1999, 12, 31, 0, 0, 0, DateTimeKind.Utc));
        }
    }
}
