using System.Collections.Immutable;
using Alliance.Site.Livraisons;
using Alliance.Site.Model;
using Alliance.Site.Seances;

namespace Alliance.Site.Recherche;

/// <summary>What a page gives to take away, in a teacher's words: from the downloads that were made, and the sheets to print of a séance.</summary>
internal static class FormatsAPrendre
{
    private const string Annexe = "Annexe à imprimer";
    private const string Document = "Document à modifier (ODT, DOCX)";
    private const string Diaporama = "Diaporama (ODP)";
    private const string Tableur = "Tableur (ODS, CSV)";
    private const string Pdf = "PDF à imprimer";
    private const string Agenda = "Agenda (ICS)";

    /// <summary>In the order they are shown.</summary>
    public static readonly ImmutableArray<string> Tous = [Document, Pdf, Annexe, Diaporama, Tableur, Agenda];

    /// <param name="livraisons">The downloads of the page.</param>
    /// <param name="contenu">What the page shows, when it is a content item.</param>
    public static ImmutableArray<string> For(IEnumerable<Livraison> livraisons, IContenu? contenu)
    {
        var formats = livraisons.Select(l => Valeur(l.Format)).OfType<string>();
        return [.. contenu is Seance seance && seance.Materiel.Any(m => m.Annexe is not null) ? formats.Append(Annexe).Distinct() : formats.Distinct()];
    }

    /// <summary>Null for what nobody looks for by its format: archives, data for machines.</summary>
    private static string? Valeur(FormatDeFichier format) =>
        format == FormatDeFichier.Odt || format == FormatDeFichier.Docx ? Document
        : format == FormatDeFichier.Odp ? Diaporama
        : format == FormatDeFichier.Ods || format == FormatDeFichier.Csv ? Tableur
        : format == FormatDeFichier.Pdf ? Pdf
        : format == FormatDeFichier.Agenda ? Agenda
        : null;
}
