using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;
using Alliance.Site.Seances;
using Alliance.Site.Sources;

namespace Alliance.Site.Progressions;

/// <summary>An ordered path of séances, week by week. Hours and coverage are computed, never typed.</summary>
public sealed record Progression(
    Fiche Fiche, string Titre, string Resume, ImmutableArray<Niveau> Niveaux, ImmutableArray<Milieu> Milieux, string Public, string Periode, DateOnly? Debut, ImmutableArray<Etape> Etapes, Document Corps) : IContenu
{
    public IEnumerable<Document> Documents => [Corps];
}

/// <summary>A séance in a progression: its week, who leads it.</summary>
public sealed record Etape(Ref<Seance> Seance, int Semaine, Source SourceSemaine, Conduite Conduite, bool Optionnelle, string Note);
