using System.Collections.Immutable;
using Alliance.Site.Textes;

namespace Alliance.Site.Model;

/// <summary>All the items of a kind, in French order of titles, found by slug.</summary>
public sealed class Catalogue<T>
    where T : class, IContenu
{
    private readonly Dictionary<string, T> _bySlug = new(StringComparer.Ordinal);

    public Catalogue(IEnumerable<T> items)
    {
        Items = [.. items.OrderBy(i => i.Titre, OrdreFrancais.Instance).ThenBy(i => i.Fiche.Slug, StringComparer.Ordinal)];
        foreach (var item in Items) _bySlug.TryAdd(item.Fiche.Slug, item);
    }

    public ImmutableArray<T> Items { get; }

    public IReadOnlyCollection<string> Slugs => _bySlug.Keys;

    public T? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    public T? Find(Ref<T> reference) => Find(reference.Slug);

    /// <summary>The items of references that the rules have already checked, in their order.</summary>
    public ImmutableArray<T> All(ImmutableArray<Ref<T>> references) => [.. references.Select(Find).OfType<T>()];
}
