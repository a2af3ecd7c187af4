using System.Collections.Immutable;
using Alliance.Site.Capitalisations;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.FichesProjet;
using Alliance.Site.Fields;
using Alliance.Site.Livrables;
using Alliance.Site.Medias;
using Alliance.Site.PagesEditoriales;
using Alliance.Site.Programmes;
using Alliance.Site.Progressions;
using Alliance.Site.Redaction;
using Alliance.Site.Referentiels;
using Alliance.Site.Seances;
using Alliance.Site.Sources;
using Alliance.Site.Territoires;

namespace Alliance.Site.Model;

/// <summary>
/// The whole content, read and typed: what every page and every export is made from. A new kind is one parameter and two lines of
/// <see cref="Read"/>.
/// </summary>
public sealed record SiteModel(
    SiteConfig Config,
    ReferentielsDuSite Referentiels,
    Catalogue<Seance> Seances,
    Catalogue<Progression> Progressions,
    Catalogue<FicheProjet> FichesProjet,
    Catalogue<Livrable> Livrables,
    Catalogue<Capitalisation> Capitalisations,
    Catalogue<Programme> Programmes,
    Catalogue<Territoire> Territoires,
    Catalogue<PageEditoriale> Pages,
    ImmutableArray<Media> Medias,
    ImmutableHashSet<string> Brouillons,
    ImmutableHashSet<string> Illisibles)
{
    /// <summary>Every content item, kind by kind.</summary>
    public IEnumerable<IContenu> Contenus =>
    [
        .. Seances.Items, .. Progressions.Items, .. FichesProjet.Items, .. Livrables.Items, .. Capitalisations.Items, .. Programmes.Items, .. Territoires.Items, .. Pages.Items,
    ];

    public static SiteModel Read(SourceTree tree, BuildOptions options, DiagnosticBag bag)
    {
        var liens = new LiensDuContenu(tree);
        var medias = new EnAvance<ImmutableArray<Media>>(own => MediaReader.ReadAll(tree, own));
        var referentiels = ReferentielsReader.Read(tree, liens, bag);
        var vocabulaires = referentiels.Vocabulaires;
        var redaction = new RedactionRules(referentiels);
        var reader = new ContenuReader(tree, liens, vocabulaires, redaction, options, bag);
        var seances = reader.Begin("seances/", ".md", SeanceFields.Tous, SeanceReader.Read);
        var progressions = reader.Begin("progressions/", ".md", ProgressionReader.Fields, ProgressionReader.Read);
        var fichesProjet = reader.Begin("fiches-projet/", ".md", FicheProjetReader.Fields, FicheProjetReader.Read);
        var livrables = reader.Begin("livrables/", ".md", LivrableReader.Fields, LivrableReader.Read);
        var capitalisations = reader.Begin("capitalisations/", ".md", CapitalisationReader.Fields, CapitalisationReader.Read);
        var programmes = reader.Begin("programmes/", ".yaml", ProgrammeReader.Fields, ProgrammeReader.Read);
        var territoires = reader.Begin("territoires/", ".yaml", TerritoireReader.Fields, TerritoireReader.Read);
        var pages = reader.Begin("pages/", ".md", PageEditorialeReader.Fields, PageEditorialeReader.Read);
        FichiersRules.Check(tree, bag);
        return new SiteModel(
            SiteConfig.Read(tree, file => new ReadContext(file, vocabulaires, liens, tree, bag), redaction, bag),
            referentiels,
            seances(),
            progressions(),
            fichesProjet(),
            livrables(),
            capitalisations(),
            programmes(),
            territoires(),
            pages(),
            medias.Take(bag),
            reader.Brouillons,
            reader.Illisibles);
    }
}
