namespace Alliance.Site.Recherche;

/// <summary>Receives the words of a text, in order.</summary>
public interface IMots
{
    /// <param name="forme">Folded: lower case, no accent, at most <see cref="Analyseur.LongueurMax"/> characters.</param>
    /// <param name="joint">The joined form of a compound (<c>rendezvous</c>): it comes after its parts.</param>
    void Mot(ReadOnlySpan<char> forme, bool joint);

    /// <summary>A plain word as written, before it is folded: true when it is known and was received that way.</summary>
    bool Connait(ReadOnlySpan<char> brut);

    /// <summary>The plain word whose form was just given by <see cref="Mot"/>.</summary>
    void Retient(ReadOnlySpan<char> brut);
}
