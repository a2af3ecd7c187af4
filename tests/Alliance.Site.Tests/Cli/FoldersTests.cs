using Alliance.Site.Cli;

namespace Alliance.Site.Tests.Cli;

public sealed class FoldersTests
{
    [Theory]
    [InlineData("/depot/content", "/depot", "content")]
    [InlineData("/depot/a/b/", "/depot", "a/b")]
    [InlineData("/depot", "/depot", ".")]
    [InlineData("/depot/..a", "/depot", "..a")]
    [InlineData("/depot/content", "/", "depot/content")]
    [InlineData("/ailleurs/content", "/depot", "/ailleurs/content")]
    [InlineData("/depot-bis", "/depot", "/depot-bis")]
    [InlineData("/", "/depot", "/")]
    public void Paths_are_relative_inside_the_current_folder_only(string path, string current, string shown)
    {
        if (OperatingSystem.IsWindows()) return;

        Assert.Equal(shown, Folders.Display(path, current));
    }

    [Fact]
    public void Folders_are_resolved_from_the_current_folder()
    {
        var current = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "ici"));

        var folders = Folders.Of(new Request(Commands.Construire) { Sortie = Path.Combine("..", "la") }, current);

        Assert.Equal(Path.Combine(current, "content"), folders.Source);
        Assert.Equal(Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "la")), folders.Sortie);
    }
}
