namespace Alliance.Site.Benchmarks.Corpus;

/// <summary>The generated files of a corpus: path from the content folder, and text. The same number gives the same bytes.</summary>
internal sealed class Generated
{
    public const ulong Seed = 20_261_121;
    public const int SeancesPerProgression = 50;

    /// <summary>Fewer could not link to three others.</summary>
    public const int Min = 4;

    private readonly Words _words = Words.Read();
    private readonly Titles _titles;

    public Generated() => _titles = new Titles(_words);

    public int Max => _titles.Capacity;

    public IEnumerable<(string Path, string Text)> Files(int count)
    {
        var seances = new SeanceWriter(Seed, _words, _titles, count);
        for (var i = 0; i < count; i++) yield return ($"seances/{_titles.SlugOf(i)}.md", seances.Write(i));
        var progressions = new ProgressionWriter(Seed, _words, _titles, count);
        for (var i = 0; i < count / SeancesPerProgression; i++) yield return ($"progressions/{ProgressionWriter.SlugOf(i)}.md", progressions.Write(i));
    }
}
