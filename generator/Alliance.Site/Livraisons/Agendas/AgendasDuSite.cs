using System.Collections.Immutable;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Progressions;
using Alliance.Site.Seances;

namespace Alliance.Site.Livraisons.Agendas;

/// <summary>The agenda of each progression, week by week, and that of a four-year deployment, from the model of the référentiel.</summary>
internal static class AgendasDuSite
{
    /// <summary>The page of the journey of deployment.</summary>
    public const string PageDeDeploiement = "repliquer/";

    private const int Annees = 4;
    private const string Decaler = "Semaine indicative : décaler selon les vacances et le calendrier de votre zone.";

    public static ImmutableArray<Livraison> Make(SiteModel site, string? adresse, CacheDeLivraisons cache) =>
    [
        .. site.Progressions.Items.Where(p => !p.Etapes.IsEmpty).Select(p => Progression(p, site, adresse, cache)),
        .. Deploiement(site, cache),
    ];

    /// <summary>
    /// Content has no clock: an agenda starts on the date of the progression, else on the first Monday of the school year that follows
    /// its revision.
    /// </summary>
    internal static DateOnly Rentree(DateOnly revision)
    {
        var september = new DateOnly(revision.Month < 9 ? revision.Year : revision.Year + 1, 9, 1);
        return Lundi(september);
    }

    private static DateOnly Lundi(DateOnly day) => day.AddDays((8 - (int)day.DayOfWeek) % 7);

    private static Livraison Progression(Progression progression, SiteModel site, string? adresse, CacheDeLivraisons cache)
    {
        var start = progression.Debut is { } debut ? debut : Rentree(progression.Fiche.Revision);
        var evenements = progression.Etapes.Select((e, i) => site.Seances.Find(e.Seance) is not { } seance ? null : new Evenement(
            $"{progression.Fiche.Slug}-{i + 1}-{seance.Fiche.Slug}",
            start.AddDays(7 * (e.Semaine - 1)),
            $"CPS, semaine {e.Semaine} : {seance.Titre} ({seance.Duree})",
            $"{seance.Resume}\nConduite : {MotsDePhase.Libelle(e.Conduite)}. Préparation : {seance.Preparation}.{(e.Optionnelle ? " Facultative." : "")}\n{(e.Note.Length > 0 ? e.Note + "\n" : "")}{Decaler}",
            adresse is null ? null : Adresses.Absolue(adresse, seance.Fiche.Chemin)));
        return Keep(progression.Fiche.Chemin, progression.Fiche.Chemin, $"{progression.Fiche.Slug}-v{progression.Fiche.Version}", $"Agenda : {progression.Titre}", progression.Fiche.Revision, [.. evenements.OfType<Evenement>()], cache);
    }

    /// <summary>What the pack plans for a territory, spread over four school years, with the committees that steer it.</summary>
    private static IEnumerable<Livraison> Deploiement(SiteModel site, CacheDeLivraisons cache)
    {
        var referentiel = site.Referentiels.Deploiement;
        if (referentiel.Revision is not { } revision || referentiel.Contenu.Pack.IsEmpty || site.Pages.Items.All(p => p.Fiche.Chemin != PageDeDeploiement)) yield break;
        var start = Rentree(revision);
        var evenements = ImmutableArray.CreateBuilder<Evenement>();
        for (var year = 0; year < Annees; year++)
        {
            var first = Lundi(new DateOnly(start.Year + year, 9, 1));
            foreach (var niveau in referentiel.Contenu.Niveaux)
            {
                Add(evenements, niveau.Id, year, first, 2, $"{niveau.Instance}, année {year + 1}", $"{niveau.Libelle}. {niveau.Qui}.");
            }

            foreach (var action in referentiel.Contenu.Pack)
            {
                var everyTwo = action.Unite.Contains("2\u00A0ans", StringComparison.Ordinal) || action.Unite.Contains("2 ans", StringComparison.Ordinal);
                var times = everyTwo ? (year % 2 == 0 ? 1 : 0) : (int)Math.Min(4, action.Valeur.Min ?? 1);
                Add(evenements, action.Id, year, first, times, $"{action.Libelle}, année {year + 1}", $"Repère du modèle : {action.Valeur} {action.Unite}. {action.Note}".Trim());
            }

            evenements.Add(new Evenement($"deploiement-{year + 1}-bilan", Lundi(new DateOnly(first.Year + 1, 6, 15)), $"Bilan de l’année {year + 1}", $"Relever les indicateurs, écrire ce que l’on a appris. {Decaler}", null));
        }

        yield return Keep(PageDeDeploiement, PageDeDeploiement, "agenda-de-deploiement", "Agenda d’un déploiement de quatre ans", revision, [.. evenements.OrderBy(e => e.Jour).ThenBy(e => e.Id, StringComparer.Ordinal)], cache);
    }

    /// <summary>So many times in the year, evenly from October to May.</summary>
    private static void Add(ImmutableArray<Evenement>.Builder evenements, string id, int year, DateOnly first, int times, string titre, string description)
    {
        for (var i = 0; i < times; i++)
        {
            var day = first.AddDays(7 * (5 + (i * 30 / Math.Max(1, times))));
            evenements.Add(new Evenement($"deploiement-{year + 1}-{Textes.Pliage.Ancre(id)}-{i + 1}", day, times > 1 ? $"{titre} ({i + 1} sur {times})" : titre, $"{description}\n{Decaler}", null));
        }
    }

    private static Livraison Keep(string folder, string page, string nom, string titre, DateOnly revision, ImmutableArray<Evenement> evenements, CacheDeLivraisons cache) =>
        Donnees.DonneesDuSite.Bytes(folder, nom, page, FormatDeFichier.Agenda, titre, revision, Agenda.Write(titre, revision, evenements), cache, null);
}
