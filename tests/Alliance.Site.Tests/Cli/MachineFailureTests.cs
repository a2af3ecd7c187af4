using Alliance.Site.Cli;

namespace Alliance.Site.Tests.Cli;

public sealed class MachineFailureTests
{
    [Theory]
    [InlineData(28, 28, 112, "le disque est plein : « /site/a.html ».")]
    [InlineData(30, 30, 19, "le disque est en lecture seule : « /site/a.html ».")]
    [InlineData(122, 69, 1295, "le quota du disque est atteint : « /site/a.html ».")]
    [InlineData(24, 24, 4, "trop de fichiers sont ouverts sur cette machine.")]
    public void The_disk_is_told_by_its_reason(int linux, int mac, int windows, string start)
    {
        var number = OperatingSystem.IsWindows() ? unchecked((int)0x80070000) | windows : OperatingSystem.IsMacOS() ? mac : linux;

        Assert.StartsWith(start, MachineFailure.Sentence(new IOException("No : '/site/a.html'", number)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_access_names_the_path() =>
        Assert.StartsWith("accès refusé : « /site ».", MachineFailure.Sentence(new UnauthorizedAccessException("Access to the path '/site' is denied.")), StringComparison.Ordinal);

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
}
