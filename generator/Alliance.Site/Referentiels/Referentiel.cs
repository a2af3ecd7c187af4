using System.Collections.Immutable;
using Alliance.Site.Documents;

namespace Alliance.Site.Referentiels;

/// <summary>The envelope of a file of <c>content/referentiels/</c>: its title, its introduction, its sources, and what it holds.</summary>
public sealed record Referentiel<T>(string Fichier, string Titre, Document Introduction, ImmutableArray<SourceCitee> Sources, DateOnly? Revision, T Contenu)
{
    public Referentiel<TOther> With<TOther>(TOther other) => new(Fichier, Titre, Introduction, Sources, Revision, other);
}
