using System.Collections.Immutable;
using Alliance.Site.Textes;

namespace Alliance.Site.Referentiels;

/// <summary>A list of terms in their own order, found by id or by exact label (accents and case aside).</summary>
public sealed class Vocabulaire<T>
    where T : class, ITerme
{
    private readonly Dictionary<string, T> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _byLabel = new(StringComparer.Ordinal);

    public Vocabulaire(string nom, ImmutableArray<T> termes, bool estEntier = true)
    {
        Nom = nom;
        EstEntier = estEntier;
        Termes = termes;
        foreach (var terme in termes)
        {
            _byId.TryAdd(terme.Id, terme);
            _byLabel.TryAdd(Pliage.Plier(terme.Libelle), terme);
        }
    }

    /// <summary>The file it comes from: <c>situations</c>.</summary>
    public string Nom { get; }

    /// <summary>False when its file has faults: a term may then be missing through no fault of the file that names it.</summary>
    public bool EstEntier { get; }

    public ImmutableArray<T> Termes { get; }

    public IReadOnlyCollection<string> Ids => _byId.Keys;

    /// <summary>What a wrong word may have meant: labels when one of them is near, else ids.</summary>
    public IReadOnlyCollection<string> NearestNames(string word)
    {
        string[] labels = [.. Termes.Select(t => t.Libelle)];
        return MotsProches.Find(word, Ids) is null && MotsProches.Find(word, labels) is not null ? labels : Ids;
    }

    public T? Find(string idOrLabel) => _byId.GetValueOrDefault(idOrLabel) ?? _byLabel.GetValueOrDefault(Pliage.Plier(idOrLabel));
}
