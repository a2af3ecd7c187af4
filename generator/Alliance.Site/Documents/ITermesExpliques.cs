namespace Alliance.Site.Documents;

/// <summary>The words that a page explains in place, each the first time it is read.</summary>
public interface ITermesExpliques
{
    /// <summary>The id of the explanation of an acronym, the first time it is asked on the page; null afterwards, or when nothing explains it.</summary>
    string? Expliquer(ReadOnlySpan<char> sigle);
}
