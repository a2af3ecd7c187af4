using System.Text;
using Alliance.Site.Diagnostics;
using Alliance.Site.Export;
using Alliance.Site.Galerie;
using Alliance.Site.Livraisons;
using Alliance.Site.Livraisons.Archives;
using Alliance.Site.Model;
using Alliance.Site.Output;
using Alliance.Site.Pages;
using Alliance.Site.Sources;
using Alliance.Site.Templates;

namespace Alliance.Site;

/// <summary>From sources to wanted files, in one breath. Rendering happens while the files are staged (<see cref="OutputFolder"/>).</summary>
public static class SiteBuilder
{
    /// <summary>
    /// What a build is made from, without reading it: name, length and time of every source, the options, the program. Equal
    /// fingerprints give equal sites; a file touched without being changed costs one build for nothing.
    /// </summary>
    public static ContentHash Fingerprint(SourceTree content, SourceTree templates, BuildOptions options)
    {
        var text = new StringBuilder();
        foreach (var assembly in (Type[])[typeof(SiteBuilder), typeof(Scriban.Template), typeof(Markdig.Markdown)]) text.Append(assembly.Module.ModuleVersionId).Append('\n');
        text.Append(options.Adresse).Append('\n').Append(options.Brouillons).Append('\n').Append(options.Galerie).Append('\n').Append((int)options.Formats).Append('\n');
        foreach (var file in content.Files.Concat(templates.Files)) text.Append(file.Display).Append('\t').Append(file.Length).Append('\t').Append(file.Modified).Append('\n');
        return ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The wanted files, or null when the bag has errors: all faults of the content are told in one run.</summary>
    public static BuildResult? Build(SourceTree content, SourceTree templates, BuildOptions options, DiagnosticBag bag, WorkFolder? work = null)
    {
        options.Etape?.Invoke("Lecture");
        var sansGalerie = options.Galerie ? null : new EnAvance<ScribanTemplates>(own => ScribanTemplates.Open(templates, own));
        var site = SiteModel.Read(content, options, bag);
        var exemples = options.Galerie ? Exemples.Read(templates, bag) : [];

        options.Etape?.Invoke("Contrôle");
        SiteRules.Check(site, content, bag);
        var index = new SiteIndex(site);
        var pages = SitePages.For(site, index, bag);
        if (options.Galerie) pages = [.. pages, .. GaleriePages.All(exemples)];
        AdressesRules.Check(site, pages, bag);
        LiensRules.Check(site, index, pages, bag);

        options.Etape?.Invoke("Gabarits");
        var gabarits = sansGalerie?.Take(bag) ?? ScribanTemplates.Open(templates.Above(new GalerieLayer(exemples, templates), bag), bag);
        var assets = Assets.Read(templates, site.Config.Teintes, bag);
        if (bag.HasErrors) return null;

        var adresse = options.Adresse?.TrimEnd('/') ?? site.Config.Adresse;
        var export = new SiteExport(site, index, pages, templates, assets, adresse) { Recherche = options.Formats.HasFlag(Format.Recherche) };
        export = export with { Livraisons = LivraisonsExport.Export(export, gabarits, options, work, bag) };

        options.Etape?.Invoke("Pages");
        var outputs = new OutputSet(bag);
        foreach (var exporter in Exporters.All(gabarits, options)) outputs.AddRange(exporter.Export(export));
        if (export.Livraisons.SiteComplet is not null) outputs.Add(ArchiveDuSite.File(export, outputs.Sorted()));
        return bag.HasErrors ? null : new BuildResult(site, outputs, pages.Length, adresse);
    }
}
