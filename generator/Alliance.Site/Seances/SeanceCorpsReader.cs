using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Sources;
using Alliance.Site.Textes;

namespace Alliance.Site.Seances;

/// <summary>Cuts a séance's body along its headings into typed sections and phases.</summary>
public static class SeanceCorpsReader
{
    private static readonly string[] Headings = [.. SectionsDeSeance.Libelles.Select(Pliage.Plier)];

    public static SeanceCorps Read(Entry entry, ReadContext context)
    {
        var document = context.ReadBody(entry, phases: true);
        var blocs = document.Blocs.AsSpan();
        var start = NextHeading(blocs, 0, 2);
        var sections = ImmutableArray.CreateBuilder<SectionDeSeance>();
        ImmutableArray<Phase> phases = [];
        for (var at = start; at < blocs.Length;)
        {
            var next = NextHeading(blocs, at + 1, 2);
            var heading = (Titre)blocs[at];
            var section = ReadSection(heading, [.. blocs[(at + 1)..next]], context.Bag);
            if (section.Genre is { } genre && sections.Any(s => s.Genre == genre)) context.Bag.Add(Faults.RubriqueEnDouble(heading.Source, section.Titre));
            if (section.Genre == GenreDeSection.Deroule && phases.IsEmpty) phases = ReadPhases(section, context.Bag);
            sections.Add(section);
            at = next;
        }

        return new SeanceCorps(document, [.. blocs[..start]], sections.DrainToImmutable(), phases);
    }

    private static SectionDeSeance ReadSection(Titre heading, ImmutableArray<Bloc> blocs, DiagnosticBag bag)
    {
        var text = TexteBrut.De(heading.Contenu);
        var rank = Array.IndexOf(Headings, Pliage.Plier(text));
        var known = rank >= 0;
        var genre = (GenreDeSection)Math.Max(0, rank);
        if (!known) bag.Add(Faults.RubriqueInconnue(heading.Source, text, SectionsDeSeance.Libelles));
        return new SectionDeSeance(known ? genre : null, heading.Source, known ? SectionsDeSeance.Libelle(genre) : text, heading.Ancre, heading.Contenu, blocs);
    }

    private static ImmutableArray<Phase> ReadPhases(SectionDeSeance deroule, DiagnosticBag bag)
    {
        var blocs = deroule.Blocs.AsSpan();
        var phases = ImmutableArray.CreateBuilder<Phase>();
        var first = NextHeading(blocs, 0, 3);
        if (first > 0) bag.Add(Faults.TexteHorsPhase(blocs[0].Source));
        for (var at = first; at < blocs.Length;)
        {
            var next = NextHeading(blocs, at + 1, 3);
            phases.Add(PhaseReader.Read((Titre)blocs[at], [.. blocs[(at + 1)..next]], bag));
            at = next;
        }

        return phases.DrainToImmutable();
    }

    /// <summary>Index of the next heading of exactly that level, or the end.</summary>
    private static int NextHeading(ReadOnlySpan<Bloc> blocs, int from, int level)
    {
        for (var i = from; i < blocs.Length; i++)
        {
            if (blocs[i] is Titre titre && titre.Niveau == level) return i;
        }

        return blocs.Length;
    }
}
