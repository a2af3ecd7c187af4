namespace Alliance.Site.Referentiels;

/// <summary>An item of a vocabulary: a stable id for files, a label for people.</summary>
public interface ITerme
{
    string Id { get; }

    string Libelle { get; }
}
