using System.Collections.Immutable;
using Alliance.Site.Documents;

namespace Alliance.Site.Livraisons.Docx;

/// <summary>Runs of text as WordprocessingML (ECMA-376, part 1, 17.3.2), through the character styles of the reference document.</summary>
internal sealed class DocxTextes(XmlSortie xml, DocxReference reference, LiensDeDocument liens, DocxRelations relations, ImmutableArray<NoteDeBas> notes)
{
    private const string Blanc = "……";

    private int _fields;
    private bool _inNote;

    /// <summary>The notes called so far, in order: their numbers in the file.</summary>
    public List<NoteDeBas> Appelees { get; } = [];

    /// <summary>Drawn from one counter a document: content controls and bookmarks need ids of their own.</summary>
    public int NextId() => ++_fields;

    public void Write(ImmutableArray<Texte> textes) => Write(textes, new Allure());

    /// <summary>In the part of the notes, links of the body have no relationship: their words remain.</summary>
    public void WriteInNote(ImmutableArray<Texte> textes)
    {
        _inNote = true;
        Write(textes);
        _inNote = false;
    }

    public void Nom(string label) => Run(label + "\u00A0: ", new Allure(Style: "Encadré nom"));

    public void Mot(string text) => Mot(text, new Allure());

    /// <summary>A box that can be ticked in Word.</summary>
    public void Case(bool ticked)
    {
        xml.Raw("<w:sdt><w:sdtPr><w:alias w:val=\"À cocher\"/><w:id w:val=\"").Number(NextId()).Raw("\"/><w14:checkbox><w14:checked w14:val=\"").Raw(ticked ? "1" : "0")
            .Raw("\"/><w14:checkedState w14:val=\"2611\" w14:font=\"Segoe UI Symbol\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"Segoe UI Symbol\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>").Raw(ticked ? "☑" : "☐").Raw("</w:t></w:r></w:sdtContent></w:sdt>");
        Run(" ", new Allure());
    }

    private void Write(ImmutableArray<Texte> textes, Allure allure)
    {
        foreach (var texte in textes) Write(texte, allure);
    }

    private void Write(Texte texte, Allure allure)
    {
        switch (texte)
        {
            case Mot mot: Mot(mot.Valeur, allure); break;
            case Fort fort: Write(fort.Contenu, allure with { Gras = true }); break;
            case Accent accent: Write(accent.Contenu, allure with { Italique = true }); break;
            case Exposant exposant: Write(exposant.Contenu, allure with { Position = "superscript" }); break;
            case Indice indice: Write(indice.Contenu, allure with { Position = "subscript" }); break;
            case Barre barre: Write(barre.Contenu, allure with { Barre = true }); break;
            case Touche touche: Write(touche.Contenu, allure with { Style = "HTML Code" }); break;
            case Langue langue: Write(langue.Contenu, allure with { Langue = langue.Code, Italique = allure.Italique || langue.Italique }); break;
            case Sigle sigle: Write(sigle.Contenu, allure); break;
            case CodeEnLigne code: Run(code.Valeur, allure with { Style = "HTML Code" }); break;
            case Lien lien: Write(lien, allure); break;
            case Image image: Run(image.Alternative, allure); break;
            case Saut: xml.Raw("<w:r><w:br/></w:r>"); break;
            case AppelDeNote appel: Write(appel); break;
        }
    }

    /// <summary>A blank becomes a content control: click, type, it is replaced.</summary>
    private void Mot(string text, Allure allure)
    {
        var from = 0;
        for (var at = text.IndexOf(Blanc, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Blanc, from, StringComparison.Ordinal))
        {
            Run(text.AsSpan(from, at - from), allure);
            var end = at;
            while (end < text.Length && text[end] == '…') end++;
            xml.Raw("<w:sdt><w:sdtPr><w:alias w:val=\"À remplir\"/><w:id w:val=\"").Number(NextId()).Raw("\"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>");
            Run(text.AsSpan(at, end - at), allure with { Style = "Placeholder Text" });
            xml.Raw("</w:sdtContent></w:sdt>");
            from = end;
        }

        Run(text.AsSpan(from), allure);
    }

    private void Write(Lien lien, Allure allure)
    {
        var href = liens.Href(lien.Cible);
        if (_inNote || href is null || (href[0] != '#' && !Uri.TryCreate(href, UriKind.Absolute, out _)))
        {
            Write(lien.Contenu, allure);
            return;
        }

        if (href[0] == '#') xml.Raw("<w:hyperlink w:anchor=\"").Text(DocxBlocs.Signet(href[1..])).Raw("\">");
        else xml.Raw("<w:hyperlink r:id=\"").Raw(relations.Lien(href)).Raw("\">");
        Write(lien.Contenu, allure with { Style = "Hyperlink" });
        xml.Raw("</w:hyperlink>");
    }

    private void Write(AppelDeNote appel)
    {
        var note = notes.FirstOrDefault(n => n.Numero == appel.Numero);
        if (note is null || appel.Appel > 1)
        {
            Run(appel.Numero.ToString(), new Allure(Position: "superscript"));
            return;
        }

        Appelees.Add(note);
        xml.Raw("<w:r><w:rPr>");
        if (reference.Style("footnote reference") is { } style) xml.Raw("<w:rStyle w:val=\"").Text(style).Raw("\"/>");
        xml.Raw("<w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"").Number(Appelees.Count).Raw("\"/></w:r>");
    }

    private void Run(ReadOnlySpan<char> text, Allure allure)
    {
        if (text.IsEmpty) return;
        xml.Raw("<w:r>");
        Properties(allure);
        xml.Raw("<w:t xml:space=\"preserve\">").Text(text).Raw("</w:t></w:r>");
    }

    /// <summary>In the order that the schema asks for. Alone, bold and italics are the named styles; together, one is direct.</summary>
    private void Properties(Allure allure)
    {
        if (allure == default) return;
        var named = allure.Style ?? (allure.Gras ? "Strong" : allure.Italique ? "Emphasis" : null);
        var style = named is null ? null : reference.Style(named);
        xml.Raw("<w:rPr>");
        if (style is not null) xml.Raw("<w:rStyle w:val=\"").Text(style).Raw("\"/>");
        if (allure.Gras && named != "Strong") xml.Raw("<w:b/>");
        if (allure.Italique && named != "Emphasis") xml.Raw("<w:i/>");
        if (allure.Barre) xml.Raw("<w:strike/>");
        if (allure.Position is { } position) xml.Raw("<w:vertAlign w:val=\"").Raw(position).Raw("\"/>");
        if (allure.Langue is { } langue) xml.Raw("<w:lang w:val=\"").Text(langue).Raw("\"/>");
        xml.Raw("</w:rPr>");
    }

    /// <summary>How a run looks: what surrounds it.</summary>
    private readonly record struct Allure(string? Style = null, bool Gras = false, bool Italique = false, bool Barre = false, string? Position = null, string? Langue = null);
}
