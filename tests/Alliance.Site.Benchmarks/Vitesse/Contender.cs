namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>A program that builds a corpus: its name, and its command for an output folder.</summary>
internal sealed record Contender(string Name, Func<string, CommandLine> Build)
{
    public const string AllianceName = "alliance";
    public const string HugoName = "hugo";

    public static Contender Alliance(string program, string corpus) => new(AllianceName, output => new CommandLine(
        program, "construire", "--source", Path.Combine(corpus, "content"), "--templates", Path.Combine(corpus, "templates"), "--sortie", output, "--formats", "html", "--temps"));

    public static Contender Hugo(string corpus) => new(HugoName, output => new CommandLine(HugoName, "--source", corpus, "--destination", output));
}
