using Alliance.Site.Cli;

namespace Alliance.Site.Tests.Cli;

public sealed class RequestTests
{
    [Fact]
    public void Defaults_are_those_of_the_repository()
    {
        var request = Read("construire");

        Assert.Equal(("content", "templates", "_site"), (request.Source, request.Templates, request.Sortie));
        Assert.Equal((null, null, FaultFormat.Humain), (request.Adresse, request.Aujourdhui, request.FaultFormat));
        Assert.Equal((false, false, false), (request.Strict, request.Brouillons, request.Temps));
        Assert.Equal(FormatNames.Ordinary, request.Formats);
    }

    [Theory]
    [InlineData("construire")]
    [InlineData("build")]
    public void Every_option_is_read(string command)
    {
        var request = Read(
            command, "--source", "a", "--templates=b", "-o", "c", "--url", "https://exemple.fr/cartable/", "--formats", "html", "--format", "json",
            "--strict", "--brouillons", "--temps", "--aujourdhui", "2026-11-21");

        Assert.Equal(Commands.Construire, request.Command);
        Assert.Equal(("a", "b", "c"), (request.Source, request.Templates, request.Sortie));
        Assert.Equal(("https://exemple.fr/cartable", new DateOnly(2026, 11, 21), FaultFormat.Json), (request.Adresse, request.Aujourdhui, request.FaultFormat));
        Assert.Equal((true, true, true), (request.Strict, request.Brouillons, request.Temps));
        Assert.Equal(Format.Html, request.Formats);
    }

    [Theory]
    [InlineData("tout")]
    [InlineData("html, tout")]
    public void Tout_is_what_can_be_made_today(string formats) => Assert.Equal(FormatNames.Every, Read("construire", "--formats", formats).Formats);

    private static Request Read(params string[] args) => Assert.IsType<Asked.Work>(CommandLine.Read(args)).Request;
}
