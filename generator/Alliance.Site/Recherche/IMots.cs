namespace Alliance.Site.Recherche;

/// <summary>Receives the words of a text, in order.</summary>
public interface IMots
{
    /// <param name="forme">Folded: lower case, no accent, at most <see cref="Analyseur.LongueurMax"/> characters.</param>
    /// <param name="joint">
    /// The joined form of a compound (<c>rendezvous</c>), which comes after its parts and stands where the first of them, <paramref name="parties"/> words ago, does.
    /// </param>
    /// <param name="parties">How many parts the joined form has; 0 for an ordinary word.</param>
    void Mot(ReadOnlySpan<char> forme, bool joint, int parties);
}
