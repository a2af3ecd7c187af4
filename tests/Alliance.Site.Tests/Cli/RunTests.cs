using System.Text.Json;
using Alliance.Site.Cli;

namespace Alliance.Site.Tests.Cli;

/// <summary>Whole runs: what goes where, and the exit code. The good site is the repository's own.</summary>
public sealed class RunTests
{
    [Theory]
    [InlineData("construire")]
    [InlineData("verifier")]
    public void Faults_go_to_standard_error_and_the_summary_to_standard_output(string command)
    {
        using var folder = BadSite();

        var run = CliRun.In(folder.Root, command);

        Assert.Equal(ExitCode.Faults, run.Code);
        Assert.Matches(@"(?m)^content/seances/illisible\.md:1:\d+: erreur octets-non-utf8: ", run.Error.Replace("\r", ""));
        Assert.Matches(@"^\d+ erreurs?", run.Out);
        Assert.Equal(["content", "templates"], folder.Names());
    }

    [Fact]
    public void Json_has_standard_output_for_itself()
    {
        using var folder = BadSite();

        var run = CliRun.In(folder.Root, "verifier", "--format", "json");

        Assert.Equal((ExitCode.Faults, ""), (run.Code, run.Error));
        using var document = JsonDocument.Parse(run.Out);
        Assert.Contains(document.RootElement.GetProperty("fautes").EnumerateArray(), f => f.GetProperty("code").GetString() == "octets-non-utf8");
    }

    [Fact]
    public void Nothing_is_rewritten_in_a_pipe_and_the_line_is_given_back_on_a_terminal()
    {
        using var folder = BadSite();

        var piped = CliRun.In(folder.Root, "verifier");
        var live = CliRun.In(folder.Root, terminal => terminal with { IsLive = true }, "verifier");

        Assert.DoesNotContain('\e', piped.Error);
        Assert.StartsWith("\r\e[K", live.Error, StringComparison.Ordinal);
        Assert.EndsWith("\r\e[K" + piped.Error, live.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_repository_builds_then_has_nothing_to_write()
    {
        using var folder = new TemporaryFolder();

        var first = Repository(folder, "construire", "--temps");
        var second = Repository(folder, "construire");

        Assert.Equal((ExitCode.Done, ""), (first.Code, first.Error));
        Assert.Matches(@"^[\d\u202F]+ pages, [\d\u202F]+ fichiers dans _site \([\d\u202F]+ écrits, 0 inchangé\) en ", first.Out);
        Assert.Contains("\nÀ ouvrir : _site/index.html\n", first.Out, StringComparison.Ordinal);
        Assert.Contains("\n  Écriture ", first.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Root, "_site", "index.html")));
        Assert.Contains("(rien n'a changé)", second.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_repository_has_no_fault_and_verifier_writes_nothing()
    {
        using var folder = new TemporaryFolder();

        var run = Repository(folder, "verifier", "--aujourdhui", "2026-11-21");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Matches(@"^Tout va bien : aucune faute, [\d\u202F]+ pages contrôlées en ", run.Out);
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void An_interruption_leaves_with_130_and_no_site()
    {
        using var folder = new TemporaryFolder();
        using var interruption = new Interruption();
        interruption.Ask();

        var run = Repository(folder, terminal => terminal with { Interruption = interruption }, "construire");

        Assert.Equal((ExitCode.Interrupted, "", "Interrompu : rien n'a changé.\n"), (run.Code, run.Out, run.Error));
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "_site")));
    }

    [Fact]
    public void An_interruption_is_answered_by_the_writing_then_by_nobody()
    {
        using var interruption = new Interruption();
        Assert.False(interruption.Writing().IsCancellationRequested);

        Assert.False(interruption.Ask());
        Assert.True(interruption.Token.IsCancellationRequested);
        Assert.True(interruption.Ask());
    }

    /// <summary>A content of one unreadable file, and no template.</summary>
    private static TemporaryFolder BadSite()
    {
        var folder = new TemporaryFolder(("content/seances/illisible.md", ""), ("templates/vide.html", ""));
        File.WriteAllBytes(Path.Combine(folder.Root, "content/seances/illisible.md"), [(byte)'a', 0xFF]);
        return folder;
    }

    private static CliRun Repository(TemporaryFolder folder, string command, params string[] args) => Repository(folder, terminal => terminal, command, args);

    private static CliRun Repository(TemporaryFolder folder, Func<Terminal, Terminal> change, string command, params string[] args)
    {
        var root = Root();
        return CliRun.In(folder.Root, change, [command, "--source", Path.Combine(root, "content"), "--templates", Path.Combine(root, "templates"), .. args]);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Alliance.Site.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Alliance.Site.sln");
        return folder;
    }
}
