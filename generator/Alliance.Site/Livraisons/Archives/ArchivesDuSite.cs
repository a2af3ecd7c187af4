using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Livrables;
using Alliance.Site.Livraisons.Agendas;
using Alliance.Site.Livraisons.Donnees;
using Alliance.Site.Medias;
using Alliance.Site.Model;
using Alliance.Site.Output;
using Alliance.Site.Programmes;
using Alliance.Site.Progressions;
using Alliance.Site.Seances;

namespace Alliance.Site.Livraisons.Archives;

/// <summary>One zip a content item that has files, and the pack of deployment. Each has a LISEZ-MOI and check sums.</summary>
internal sealed class ArchivesDuSite(SiteModel site, string? adresse, ILookup<string, Livraison> files, CacheDeLivraisons cache)
{
    public static ImmutableArray<Livraison> Make(SiteModel site, string? adresse, ImmutableArray<Livraison> files, CacheDeLivraisons cache)
    {
        var archives = new ArchivesDuSite(site, adresse, files.ToLookup(f => f.Contenu, StringComparer.Ordinal), cache);
        var made = new Livraison?[site.Seances.Items.Length];
        InParallel.For(made.Length, i => made[i] = archives.Seance(site.Seances.Items[i]), default);
        return
        [
            .. made.OfType<Livraison>(),
            .. site.Progressions.Items.Select(archives.Progression),
            .. ((IEnumerable<IContenu>)[.. site.FichesProjet.Items, .. site.Livrables.Items, .. site.Capitalisations.Items]).Select(archives.Document),
            .. site.Programmes.Items.Where(p => archives.Files(p, "").Any()).Select(archives.Chiffres),
            .. archives.Pack(),
        ];
    }

    private Livraison Seance(Seance seance) => Keep(
        seance.Fiche.Chemin, NomsDeLivraison.Nom(seance, FormatDeFichier.Zip), seance.Fiche.Chemin, seance.Titre, seance.Fiche.Revision, seance.Fiche.Version.ToString(),
        "La fiche de la séance, à modifier dans LibreOffice (ODT) ou dans Word (DOCX), et ses annexes à imprimer.", [.. Files(seance, ""), .. Annexes(seance, "annexes/")]);

    private Livraison Progression(Progression progression) => Keep(
        progression.Fiche.Chemin, NomsDeLivraison.Nom(progression, FormatDeFichier.Zip), progression.Fiche.Chemin, progression.Titre, progression.Fiche.Revision, progression.Fiche.Version.ToString(),
        "La progression, son agenda à ouvrir dans un logiciel d’agenda, et pour chaque séance sa fiche et ses annexes, dans l’ordre des semaines.",
        [
            .. Files(progression, ""),
            .. progression.Etapes.Select(e => (e.Semaine, Seance: site.Seances.Find(e.Seance))).Where(e => e.Seance is not null).DistinctBy(e => e.Seance!.Fiche.Slug).SelectMany(e =>
            {
                var folder = $"semaine-{e.Semaine:00}-{e.Seance!.Fiche.Slug}/";
                return (IEnumerable<PieceDArchive>)[.. Files(e.Seance, folder), .. Annexes(e.Seance, folder + "annexes/")];
            }),
        ]);

    private Livraison Document(IContenu contenu) => Keep(
        contenu.Fiche.Chemin, NomsDeLivraison.Nom(contenu, FormatDeFichier.Zip), contenu.Fiche.Chemin, contenu.Titre, contenu.Fiche.Revision, contenu.Fiche.Version.ToString(),
        "Le même document sous plusieurs formats, à modifier dans LibreOffice (ODT, ODS, ODP) ou dans Word (DOCX). Garder celui qui convient.", [.. Files(contenu, "")]);

    private Livraison Chiffres(Programme programme)
    {
        var archive = Keep(
            DonneesDuSite.Page, NomsDeLivraison.Nom("chiffres-" + programme.Fiche.Slug, programme.Fiche.Revision, FormatDeFichier.Zip), programme.Fiche.Chemin, $"Chiffres\u00A0: {programme.Titre}", programme.Fiche.Revision, null,
            "Les chiffres du programme, chacun avec sa source, à ouvrir dans un tableur (ODS, CSV) ou dans un programme (JSON).", [.. Files(programme, "")]);
        return archive with { Licence = site.Config.LicenceDonnees };
    }

