using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Browser.Visites;
using Alliance.Site.Recherche;

namespace Alliance.Site.Browser.Recherche;

/// <summary>The reader of the site in an empty page, over an index held in memory.</summary>
public static class Lecteur
{
    private static readonly string[] Scripts = ["10-analyse.js", "20-index.js", "25-fautes.js", "30-requete.js"];

    public static string Repository { get; } = FindRepository();

    public static string Cases(string name) => File.ReadAllText(Path.Combine(Repository, "tests", "Alliance.Site.Tests", "Recherche", name));

    /// <summary>A page where <c>cherche(text)</c> gives the ids of documents, best first, and <c>charges</c> the files that were asked for.</summary>
    public static Task<Visitor> OpenAsync(SiteInBrowser site, IndexDeRecherche index) =>
        OpenAsync(site, FichiersDeRecherche.Write(index).ToDictionary(f => f.Nom, f => Encoding.UTF8.GetString(f.Octets)));

    /// <summary>The same over files that may be missing or cut.</summary>
    public static async Task<Visitor> OpenAsync(SiteInBrowser site, Dictionary<string, string> files)
    {
        var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("about:blank");
        var folder = Path.Combine(Repository, "templates", "components", "recherche");
        await visitor.Page.AddScriptTagAsync(new() { Content = string.Join('\n', Scripts.Select(s => File.ReadAllText(Path.Combine(folder, s)))) });
        await visitor.Page.EvaluateAsync("""
            files => {
              const charges = [];
              const index = IndexDeRecherche((nom, fin) => { charges.push(nom); try { new Function('_r', files[nom + '.js'])(index.recoit); } catch { } fin(); });
              const recherche = Recherche(index);
              Object.assign(window, { files, index, charges, trouve: recherche });
              window.cherche = async texte => (await recherche(texte)).ids;
              return index.ouvre();
            }
            """, files);
        return visitor;
    }

    public static IndexDeRecherche Index(IEnumerable<DocumentCherchable> documents, ImmutableArray<GroupeDeMots> groupes = default) =>
        new([.. documents], [], groupes.IsDefault ? [] : groupes);

    private static string FindRepository()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Alliance.Site.sln"))) return folder;
        }

        throw new DirectoryNotFoundException("Alliance.Site.sln");
    }
}
