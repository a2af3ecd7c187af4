using Alliance.Site.Documents;
using Alliance.Site.Model;
using Alliance.Site.Sources;

namespace Alliance.Site.Livrables;

/// <summary>A document to adapt: written in full, to be taken and changed.</summary>
public sealed record Livrable(Fiche Fiche, string Titre, string Resume, CodeDeLivrable Code, Source SourceCode, EtapeDeDeploiement Etape, string Public, string Usage, string Temps, Document Corps) : IContenu
{
    public IEnumerable<Document> Documents => [Corps];
}

/// <summary>The steps of the replication journey.</summary>
public enum EtapeDeDeploiement
{
    Comprendre,
    SAutoEvaluer,
    Dimensionner,
    Piloter,
    Outiller,
    Evaluer,
}