    private IEnumerable<Livraison> Pack()
    {
        if (site.Livrables.Items.Length + site.FichesProjet.Items.Length == 0 || site.Pages.Items.All(p => p.Fiche.Chemin != AgendasDuSite.PageDeDeploiement)) yield break;
        ImmutableArray<PieceDArchive> pieces =
        [
            .. site.Livrables.Items.OrderBy(l => l.Code).SelectMany(l => Files(l, l.Etape == EtapeDeDeploiement.Evaluer ? "evaluation/" : "livrables/")),
            .. site.FichesProjet.Items.SelectMany(f => Files(f, "fiches-projet/")),
            .. site.Capitalisations.Items.SelectMany(c => Files(c, "capitalisation/")),
            .. files[DeploiementEnFeuilles.PageEvaluation].Where(f => f.Format == FormatDeFichier.Ods).Select(f => PieceDArchive.De(f, "evaluation/", cache)),
            .. files[AgendasDuSite.PageDeDeploiement].Select(f => PieceDArchive.De(f, f.Format == FormatDeFichier.Agenda ? "agenda/" : "dimensionner/", cache)),
            .. site.Programmes.Items.SelectMany(p => files[p.Fiche.Chemin]).Select(f => PieceDArchive.De(f, "donnees/", cache)),
        ];
        var revision = site.Livrables.Items.Select(l => l.Fiche.Revision).Concat(site.FichesProjet.Items.Select(f => f.Fiche.Revision)).Concat(site.Capitalisations.Items.Select(c => c.Fiche.Revision)).Concat(site.Programmes.Items.Select(p => p.Fiche.Revision)).Max();
        yield return Keep(
            AgendasDuSite.PageDeDeploiement, NomsDeLivraison.Nom("pack-de-deploiement", revision, FormatDeFichier.Zip), AgendasDuSite.PageDeDeploiement, "Pack de déploiement", revision, null,
            "Tout ce qu’il faut à une équipe de territoire : les documents à adapter, les fiches projet, de quoi évaluer et dimensionner, les données des programmes. Commencer par l’auto-diagnostic, puis la feuille de route.", pieces);
    }

    private IEnumerable<PieceDArchive> Files(IContenu contenu, string folder) =>
        files[contenu.Fiche.Chemin].Where(f => f.Format != FormatDeFichier.Zip).Select(f => PieceDArchive.De(f, folder, cache));

    /// <summary>The files of <c>medias/&lt;séance&gt;/</c> that its sheet names.</summary>
    private IEnumerable<PieceDArchive> Annexes(Seance seance, string folder)
    {
        var prefix = seance.Fiche.Slug + "/";
        return _medias[seance.Fiche.Slug].Select(m => new PieceDArchive(folder + m.Chemin[prefix.Length..], Hash(m), () => m.Fichier.Layer.Read(m.Fichier)));
    }

    private readonly ILookup<string, Media> _medias = site.Medias.Where(m => m.Chemin.Contains('/')).ToLookup(m => m.Chemin[..m.Chemin.IndexOf('/')], StringComparer.Ordinal);

    private static ContentHash Hash(Media media) => ContentHash.Of(media.Fichier.Layer.Read(media.Fichier));

    /// <summary>Nothing is read when the archive of the same pieces is there.</summary>
    private Livraison Keep(string folder, string nom, string page, string titre, DateOnly revision, string? version, string usage, ImmutableArray<PieceDArchive> pieces)
    {
        var lisezMoi = LisezMoi.Write(titre, usage, pieces.Select(p => p.Chemin), site.Config, adresse, revision, version);
        ImmutableArray<PieceDArchive> all = [PieceDArchive.De("LISEZ-MOI.txt", lisezMoi), .. pieces.DistinctBy(p => p.Chemin, StringComparer.OrdinalIgnoreCase)];
        var key = CleDeLivraison.Of("archive", all.Select(p => (p.Chemin, p.Cle)));
        var size = cache.Keep(key, () => Zip(all, revision));
        return new Livraison(folder + nom, page, FormatDeFichier.Zip, titre, key, size, revision) { Version = version };
    }

    private static byte[] Zip(ImmutableArray<PieceDArchive> pieces, DateOnly revision)
    {
        var entries = pieces.Select(p => Entree(p.Chemin, p.Lire())).ToList();
        var sums = new StringBuilder();
        foreach (var entry in entries) sums.Append($"{entry.Hash}  {entry.Path}\n");
        entries.Add(EntreeDeZip.Text("EMPREINTES-SHA256.txt", sums.ToString()));
        return ZipReproductible.Write(entries, revision);
    }

    private static EntreeDeZip Entree(string path, byte[] bytes) =>
        Path.GetExtension(path) is ".odt" or ".docx" or ".ods" or ".odp" or ".pdf" or ".zip" or ".png" or ".jpg" or ".jpeg" or ".webp" ? EntreeDeZip.Stored(path, bytes) : EntreeDeZip.Deflated(path, bytes);
}
