using System.Collections.Immutable;
using Alliance.Site.Export;
using Alliance.Site.Pages;
using Alliance.Site.Templates;
using Alliance.Site.Textes;

namespace Alliance.Site.Livraisons;

/// <summary>The download block of a page: each file with its format, size, pages, version and licence; the archive of all comes last.</summary>
internal static class Telechargements
{
    /// <summary>Beyond so many tables, they are folded: the spreadsheet and the archive hold them all.</summary>
    private const int TablesMax = 3;

    /// <summary>Null when there is nothing to download: the page then has no block.</summary>
    public static Vue? For(SiteExport site, Page page)
    {
        ImmutableArray<Livraison> files = [.. site.Livraisons.For(page.Chemin)];
        if (files.IsEmpty) return null;
        var tables = files.Where(f => f.Format == FormatDeFichier.Csv).ToList();
        if (tables.Count <= TablesMax) tables.Clear();
        var shown = files.Where(f => f.Format != FormatDeFichier.Zip).Except(tables).ToList();
        return new Vue(5)
            .Add("fichiers", shown.Select(f => Fichier(f, f.Titre != page.Titre)))
            .Add("tableaux", tables.Count == 0 ? null : new Vue(2).Add("nombre", tables.Count).Add("fichiers", tables.Select(f => Fichier(f, withTitle: true))))
            .Add("tout", files.LastOrDefault(f => f.Format == FormatDeFichier.Zip) is { } zip ? Fichier(zip, files.All(f => f == zip || f.Titre != zip.Titre)) : null)
            .Add("version", files.FirstOrDefault(f => f.Version is not null)?.Version)
            .Add("licence", Licence(files, site.Site.Config.LicenceTextes));
    }

    private static string Licence(ImmutableArray<Livraison> files, string textes)
    {
        var donnees = files.FirstOrDefault(f => f.Licence is not null)?.Licence;
        return donnees is null ? textes : files.All(f => f.Licence is not null) ? donnees : $"{textes} pour les textes, {donnees} pour les données";
    }

    /// <summary>« 812 octets », « 48 ko », « 1,3 Mo »: thousands, as French administrations write them.</summary>
    public static string Taille(long octets) => octets switch
    {
        < 1_000 => $"{octets}\u00A0octets",
        < 1_000_000 => $"{(octets + 500) / 1_000}\u00A0ko",
        _ => Nombres.AvecUnite(Math.Round(octets / 1_000_000m, 1), "Mo"),
    };

    private static Vue Fichier(Livraison fichier, bool withTitle) => new Vue(8)
        .Add("url", fichier.Chemin)
        .Add("nom", fichier.Nom)
        .Add("titre", withTitle ? fichier.Titre : null)
        .Add("format", fichier.Format.Nom)
        .Add("pour", fichier.Format.Pour)
        .Add("taille", fichier.Taille > 0 ? Taille(fichier.Taille) : null)
        .Add("pages", fichier.Pages is { } pages ? $"{pages}\u00A0page{(pages > 1 ? "s" : "")}" : null);
}
