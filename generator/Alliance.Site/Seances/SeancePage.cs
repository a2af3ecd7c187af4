using System.Collections.Immutable;
using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.Seances;

/// <summary>The page of a séance.</summary>
public static class SeancePage
{
    public static Page For(Seance seance) => new(seance.Fiche.Chemin, "pages/seance", seance.Titre, seance.Resume, [new LienDePage("Séances", "seances/")], page => Donnees(seance, page))
    {
        Fichier = seance.Fiche.Fichier,
        Revision = seance.Fiche.Revision,
    };

    private static Vue Donnees(Seance seance, PageContext page)
    {
        var corps = seance.Corps;
        return new Vue(20)
            .Add("seance", Carte(seance, page))
            .Add("accroche_html", page.Html(corps.Accroche))
            .Add("objectif_html", Section(corps, GenreDeSection.Objectif, page))
            .Add("phrase_html", Section(corps, GenreDeSection.PhrasePourLesEleves, page))
            .Add("preparation_html", Section(corps, GenreDeSection.Preparation, page))
            .Add("deroule_ancre", corps.Find(GenreDeSection.Deroule)?.Ancre)
            .Add("phases", Phases(corps, page))
            .Add("rubriques", Rubriques(corps, page))
            .Add("notes_html", page.Notes(corps.Document))
            .Add("plan", Plan(corps))
            .Add("progressions", Progressions(seance, page))
            .Add("voisines", Voisines(seance, page.Index).Select(page.Index.Carte))
            .Add("suivi", Vues.Suivi(seance, page, Honnetete.Statut(seance.Fiche.Statut), Honnetete.Relue(seance.Fiche.Relectures), Honnetete.Essayee(seance.Essais.Length)));
    }

    private static Vue Carte(Seance seance, PageContext page) => new Vue(32)
        .With(page.Index.Carte(seance))
        .Add("horaires_texte", string.Join(", ", seance.Horaires))
        .Add("espace", seance.Espace)
        .Add("materiel", seance.Materiel.Select(Materiel))
        .Add("situations", seance.Situations.Select(s => Vues.Lien(s.Libelle, $"situations/{s.Id}/")))
        .Add("themes", seance.Themes.Select(t => Vues.Lien(t.Libelle, $"themes/{t.Id}/")))
        .Add("prerequis", page.Site.Seances.All(seance.Prerequis).Select(Vues.Lien))
        .Add("mots_cles", seance.MotsCles);

    private static Vue Materiel(Materiel materiel) => new Vue(4)
        .Add("nom", materiel.Nom)
        .Add("quantite", materiel.Quantite)
        .Add("note", materiel.Note)
        .Add("annexe", materiel.Annexe is { } annexe ? new Vue(2).Add("url", $"medias/{annexe}").Add("titre", materiel.Nom) : null);

    private static Html? Section(SeanceCorps corps, GenreDeSection genre, PageContext page) => corps.Find(genre) is { } section ? page.Html(section.Blocs) : null;

    private static IEnumerable<Vue> Phases(SeanceCorps corps, PageContext page)
    {
        var total = Math.Max(1, corps.Phases.Where(p => !p.Option).Sum(p => p.Duree.Minutes));
        var elapsed = 0;
        var numero = 0;
        foreach (var phase in corps.Phases)
        {
            yield return new Vue(16)
                .Add("numero", ++numero)
                .Add("nom", phase.Nom)
                .Add("ancre", phase.Ancre)
                .Add("genre", MotsDePhase.Mot(phase.Genre))
                .Add("genre_libelle", MotsDePhase.Libelle(phase.Genre))
                .Add("duree", phase.Duree.ToString())
                .Add("minutes", phase.Duree.Minutes)
                .Add("debut", $"{elapsed}\u00A0min")
                .Add("part", 100 * phase.Duree.Minutes / total)
                .Add("modalite", phase.Modalite.ToString().ToLowerInvariant())
                .Add("modalite_libelle", MotsDePhase.Libelle(phase.Modalite))
                .Add("conduite_libelle", phase.Conduite is { } conduite ? MotsDePhase.Libelle(conduite) : null)
                .Add("option", phase.Option)
                .Add("corps_html", page.Html(phase.Blocs));
            if (!phase.Option) elapsed += phase.Duree.Minutes;
        }
    }

    /// <summary>Shown at its own place in the page, not with the other headings.</summary>
    private static bool EstEnTete(GenreDeSection? genre) =>
        genre is GenreDeSection.Objectif or GenreDeSection.PhrasePourLesEleves or GenreDeSection.Preparation or GenreDeSection.Deroule;

    private static IEnumerable<Vue> Rubriques(SeanceCorps corps, PageContext page) => corps.Sections
        .Where(s => !EstEnTete(s.Genre))
        .OrderBy(s => s.Genre is { } genre ? (int)genre : int.MaxValue)
        .Select(s => new Vue(4)
            .Add("titre", s.Titre)
            .Add("ancre", s.Ancre)
            .Add("corps_html", page.Html(s.Blocs))
            .Add("complement", SectionsDeSeance.EstComplement(s.Genre)));

    /// <summary>The parts of the page from top to bottom; the anchors of the first four are those of their templates.</summary>
    private static IEnumerable<Vue> Plan(SeanceCorps corps)
    {
        yield return Vues.Entree("Objectif", "objectif");
        yield return Vues.Entree("Phrase pour les élèves", "phrase-pour-les-eleves");
        yield return Vues.Entree("Matériel", "materiel");
        if (corps.Find(GenreDeSection.Preparation) is not null) yield return Vues.Entree("Préparation", "preparation");
        if (corps.Find(GenreDeSection.Deroule) is { } deroule) yield return Vues.Entree(deroule.Titre, deroule.Ancre, corps.Phases.Select(p => Vues.Entree(p.Nom, p.Ancre)));
        foreach (var section in corps.Sections.Where(s => !EstEnTete(s.Genre)).OrderBy(s => s.Genre is { } genre ? (int)genre : int.MaxValue))
        {
            yield return Vues.Entree(section.Titre, section.Ancre);
        }
    }

    private static IEnumerable<Vue> Progressions(Seance seance, PageContext page)
    {
        foreach (var place in page.Index.ParProgression.GetValueOrDefault(seance.Fiche.Slug, []))
        {
            var etapes = place.Progression.Etapes;
            yield return new Vue(4)
                .Add("titre", place.Progression.Titre)
                .Add("url", Adresses.Fichier(place.Progression.Fiche.Chemin))
                .Add("precedente", place.Rang > 0 && page.Site.Seances.Find(etapes[place.Rang - 1].Seance) is { } before ? Vues.Lien(before) : null)
                .Add("suivante", place.Rang + 1 < etapes.Length && page.Site.Seances.Find(etapes[place.Rang + 1].Seance) is { } after ? Vues.Lien(after) : null);
        }
    }

    /// <summary>The three that follow it among those of its main skill, the list taken as a ring.</summary>
    private static IEnumerable<Seance> Voisines(Seance seance, SiteIndex index)
    {
        var same = index.CpsToutes[seance.CpsPrincipale.Id];
        var rank = 0;
        while (!ReferenceEquals(same[rank], seance)) rank++;
        for (var i = 1; i < Math.Min(4, same.Count); i++) yield return same[(rank + i) % same.Count];
    }
}
