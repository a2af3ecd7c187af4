using Alliance.Site.Cli;
using Alliance.Site.Output;

namespace Alliance.Site.Tests.Cli;

public sealed class MachineFailureTests
{
    [Theory]
    [InlineData(28, 28, 112, "le disque est plein (« /site/a.html »).")]
    [InlineData(30, 30, 19, "le disque est en lecture seule (« /site/a.html »).")]
    [InlineData(122, 69, 1295, "le quota du disque est atteint (« /site/a.html »).")]
    [InlineData(24, 24, 4, "trop de fichiers sont ouverts sur cette machine (« /site/a.html »).")]
    public void The_disk_is_told_by_its_reason(int linux, int mac, int windows, string start)
    {
        var number = OperatingSystem.IsWindows() ? unchecked((int)0x80070000) | windows : OperatingSystem.IsMacOS() ? mac : linux;

        Assert.StartsWith(start, MachineFailure.Sentence(new IOException("No : '/site/a.html'", number)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(17, 17, 183, "un fichier tient la place d'un dossier (« /site/a.html »).")]
    [InlineData(16, 16, 32, "un programme le tient ouvert, ou c'est un point de montage (« /site/a.html »).")]
    [InlineData(5, 5, 1117, "le disque a répondu par une erreur (« /site/a.html »).")]
    [InlineData(99, 99, 99, "le disque a refusé une opération (erreur 99 du système) (« /site/a.html »).")]
    public void No_English_of_the_system_is_shown(int linux, int mac, int windows, string start)
    {
        var number = OperatingSystem.IsWindows() ? unchecked((int)0x80070000) | windows : OperatingSystem.IsMacOS() ? mac : linux;

        var sentence = MachineFailure.Sentence(new IOException("Something odd : '/site/a.html'", number));

        Assert.StartsWith(start, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("odd", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_cannot_be_printed_says_nothing_of_the_site()
    {
        using var full = new FullDisk();

        var run = CliRun.In(AppContext.BaseDirectory, terminal => terminal with { Out = full }, "--aide");

        Assert.Equal((ExitCode.Machine, "alliance : impossible d'écrire la réponse du programme : le disque est plein.\n"), (run.Code, run.Error));
    }

    [Fact]
    public void An_error_that_cannot_be_printed_leaves_with_its_code()
    {
        using var full = new FullDisk();
        using var closed = new ClosedOutput();

        Assert.Equal(ExitCode.Machine, CliRun.In(AppContext.BaseDirectory, terminal => terminal with { Error = full }, "--inconnue").Code);
        Assert.Equal(ExitCode.Machine, CliRun.In(AppContext.BaseDirectory, terminal => terminal with { Error = closed }, "--inconnue").Code);
    }

    [Fact]
    public void What_was_being_done_is_said_first() => Assert.Equal(
        "impossible de lire « content/a.md » : accès refusé (« /site/a.md »). Le site en place est resté entier. Vérifier les droits de ce dossier, et à qui il appartient.",
        MachineFailure.Sentence(new AggregateException(new DiskException("de lire « content/a.md »", new UnauthorizedAccessException("'/site/a.md'")))));

    [Fact]
    public void A_current_folder_that_is_gone_is_told()
    {
        var run = CliRun.In(AppContext.BaseDirectory, terminal => terminal with { Folder = null }, "construire");

        Assert.Equal((ExitCode.Machine, ""), (run.Code, run.Out));
        Assert.Equal("alliance : impossible de trouver les dossiers : le dossier courant n'existe plus. Se placer dans un autre dossier, puis recommencer.\n", run.Error);
        Assert.Equal(ExitCode.Done, CliRun.In(AppContext.BaseDirectory, terminal => terminal with { Folder = null }, "--aide").Code);
    }

    [Fact]
    public void A_file_in_the_place_of_the_work_folder_is_told_with_its_remedy()
    {
        using var folder = new TemporaryFolder(("._site.alliance", "une note"));
        SiteTest.OfBase.WriteTo(folder.Root);

        var run = CliRun.In(folder.Root, "construire", "--formats", "html");

        Assert.Equal((ExitCode.Machine, ""), (run.Code, run.Out));
        Assert.Equal(
            $"alliance : impossible d'écrire le site dans « {Path.Combine(folder.Root, "_site")} » : un fichier tient la place d'un dossier (« {Path.Combine(folder.Root, "._site.alliance")} »). Le site en place est resté entier. Le renommer ou le supprimer, puis recommencer.\n",
            run.Error);
    }

    [Fact]
    public void A_refused_access_names_the_path() =>
        Assert.StartsWith("accès refusé (« /site »).", MachineFailure.Sentence(new UnauthorizedAccessException("Access to the path '/site' is denied.")), StringComparison.Ordinal);

    [Fact]
    public void What_went_wrong_in_parallel_is_found()
    {
        var failure = new AggregateException(new OperationCanceledException(), new AggregateException(new UnauthorizedAccessException("'/site'")));

        Assert.StartsWith("accès refusé", MachineFailure.Sentence(failure), StringComparison.Ordinal);
        Assert.False(MachineFailure.IsCancellation(failure));
        Assert.True(MachineFailure.IsCancellation(new AggregateException(new OperationCanceledException())));
    }

    [Fact]
    public void A_bug_is_not_blamed_on_the_author()
    {
        var run = CliRun.In(AppContext.BaseDirectory, Broken, "verifier", "--source", ".", "--templates", ".");

        Assert.Equal((ExitCode.Machine, ""), (run.Code, run.Out));
        Assert.StartsWith("alliance : erreur du programme, qui ne vient pas de votre contenu (InvalidOperationException).", run.Error, StringComparison.Ordinal);
        Assert.Contains("ALLIANCE_DEBUG=1", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Details_of_a_bug_are_asked_for(bool byVariable)
    {
        string[] args = ["verifier", "--source", ".", "--templates", ".", .. byVariable ? (string[])[] : ["--temps"]];

        var run = CliRun.In(AppContext.BaseDirectory, terminal => Broken(terminal) with { Debug = byVariable }, args);

        Assert.Equal(ExitCode.Machine, run.Code);
        Assert.Contains("horloge en panne", run.Error, StringComparison.Ordinal);
        Assert.Contains("   at ", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A machine whose clock throws what no one expects.</summary>
    private static Terminal Broken(Terminal terminal) => terminal with { Today = () => throw new InvalidOperationException("horloge en panne") };

    /// <summary>Standard output sent to a disk without room.</summary>
    private sealed class FullDisk : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left on device", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28);

        public override void Write(System.Text.StringBuilder? value) => Write("");

        public override void WriteLine(string? value) => Write(value);
    }

    /// <summary>Standard error closed by whoever started the program.</summary>
    private sealed class ClosedOutput : StringWriter
    {
        public override void Write(string? value) => throw new UnauthorizedAccessException();

        public override void Write(System.Text.StringBuilder? value) => Write("");

        public override void WriteLine(string? value) => Write(value);
    }
}
