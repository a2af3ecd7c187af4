using Alliance.Site.Documents;
using Alliance.Site.Sources;

namespace Alliance.Site.Medias;

/// <summary>A file of <c>content/medias/</c>: its path below that folder, and its size when it is a drawing that says it.</summary>
public sealed record Media(SourceFile Fichier, string Chemin, Taille? Taille);
