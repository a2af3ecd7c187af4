using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Livraisons.Modeles;

namespace Alliance.Site.Livraisons.Docx;

/// <summary>Blocks as WordprocessingML, through the named styles of the reference document.</summary>
internal sealed class DocxBlocs(XmlSortie xml, DocxTextes textes, DocxReference reference, DocxRelations relations, DocxImages dessins, ImagesDeDocument images, DiagnosticBag bag)
{
    private const double LargeurMax = 84;
    private const double HauteurMax = 110;

    private readonly HashSet<string> _signets = new(StringComparer.Ordinal);

    /// <summary>Ordered lists, in order: the abstract numbering of each and its first number. Their ids start at <see cref="DocxNumeros.First"/>.</summary>
    public List<(string Style, int Debut)> Numerotees { get; } = [];

    /// <summary>While true, each paragraph stays with the next: what is written goes to the next page as a whole when it does not fit.</summary>
    public bool Ensemble { get; set; }

    /// <summary>A bookmark's name: letters, digits and underscores, forty at most.</summary>
    public static string Signet(string ancre)
    {
        var name = "_" + ancre.Replace('-', '_');
        return name.Length <= 40 ? name : name[..40];
    }

    public void Write(IEnumerable<Bloc> blocs, string style = "Body Text", int niveau = 0)
    {
        foreach (var bloc in blocs) Write(bloc, style, niveau);
    }

    public void Titre(int niveau, string ancre, ImmutableArray<Texte> contenu)
    {
        Open($"heading {niveau}", "");
        var signet = ancre.Length > 0 && _signets.Add(Signet(ancre)) ? textes.NextId() : 0;
        if (signet > 0) xml.Raw("<w:bookmarkStart w:id=\"").Number(signet).Raw("\" w:name=\"").Text(Signet(ancre)).Raw("\"/>");
        textes.Write(contenu);
        if (signet > 0) xml.Raw("<w:bookmarkEnd w:id=\"").Number(signet).Raw("\"/>");
        xml.Raw("</w:p>");
    }

    public void Paragraphe(string style, ImmutableArray<Texte> contenu, string? label = null, string properties = "", bool? coche = null)
    {
        Open(style, properties);
        if (label is not null) textes.Nom(label);
        if (coche is { } ticked) textes.Case(ticked);
        textes.Write(contenu);
        xml.Raw("</w:p>");
    }

    /// <summary>An empty paragraph that ends a section, with the section's properties.</summary>
    public void FinDeSection(string section)
    {
        xml.Raw("<w:p><w:pPr>");
        if (reference.Style("Après tableau") is { } style) xml.Raw("<w:pStyle w:val=\"").Text(style).Raw("\"/>");
        xml.Raw(section).Raw("</w:pPr></w:p>");
    }

    public void Figure(Image image, double largeur, double hauteur)
    {
        if (images.Find(image, bag) is not { } found)
        {
            Paragraphe("Figure", [new Mot(image.Alternative)]);
            return;
        }

        Open("Figure", "");
        dessins.Write(image, found, found.Dans(largeur, hauteur), xml, relations, textes.NextId());
        xml.Raw("</w:p>");
        if (image.Legende is { Length: > 0 } legende) Paragraphe("caption", [new Mot(legende)]);
    }

    public bool EstPaysage(Image image) => images.Find(image, new DiagnosticBag()) is { Taille: var taille } && taille.Largeur > taille.Hauteur;

    private void Write(Bloc bloc, string style, int niveau)
    {
        switch (bloc)
        {
            case Paragraphe paragraphe: Paragraphe(style, paragraphe.Contenu); break;
            case Titre titre: Titre(titre.Niveau, titre.Ancre, titre.Contenu); break;
            case LigneDeFaits ligne: Paragraphe("Ligne de faits", ligne.Contenu); break;
            case Liste liste: Write(liste, style, niveau); break;
            case Encadre encadre: Write(encadre); break;
            case Tableau tableau: new DocxTables(xml, this, reference).Write(tableau); break;
            case Citation citation: Write(citation.Blocs, "Quote"); break;
            case Documents.Figure figure: Figure(figure.Image, LargeurMax, HauteurMax); break;
            case ListeDeDefinitions liste:
                foreach (var definition in liste.Definitions)
                {
                    foreach (var terme in definition.Termes) Paragraphe("Terme", terme);
                    Write(definition.Blocs, style);
                }

                break;
            case BlocDeCode code:
                foreach (var line in code.Code.TrimEnd('\n').Split('\n')) Paragraphe("HTML Preformatted", [new CodeEnLigne(line)]);
                break;
            case Separateur: Paragraphe("Séparateur", []); break;
        }
    }

    /// <summary>Items are paragraphs numbered at their level; in a box they keep the style of the box, so that its bar goes on.</summary>
    private void Write(Liste liste, string style, int niveau)
    {
        var boxed = style.StartsWith("Encadré", StringComparison.Ordinal);
        var list = (boxed, liste.Debut is null) switch { (false, true) => "List Bullet", (false, false) => "List Number", (true, true) => "Encadré puces", _ => "Encadré numéros" };
        var number = liste.Debut is null ? DocxNumeros.Puces(boxed) : DocxNumeros.First + Numerotees.Count;
        if (liste.Debut is { } start) Numerotees.Add((list, start));
        var level = Math.Min(niveau, 5);
        var properties = reference.Numerotation(list) is null ? "" : $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>";
        foreach (var element in liste.Elements)
        {
            var first = true;
            foreach (var bloc in element.Blocs)
            {
                if (bloc is Paragraphe paragraphe)
                {
                    var follow = first ? properties : $"<w:ind w:left=\"{DocxNumeros.Retrait(level, boxed)}\"/>";
                    Paragraphe(boxed ? style : list, paragraphe.Contenu, properties: first ? properties : "<w:numPr><w:numId w:val=\"0\"/></w:numPr>" + follow, coche: first ? element.Coche : null);
                    first = false;
                }
                else
                {
                    Write(bloc, style, niveau + 1);
                }
            }
        }
    }

    private void Write(Encadre encadre)
    {
        var style = "Encadré " + GenresEncadre.Nom(encadre.Genre);
        var label = GenresEncadre.Libelle(encadre.Genre);
        if (encadre.Blocs is [Paragraphe first, ..])
        {
            Paragraphe(style, first.Contenu, label);
            Write(encadre.Blocs.Skip(1), style);
            return;
        }

        Paragraphe(style, [], label);
        Write(encadre.Blocs, style);
    }

    private void Open(string style, string properties)
    {
        var id = reference.Style(style);
        xml.Raw("<w:p>");
        if (id is null && properties.Length == 0 && !Ensemble) return;
        xml.Raw("<w:pPr>");
        if (id is not null) xml.Raw("<w:pStyle w:val=\"").Text(id).Raw("\"/>");
        if (Ensemble) xml.Raw("<w:keepNext/><w:keepLines/>");
        xml.Raw(properties).Raw("</w:pPr>");
    }
}
