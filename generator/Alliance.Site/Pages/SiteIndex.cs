using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Progressions;
using Alliance.Site.Seances;
using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>The site seen from its other ends: the séances of a skill, the progressions of a séance, who cites a source. Made once, read by all pages.</summary>
public sealed class SiteIndex
{
    private readonly FrozenDictionary<string, string> _chemins;
    private readonly FrozenDictionary<string, Taille> _tailles;
    private readonly ConcurrentDictionary<string, Vue> _cartes = new(StringComparer.Ordinal);

    public SiteIndex(SiteModel site)
    {
        var seances = site.Seances.Items;
        CpsPrincipale = Group(seances, s => [s.CpsPrincipale.Id]);
        CpsSecondaire = Group(seances, s => s.CpsSecondaires.Select(c => c.Id));
        CpsToutes = Group(seances, s => s.Cps.Select(c => c.Id));
        ParNiveau = Group(seances, s => s.Niveaux.Select(n => n.Id));
        ParMilieu = Group(seances, s => s.Milieux.Select(m => m.Id));
        ParSituation = Group(seances, s => s.Situations.Select(x => x.Id));
        ParTheme = Group(seances, s => s.Themes.Select(x => x.Id));
        ParProgression = site.Progressions.Items
            .SelectMany(p => p.Etapes.Select((e, i) => (e.Seance.Slug, Place: new PlaceEnProgression(p, i))))
            .GroupBy(x => x.Slug, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(x => x.Place).DistinctBy(x => x.Progression.Fiche.Slug).ToImmutableArray(), StringComparer.Ordinal);
        Citations = site.Contenus
            .SelectMany(c => c.Fiche.Sources.Select(s => (s.Id, Contenu: c)))
            .GroupBy(x => x.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(x => x.Contenu).ToImmutableArray(), StringComparer.Ordinal);
        _chemins = site.Contenus.DistinctBy(c => c.Fiche.Id).ToFrozenDictionary(c => c.Fiche.Id, c => c.Fiche.Chemin, StringComparer.Ordinal);
        _tailles = site.Medias.Where(m => m.Taille is not null).ToFrozenDictionary(m => m.Chemin, m => m.Taille!.Value, StringComparer.Ordinal);
    }

    public SeancesParCle CpsPrincipale { get; }

    public SeancesParCle CpsSecondaire { get; }

    /// <summary>Main or secondary.</summary>
    public SeancesParCle CpsToutes { get; }

    public SeancesParCle ParNiveau { get; }

    public SeancesParCle ParMilieu { get; }

    public SeancesParCle ParSituation { get; }

    public SeancesParCle ParTheme { get; }

    /// <summary>By séance slug: the progressions it is in, and its rank there.</summary>
    public FrozenDictionary<string, ImmutableArray<PlaceEnProgression>> ParProgression { get; }

    /// <summary>By source id: what cites it.</summary>
    public FrozenDictionary<string, ImmutableArray<IContenu>> Citations { get; }

    /// <summary>The path of a content item by its id; ids that links name were checked before.</summary>
    public string? Chemin(string id) => _chemins.GetValueOrDefault(id);

    /// <summary>The size of a drawing of <c>medias/</c>, so that the page does not jump when it comes.</summary>
    public Taille? Taille(string media) => _tailles.TryGetValue(media, out var taille) ? taille : null;

    /// <summary>The séance as a card: made once, shown in many lists.</summary>
    public Vue Carte(Seance seance) => _cartes.GetOrAdd(seance.Fiche.Slug, static (_, arg) => CarteSeance.For(arg.seance, arg.index), (seance, index: this));

    private static SeancesParCle Group(ImmutableArray<Seance> seances, Func<Seance, IEnumerable<string>> keys)
    {
        var groups = new Dictionary<string, ImmutableArray<Seance>.Builder>(StringComparer.Ordinal);
        foreach (var seance in seances)
        {
            foreach (var key in keys(seance))
            {
                if (!groups.TryGetValue(key, out var group)) groups[key] = group = ImmutableArray.CreateBuilder<Seance>();
                group.Add(seance);
            }
        }

        return new SeancesParCle(groups.ToFrozenDictionary(g => g.Key, g => g.Value.ToImmutable(), StringComparer.Ordinal));
    }
}

/// <summary>Where a séance stands in a progression.</summary>
public sealed record PlaceEnProgression(Progression Progression, int Rang);

/// <summary>Séances by the id of a term, in French order; none for an unknown id.</summary>
public sealed class SeancesParCle(FrozenDictionary<string, ImmutableArray<Seance>> groups)
{
    public ImmutableArray<Seance> this[string id] => groups.GetValueOrDefault(id, []);

    public int Nombre(string id) => this[id].Length;

    public bool Aucune(string id) => this[id].IsEmpty;
}
