using System.Collections.Immutable;
using Alliance.Site.Sources;

namespace Alliance.Site.Documents;

/// <summary>
/// What stands in the braces of a phase heading, as written: <c>{rituel duree="8 min" modalite=groupe option}</c>. Each word has its
/// own place, so that a fault points at it. <paramref name="Source"/> is the opening brace.
/// </summary>
public sealed record AttributsDePhase(Source Source, ImmutableArray<AttributDePhase> Mots);

/// <summary>One word of the braces: a bare word (<paramref name="Valeur"/> null) or <c>cle=valeur</c>.</summary>
public sealed record AttributDePhase(string Cle, Source SourceCle, string? Valeur, Source SourceValeur);
