using Alliance.Site.Cli;

namespace Alliance.Site.Tests.Cli;

/// <summary>One run of the program, in process, on a machine made for the test.</summary>
internal sealed record CliRun(int Code, string Out, string Error)
{
    public static readonly DateOnly Day = new(2026, 11, 21);

    /// <summary>In the folder of the tests, for what reads no folder.</summary>
    public static CliRun Of(params string[] args) => In(AppContext.BaseDirectory, args);

    public static CliRun In(string folder, params string[] args) => In(folder, terminal => terminal, args);

    public static CliRun In(string folder, Func<Terminal, Terminal> change, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, Path.TrimEndingDirectorySeparator(folder)) { Today = () => Day };
        var code = Program.Run(args, change(terminal));
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
