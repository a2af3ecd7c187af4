using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Livraisons.Modeles;
using Alliance.Site.Textes;

namespace Alliance.Site.Livraisons.Odt;

/// <summary>
/// Blocks as OpenDocument, through the named styles of the reference document; nothing is formatted here. The depth of the tree is
/// bounded where it is read.
/// </summary>
internal sealed class OdtBlocs(XmlSortie xml, OdtTextes textes, ImagesDeDocument images, OdtTables tables, DiagnosticBag bag)
{
    /// <summary>Millimetres that an image may take in a column of text.</summary>
    private const double LargeurMax = 84;
    private const double HauteurMax = 110;

    private readonly SortedSet<string> _gardes = new(StringComparer.Ordinal);
    private int _images;

    public List<ImageDeDocument> Images { get; } = [];

    /// <summary>While true, each paragraph stays with the next: what is written goes to the next page as a whole when it does not fit.</summary>
    public bool Ensemble { get; set; }

    /// <summary>The styles of paragraphs that stay with the next: an automatic style each, named as <see cref="Garde"/> says.</summary>
    public IEnumerable<string> Gardes => _gardes;

    public void Write(IEnumerable<Bloc> blocs, string style = "Text_20_body")
    {
        foreach (var bloc in blocs) Write(bloc, style);
    }

    /// <summary>The name of the automatic style that keeps a paragraph with the next.</summary>
    public static string Garde(string style) => "Ensemble_20_" + style;

    public void Titre(int niveau, string style, string ancre, ImmutableArray<Texte> contenu)
    {
        xml.Raw("<text:h text:style-name=\"").Raw(Style(style)).Raw("\" text:outline-level=\"").Number(niveau).Raw("\">");
        if (ancre.Length > 0) xml.Raw("<text:bookmark text:name=\"").Text(ancre).Raw("\"/>");
        textes.Write(contenu);
        xml.Raw("</text:h>");
    }

    public void Paragraphe(string style, ImmutableArray<Texte> contenu, string? label = null)
    {
        xml.Raw("<text:p text:style-name=\"").Raw(Style(style)).Raw("\">");
        if (label is not null) xml.Raw("<text:span text:style-name=\"Encadre_20_nom\">").Text(label).Raw("\u00A0: </text:span>");
        textes.Write(contenu);
        xml.Raw("</text:p>");
    }

    /// <summary>An image alone in its paragraph, within a frame in millimetres; its text alternative when it cannot be shown.</summary>
    public void Figure(Image image, string style, double largeur, double hauteur)
    {
        if (images.Find(image, bag) is not { } found)
        {
            Paragraphe(style, [new Mot(image.Alternative)]);
            return;
        }

        Images.Add(found);
        var (width, height) = found.Dans(largeur, hauteur);
        xml.Raw("<text:p text:style-name=\"").Raw(style).Raw("\"><draw:frame draw:style-name=\"Image\" draw:name=\"Image ").Number(++_images)
            .Raw("\" text:anchor-type=\"as-char\" svg:width=\"").Raw(width.ToString("0.#")).Raw("mm\" svg:height=\"").Raw(height.ToString("0.#"))
            .Raw("mm\"><draw:image xlink:href=\"Pictures/").Text(found.Nom).Raw("\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>").Text(image.Legende ?? "")
            .Raw("</svg:title><svg:desc>").Text(image.Alternative).Raw("</svg:desc></draw:frame></text:p>");
        if (image.Legende is { Length: > 0 } legende) Paragraphe("Legende", [new Mot(legende)]);
    }

    /// <summary>A drawing wider than high is printed across.</summary>
    public bool EstPaysage(Image image) => images.Find(image, new DiagnosticBag()) is { Taille: var taille } && taille.Largeur > taille.Hauteur;

    private string Style(string style)
    {
        if (!Ensemble) return style;
        _gardes.Add(style);
        return Garde(style);
    }

    private void Write(Bloc bloc, string style)
    {
        switch (bloc)
        {
            case Paragraphe paragraphe: Paragraphe(style, paragraphe.Contenu); break;
            case Titre titre: Titre(titre.Niveau, $"Heading_20_{titre.Niveau}", titre.Ancre, titre.Contenu); break;
            case LigneDeFaits ligne: Paragraphe("Ligne_20_de_20_faits", ligne.Contenu); break;
            case Liste liste: Write(liste, style); break;
            case Encadre encadre: Write(encadre); break;
            case Tableau tableau: tables.Write(tableau, textes); break;
            case Citation citation: Write(citation.Blocs, "Quotations"); break;
            case Documents.Figure figure: Figure(figure.Image, "Figure", LargeurMax, HauteurMax); break;
            case ListeDeDefinitions liste: Write(liste, style); break;
            case BlocDeCode code:
                foreach (var line in code.Code.TrimEnd('\n').Split('\n')) Paragraphe("Preformatted_20_Text", [new CodeEnLigne(line)]);
                break;
            case Separateur: xml.Raw("<text:p text:style-name=\"Horizontal_20_Line\"/>"); break;
        }
    }

    private void Write(Liste liste, string style)
    {
        xml.Raw("<text:list text:style-name=\"").Raw(liste.Debut is null ? "Puces" : "Numeros").Raw(style.StartsWith("Encadre", StringComparison.Ordinal) ? "_20_encadre\">" : "\">");
        var first = true;
        foreach (var element in liste.Elements)
        {
            xml.Raw(first && liste.Debut is { } start && start != 1 ? $"<text:list-item text:start-value=\"{start}\">" : "<text:list-item>");
            first = false;
            var paragraph = style == "Text_20_body" ? "List_20_Contents" : style;
            var blocs = element.Blocs.AsEnumerable();
            if (element.Coche is { } ticked && element.Blocs is [Paragraphe head, ..])
            {
                Paragraphe(paragraph, head.Contenu.Insert(0, new Mot(ticked ? "☑ " : "☐ ")));
                blocs = blocs.Skip(1);
            }

            foreach (var bloc in blocs)
            {
                // OpenDocument allows only headings, paragraphs and lists in an item: the rest would be lost by some readers.
                if (bloc is Tableau or Encadre or Documents.Figure or Citation or Separateur or ListeDeDefinitions) Paragraphe(paragraph, [new Mot(TexteBrut.De([bloc]).Replace('\n', ' '))]);
                else Write(bloc, paragraph);
            }

            xml.Raw("</text:list-item>");
        }

        xml.Raw("</text:list>");
    }

    private void Write(Encadre encadre)
    {
        var style = "Encadre_20_" + GenresEncadre.Nom(encadre.Genre);
        var label = GenresEncadre.Libelle(encadre.Genre);
        var rest = encadre.Blocs.AsEnumerable();
        if (encadre.Blocs is [Paragraphe first, ..])
        {
            Paragraphe(style, first.Contenu, label);
            rest = rest.Skip(1);
        }
        else
        {
            Paragraphe(style, [], label);
        }

        Write(rest, style);
    }

    private void Write(ListeDeDefinitions liste, string style)
    {
        foreach (var definition in liste.Definitions)
        {
            foreach (var terme in definition.Termes) Paragraphe("Terme", terme);
            Write(definition.Blocs, style == "Text_20_body" ? "List_20_Indent" : style);
        }
    }
}
