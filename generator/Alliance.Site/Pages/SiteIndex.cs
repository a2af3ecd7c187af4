using System.Collections.Concurrent;
using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Medias;
using Alliance.Site.Model;
using Alliance.Site.Progressions;
using Alliance.Site.Seances;
using Alliance.Site.Seances.Filtres;
using Alliance.Site.Templates;

namespace Alliance.Site.Pages;

/// <summary>The site seen from its other ends: the séances of a skill, the progressions of a séance, who cites a source. Made once, read by all pages.</summary>
public sealed class SiteIndex
{
    private readonly Dictionary<string, string> _chemins;
    private readonly Dictionary<string, Media> _medias;
    private readonly Task<DonneesDesFiltres> _filtres;
    private readonly ConcurrentDictionary<string, Vue> _cartes = new(StringComparer.Ordinal);

    public SiteIndex(SiteModel site)
    {
        var seances = site.Seances.Items;
        // Asked for by the first pages: made while the rest is checked.
        _filtres = Task.Run(() => DonneesDesFiltres.For(site.Referentiels, seances));
        CpsPrincipale = Group(seances, s => [s.CpsPrincipale.Id]);
        CpsSecondaire = Group(seances, s => s.CpsSecondaires.Select(c => c.Id));
        CpsToutes = Group(seances, s => s.Cps.Select(c => c.Id));
        ParNiveau = Group(seances, s => s.Niveaux.Select(n => n.Id));
        ParMilieu = Group(seances, s => s.Milieux.Select(m => m.Id));
        ParSituation = Group(seances, s => s.Situations.Select(x => x.Id));
        ParTheme = Group(seances, s => s.Themes.Select(x => x.Id));
        ParProgression = Places(site.Progressions.Items);
        Citations = CitationsOf(site.Contenus);
        _chemins = site.Contenus.DistinctBy(c => c.Fiche.Id).ToDictionary(c => c.Fiche.Id, c => c.Fiche.Chemin, StringComparer.Ordinal);
        _medias = site.Medias.ToDictionary(m => m.Chemin, StringComparer.Ordinal);
        Sigles = new GlossaireDesSigles(site.Referentiels.Glossaire.Contenu);
    }

    /// <summary>The acronyms that pages explain in place.</summary>
    public GlossaireDesSigles Sigles { get; }

    /// <summary>What the filters of the list of séances read.</summary>
    public DonneesDesFiltres Filtres => _filtres.GetAwaiter().GetResult();

    public SeancesParCle CpsPrincipale { get; }

    public SeancesParCle CpsSecondaire { get; }

    /// <summary>Main or secondary.</summary>
    public SeancesParCle CpsToutes { get; }

    public SeancesParCle ParNiveau { get; }

    public SeancesParCle ParMilieu { get; }

    public SeancesParCle ParSituation { get; }

    public SeancesParCle ParTheme { get; }

    /// <summary>By séance slug: the progressions it is in, and its rank there.</summary>
    public IReadOnlyDictionary<string, List<PlaceEnProgression>> ParProgression { get; }

    /// <summary>By source id: what cites it.</summary>
    public IReadOnlyDictionary<string, List<IContenu>> Citations { get; }

    /// <summary>The path of a content item by its id; ids that links name were checked before.</summary>
    public string? Chemin(string id) => _chemins.GetValueOrDefault(id);

    /// <summary>The size of a drawing of <c>medias/</c>, so that the page does not jump when it comes.</summary>
    public Taille? Taille(string media) => _medias.TryGetValue(media, out var found) ? found.Taille : null;

    /// <summary>The séance as a card: made once, shown in many lists.</summary>
    public Vue Carte(Seance seance) => _cartes.GetOrAdd(seance.Fiche.Slug, static (_, arg) => CarteSeance.For(arg.seance, arg.index), (seance, index: this));

    private static Dictionary<string, List<PlaceEnProgression>> Places(ImmutableArray<Progression> progressions)
    {
        var places = new Dictionary<string, List<PlaceEnProgression>>(StringComparer.Ordinal);
        foreach (var progression in progressions)
        {
            for (var i = 0; i < progression.Etapes.Length; i++)
            {
                var slug = progression.Etapes[i].Seance.Slug;
                if (!places.TryGetValue(slug, out var list)) places[slug] = list = [];
                if (list.Count == 0 || !ReferenceEquals(list[^1].Progression, progression)) list.Add(new PlaceEnProgression(progression, i));
            }
        }

        return places;
    }

    private static Dictionary<string, List<IContenu>> CitationsOf(IEnumerable<IContenu> contenus)
    {
        var citations = new Dictionary<string, List<IContenu>>(StringComparer.Ordinal);
        foreach (var contenu in contenus)
        {
            foreach (var source in contenu.Fiche.Sources)
            {
                if (!citations.TryGetValue(source.Id, out var list)) citations[source.Id] = list = [];
                list.Add(contenu);
            }
        }

        return citations;
    }

    private static SeancesParCle Group(ImmutableArray<Seance> seances, Func<Seance, IEnumerable<string>> keys)
    {
        var groups = new Dictionary<string, List<Seance>>(StringComparer.Ordinal);
        foreach (var seance in seances)
        {
            foreach (var key in keys(seance))
            {
                if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
                group.Add(seance);
            }
        }

        return new SeancesParCle(groups);
    }
}

/// <summary>Where a séance stands in a progression.</summary>
public sealed record PlaceEnProgression(Progression Progression, int Rang);

/// <summary>Séances by the id of a term, in French order; none for an unknown id.</summary>
public sealed class SeancesParCle(Dictionary<string, List<Seance>> groups)
{
    private static readonly List<Seance> None = [];

    public IReadOnlyList<Seance> this[string id] => groups.GetValueOrDefault(id, None);

    public int Nombre(string id) => this[id].Count;

    public bool Aucune(string id) => !groups.ContainsKey(id);
}
