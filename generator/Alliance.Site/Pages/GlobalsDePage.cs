using System.Collections.Immutable;
using Alliance.Site.Export;
using Alliance.Site.Livraisons;
using Alliance.Site.Livraisons.JsonLd;
using Alliance.Site.Model;
using Alliance.Site.Templates;
using Scriban.Runtime;

namespace Alliance.Site.Pages;

/// <summary>What every template may read besides its page's own data: the site, the menu, the footer, the page's identity.</summary>
public sealed class GlobalsDePage
{
    /// <summary>The one title of the footer that a site changes: its declared level follows.</summary>
    private const string Accessibilite = "Accessibilité : ";

    private static readonly ImmutableArray<Entree> Menu =
    [
        new("Séances", "seances/", ["seances", "niveaux", "milieux", "themes"]),
        new("Situations", "situations/", ["situations"]),
        new("Progressions", "progressions/", ["progressions"]),
        new("Compétences", "competences/", ["competences"]),
        new("Documents", "livrables/", ["livrables", "fiches-projet"]),
        new("Programmes", "programmes/", ["programmes", "territoires", "capitalisations", "donnees"]),
        new("Répliquer", "repliquer/", ["repliquer"]),
    ];

    private static readonly ImmutableArray<Colonne> Pied =
    [
        new("En classe", [new("Toutes les séances", "seances/"), new("Que se passe-t-il ?", "situations/"), new("Thèmes de santé", "themes/"), new("Par niveau", "niveaux/"), new("Par milieu", "milieux/")]),
        new("Sur un territoire", [new("Répliquer", "repliquer/"), new("Documents à adapter", "livrables/"), new("Fiches projet", "fiches-projet/"), new("Fiches de capitalisation", "capitalisations/"), new("Territoires", "territoires/")]),
        new("Comprendre", [new("Glossaire", "glossaire/"), new("Sources", "sources/"), new("Données", "donnees/"), new("À propos", "a-propos/"), new("Contribuer", "contribuer/")]),
        new("Le site", [new("Un enfant en danger", "enfant-en-danger/"), new("Plan du site", "plan-du-site/"), new(Accessibilite, "accessibilite/"), new("Mentions légales", "mentions-legales/"), new("Données personnelles", "donnees-personnelles/")]),
    ];

    private readonly SiteExport _export;
    private readonly ScriptArray[] _menus;
    private readonly Dictionary<string, IContenu> _contenus;

    public GlobalsDePage(SiteExport export)
    {
        _export = export;
        _contenus = export.Site.Contenus.DistinctBy(c => c.Fiche.Chemin).ToDictionary(c => c.Fiche.Chemin, StringComparer.Ordinal);
        Communs = new Vue(2) { IsGlobal = true }
            .Add("site", (object)Site(export))
            .Add("pied", Pied.Select(c => new Vue(2).Add("titre", c.Titre).Add("liens", c.Liens.Select(l => Vues.Lien(l.Titre == Accessibilite ? Accessibilite + export.Site.Config.Audit.Niveau : l.Titre, l.Chemin)))));
        _menus = [.. Enumerable.Range(-1, Menu.Length + 1).Select(active => new ScriptArray(Menu.Select((m, i) => new Vue(3).Add("titre", m.Titre).Add("url", Adresses.Fichier(m.Chemin)).Add("actif", i == active))))];
    }

    /// <summary>What all pages share.</summary>
    public Vue Communs { get; }

    /// <summary>The names of a page: its own data, its identity, the way to the root. With <paramref name="impression"/>, it is the page that a PDF is printed from.</summary>
    public Vue For(Page page, bool impression = false)
    {
        var racine = page.Chemin == Page404.Chemin ? RacineAbsolue() : page.Racine;
        var context = new PageContext(_export.Site, _export.Index, racine, _export.Adresse);
        return new Vue(24) { IsGlobal = true }
            .Add("racine", (object)racine)
            .Add("page", (object)PageVue(page, impression))
            .Add("menu", (object)MenuFor(page))
            .Add("termes_html", (object)context.Termes)
            .With(page.Donnees(context));
    }

