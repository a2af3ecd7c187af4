namespace Alliance.Site.Benchmarks.Etapes;

/// <summary>Something done once for each séance of a corpus, on one thread.</summary>
internal sealed record Stage(string Name, Action<int> Run);
