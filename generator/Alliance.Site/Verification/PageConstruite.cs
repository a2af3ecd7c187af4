using System.Collections.Immutable;

namespace Alliance.Site.Verification;

/// <summary>What the checks need to know of a page once built.</summary>
internal sealed record PageConstruite(string Chemin, string Titre, ImmutableHashSet<string> Ids, ImmutableArray<string> Adresses);
