using Alliance.Site.Cli;

namespace Alliance.Site.Tests.Cli;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--aide")]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Program_help_names_every_command_and_exit_code(string option)
    {
        var run = CliRun.Of(option);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        foreach (var command in Commands.All)
        {
            Assert.Contains(command.Name, run.Out, StringComparison.Ordinal);
            Assert.Contains(command.English, run.Out, StringComparison.Ordinal);
        }

        foreach (var code in (string[])["0", "1", "2", "3", "130"]) Assert.Contains($"\n  {code} ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("construire")]
    [InlineData("build")]
    [InlineData("verifier")]
    [InlineData("check")]
    public void Command_help_shows_every_option_and_example(string name)
    {
        var command = Commands.All.Single(c => c.Name == name || c.English == name);

        var run = CliRun.Of(name, "--aide");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        foreach (var option in command.Options.SelectMany(o => o.Names)) Assert.Contains(option, run.Out, StringComparison.Ordinal);
        foreach (var example in command.Examples) Assert.Contains(example.Line, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_wins_over_the_misuses_around_it() => Assert.Equal(CliRun.Of("construire", "--aide"), CliRun.Of("construire", "--toto", "--aide"));

    [Fact]
    public void Help_is_understood_before_the_command() => Assert.Equal(CliRun.Of("verifier", "--aide"), CliRun.Of("--aide", "verifier"));

    [Fact]
    public void No_line_of_help_is_wider_than_a_terminal()
    {
        var lines = Commands.All.Select(Aide.Text).Append(Aide.Text(null)).SelectMany(text => text.Split('\n'));

        Assert.DoesNotContain(lines, line => line.Length > 80);
    }

    [Fact]
    public void Version_is_one_line()
    {
        var run = CliRun.Of("--version");

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Matches(@"^alliance \d+\.\d+\.\d+\n$", run.Out);
    }

    [Fact]
    public void Examples_are_understood()
    {
        foreach (var example in Commands.All.SelectMany(c => c.Examples))
        {
            var args = example.Line.Split('>')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
            Assert.IsType<Asked.Work>(CommandLine.Read(args));
        }
    }
}
