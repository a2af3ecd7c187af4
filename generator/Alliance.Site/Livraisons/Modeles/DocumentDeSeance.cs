using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Seances;

namespace Alliance.Site.Livraisons.Modeles;

/// <summary>A séance on one leaf, its complements at its end when they fit and else on another, then its annexes.</summary>
internal static class DocumentDeSeance
{
    private static readonly ImmutableArray<GenreDeSection> EnTete = [GenreDeSection.Objectif, GenreDeSection.PhrasePourLesEleves, GenreDeSection.Preparation, GenreDeSection.Deroule, GenreDeSection.Annexes];

    public static DocumentAProduire For(Seance seance, SiteModel site)
    {
        var corps = seance.Corps;
        var rubriques = corps.Sections.Where(s => s.Genre is not { } genre || !EnTete.Contains(genre)).OrderBy(s => s.Genre is { } genre ? (int)genre : int.MaxValue).ToList();
        return new DocumentAProduire(
            seance, "Séance", corps.Accroche, Faits(seance),
            [.. Section(corps, GenreDeSection.Objectif), .. Section(corps, GenreDeSection.PhrasePourLesEleves), .. Materiel(seance), .. Section(corps, GenreDeSection.Preparation), .. Deroule(corps), .. rubriques.Where(r => !EstComplement(r)).SelectMany(Section)],
            [.. rubriques.Where(EstComplement).SelectMany(Section)],
            corps.Document.Notes,
            Annexes(corps),
            Mentions.De(seance, site.Config, Honnetete.Essayee(seance.Essais.Length)),
            DeuxColonnes: true);
    }

    private static ImmutableArray<FaitDuDocument> Faits(Seance seance) =>
    [
        new("Niveaux", string.Join(", ", seance.Niveaux.Select(n => n.Id))),
        new("Durée", seance.Duree.ToString()),
        new("Préparation", seance.Preparation.ToString()),
        new("Effectif", seance.Effectif.ToString()),
        new("Compétence", seance.CpsPrincipale.Libelle),
        .. seance.CpsSecondaires.IsEmpty ? [] : new[] { new FaitDuDocument("Aussi", string.Join(" ; ", seance.CpsSecondaires.Select(c => c.Libelle))) },
        new("Espace", seance.Espace),
        .. seance.Horaires.IsEmpty ? [] : new[] { new FaitDuDocument("Horaire", string.Join(", ", seance.Horaires)) },
    ];

    private static bool EstComplement(SectionDeSeance section) => SectionsDeSeance.EstComplement(section.Genre);

    private static IEnumerable<Bloc> Section(SeanceCorps corps, GenreDeSection genre) => corps.Find(genre) is { } section ? Section(section) : [];

    private static IEnumerable<Bloc> Section(SectionDeSeance section) => [new Titre(section.Source, 2, section.Ancre, section.Intitule), .. section.Blocs];

    private static IEnumerable<Bloc> Materiel(Seance seance)
    {
        yield return Blocs.Titre(2, "Matériel", "materiel");
        if (seance.Materiel.IsEmpty)
        {
            yield return Blocs.Paragraphe("Aucun.");
            yield break;
        }

        yield return Blocs.Liste(seance.Materiel.Select(m => (ImmutableArray<Texte>)
        [
            new Fort([new Mot(m.Nom)]), new Mot($"\u00A0: {m.Quantite}{(m.Note.Length > 0 ? $" ({m.Note})" : "")}{(m.Annexe is not null ? ", en annexe" : "")}"),
        ]));
    }

    private static IEnumerable<Bloc> Deroule(SeanceCorps corps)
    {
        if (corps.Find(GenreDeSection.Deroule) is not { } deroule) yield break;
        yield return new Titre(deroule.Source, 2, deroule.Ancre, deroule.Intitule);
        var elapsed = 0;
        var numero = 0;
        foreach (var phase in corps.Phases)
        {
            yield return Blocs.Titre(3, $"{++numero}. {phase.Nom}", phase.Ancre);
            yield return Blocs.Faits(
            [
                phase.Duree.ToString(), $"début à {elapsed}\u00A0min", MotsDePhase.Libelle(phase.Genre), MotsDePhase.Libelle(phase.Modalite),
                phase.Conduite is { } conduite ? MotsDePhase.Libelle(conduite) : null, phase.Option ? "facultatif" : null,
            ]);
            foreach (var bloc in phase.Blocs) yield return bloc;
            if (!phase.Option) elapsed += phase.Duree.Minutes;
        }
    }

    /// <summary>Each drawing with the paragraphs up to the next one; words that come before the first go with it.</summary>
    private static ImmutableArray<AnnexeDuDocument> Annexes(SeanceCorps corps)
    {
        if (corps.Find(GenreDeSection.Annexes) is not { } section) return [];
        var annexes = ImmutableArray.CreateBuilder<AnnexeDuDocument>();
        var words = new List<Bloc>();
        Image? image = null;
        foreach (var bloc in section.Blocs)
        {
            if (bloc is not Figure figure)
            {
                words.Add(bloc);
                continue;
            }

            if (image is not null) Close();
            image = figure.Image;
        }

        if (image is not null) Close();
        return annexes.ToImmutable();

        void Close()
        {
            annexes.Add(new AnnexeDuDocument(section.Titre, image!, [.. words]));
            words.Clear();
        }
    }
}