    private Vue PageVue(Page page, bool impression)
    {
        var site = _export.Site.Config;
        return new Vue(18)
            .Add("titre", page.Titre)
            .Add("titre_complet", page.Chemin.Length == 0 ? $"{site.Nom} : {site.SousTitre}" : $"{page.Titre} – {site.Nom}")
            .Add("description", page.Description)
            .Add("canonique", _export.Adresse is { } adresse && page.Chemin != Page404.Chemin ? Adresses.Absolue(adresse, page.Redirection ?? page.Chemin) : null)
            .Add("fil", page.Fil.IsEmpty && page.Chemin is "" or Page404.Chemin ? [] : Fil(page))
            .Add("gabarit", page.Gabarit)
            .Add("corps_classe", page.Gabarit[(page.Gabarit.IndexOf('/') + 1)..])
            .Add("fichier", page.Fichier is { } file ? "content/" + file : null)
            .Add("modifier", page.Fichier is { } path && site.Depot is { } depot ? $"{depot}content/{path}" : null)
            .Add("revision", page.Revision is { } revision ? Vues.Date(revision) : null)
            .Add("section", Section(page))
            .Add("flux", _export.Adresse is { } origin ? Adresses.Absolue(origin, Feed.Chemin) : null)
            .Add("telechargements", impression ? null : Telechargements.For(_export, page))
            .Add("impression", impression)
            .Add("json_ld", impression || page.Redirection is not null || page.Chemin == Page404.Chemin ? null : RessourceJsonLd.For(page, _contenus.GetValueOrDefault(page.Chemin), _export))
            .Add("redirection", page.Redirection is { } target ? page.Racine + Adresses.Fichier(target) : null);
    }

    private static IEnumerable<Vue> Fil(Page page) =>
    [
        Vues.Lien("Accueil", ""),
        .. page.Fil.Select(l => Vues.Lien(l.Titre, l.Chemin)),
        new Vue(3).Add("titre", page.Titre).Add("url", (object?)null).Add("resume", (object?)null),
    ];

    private ScriptArray MenuFor(Page page)
    {
        var section = Section(page);
        var active = 0;
        while (active < Menu.Length && !Menu[active].Sections.Contains(section)) active++;
        return _menus[active == Menu.Length ? 0 : active + 1];
    }

    private static string Section(Page page) => page.Chemin.IndexOf('/') is var slash and > 0 ? page.Chemin[..slash] : "";

    /// <summary>The error page is served at any depth: its links start from the root of the address.</summary>
    private string RacineAbsolue() => _export.Adresse is { } adresse ? new Uri(adresse).AbsolutePath.TrimEnd('/') + "/" : "";

    private static Vue Site(SiteExport export)
    {
        var config = export.Site.Config;
        return new Vue(17)
            .Add("nom", config.Nom)
            .Add("sous_titre", config.SousTitre)
            .Add("description", config.Description)
            .Add("adresse", export.Adresse)
            .Add("licence_textes", config.LicenceTextes)
            .Add("licence_donnees", config.LicenceDonnees)
            .Add("mention", config.AccordEcrit.Length > 0 ? config.AccordEcrit : Honnetete.Mention)
            .Add("css", export.Assets.Css)
            .Add("js", export.Assets.Js)
            .Add("recherche", export.Recherche ? Adresses.Fichier(RecherchePage.Chemin) : null)
            .Add("icone", export.Assets.Icone)
            .Add("logo", config.Logo is { } logo ? $"medias/{logo}" : null)
            .Add("editeur", new Vue(4).Add("nom", config.Editeur.Nom).Add("statut", config.Editeur.Statut).Add("adresse", config.Editeur.Adresse).Add("directeur_publication", config.Editeur.DirecteurPublication))
            .Add("hebergeur", new Vue(3).Add("nom", config.Hebergeur.Nom).Add("adresse", config.Hebergeur.Adresse).Add("telephone", config.Hebergeur.Telephone))
            .Add("contacts", new Vue(3).Add("courriel", config.Contacts.Courriel).Add("accessibilite", config.Contacts.Accessibilite).Add("crip", config.Contacts.Crip))
            .Add("teintes", new Vue(3).Add("cognitives", config.Teintes.Cognitives).Add("emotionnelles", config.Teintes.Emotionnelles).Add("sociales", config.Teintes.Sociales));
    }

    /// <summary>An entry of the menu, and the first words of the addresses for which it is the current one.</summary>
    private sealed record Entree(string Titre, string Chemin, string[] Sections);

    /// <summary>A column of the footer.</summary>
    private sealed record Colonne(string Titre, ImmutableArray<LienDePage> Liens);
}
