using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Output;
using Alliance.Site.Sources;

namespace Alliance.Site.Medias;

/// <summary>
/// Reads the list of media. Authors are not trusted, and an SVG opened by itself runs its scripts: only known formats are published, and
/// a drawing holds nothing that acts or that comes from elsewhere.
/// </summary>
public static class MediaReader
{
    private const string Folder = "medias/";
    private const int MaxDepth = 64;

    private static readonly ImmutableArray<string> Extensions = [".svg", ".png", ".jpg", ".jpeg", ".webp", ".pdf", ".odt", ".ods"];
    private static readonly ImmutableArray<string> RefusedElements = ["script", "foreignObject", "iframe", "object", "embed", "style", "animate", "set", "handler", "listener", "a"];

    public static ImmutableArray<Media> ReadAll(SourceTree tree, DiagnosticBag bag)
    {
        SourceFile[] files = [.. tree.Files.Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal))];
        var bags = Array.ConvertAll(files, _ => new DiagnosticBag());
        var media = new Media[files.Length];
        InParallel.For(files.Length, i => media[i] = Read(files[i], bags[i]), CancellationToken.None);
        foreach (var one in bags) bag.AddRange(one);
        return [.. media];
    }

    /// <summary>A path that can be an address: small letters without accent, digits, hyphens, dots; no name that Windows keeps for itself.</summary>
    internal static void CheckName(SourceFile file, DiagnosticBag bag)
    {
        if (!file.Path.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.' or '/')) bag.Add(Faults.NomDeMediaInvalide(Source.File(file.Display)));
        else if (file.Path.Split('/').FirstOrDefault(n => WindowsNames.IsReserved(n)) is { } name) bag.Add(Faults.NomDeMediaReserve(Source.File(file.Display), name));
    }

    private static Media Read(SourceFile file, DiagnosticBag bag)
    {
        var path = file.Path[Folder.Length..];
        var extension = Path.GetExtension(path);
        CheckName(file, bag);
        if (!Extensions.Contains(extension)) bag.Add(Faults.MediaRefuse(Source.File(file.Display), extension, Extensions));
        return new Media(file, path, extension == ".svg" ? ReadSvg(file, bag) : null);
    }

    /// <summary>Checks a drawing and gives its size, from its <c>viewBox</c>.</summary>
    private static Taille? ReadSvg(SourceFile file, DiagnosticBag bag)
    {
        if (TextFile.Read(file, bag) is not { } text) return null;
        Taille? size = null;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = FolderLayer.MaxLength };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.ProcessingInstruction) bag.Add(Faults.SvgRefuse(Place(file, reader), "?" + reader.Name));
                if (reader.NodeType != XmlNodeType.Element) continue;
                if (reader.Depth == 0) size = Size(reader.GetAttribute("viewBox"), reader.GetAttribute("width"));
                CheckElement(file, reader, bag);
                if (reader.Depth <= MaxDepth) continue;
                bag.Add(Faults.SvgTropProfond(Place(file, reader), MaxDepth));
                return null;
            }
        }
        catch (XmlException fault)
        {
            bag.Add(Faults.SvgIllisible(new Source(file.Display, Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition))));
        }

        return size;
    }

    private static void CheckElement(SourceFile file, XmlReader reader, DiagnosticBag bag)
    {
        if (RefusedElements.Contains(reader.LocalName, StringComparer.OrdinalIgnoreCase)) bag.Add(Faults.SvgRefuse(Place(file, reader), $"<{reader.LocalName}>"));
        while (reader.MoveToNextAttribute())
        {
            var acts = reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || reader.LocalName == "style";
            var leaves = reader.LocalName == "href" && !reader.Value.StartsWith('#');
            var loads = reader.Prefix != "xmlns" && reader.LocalName != "xmlns" && reader.Value.Contains("url(", StringComparison.OrdinalIgnoreCase) && !reader.Value.Contains("url(#", StringComparison.OrdinalIgnoreCase);
            if (acts || leaves || loads) bag.Add(Faults.SvgRefuse(Place(file, reader), reader.Name));
        }

        reader.MoveToElement();
    }

    /// <summary>In pixels of CSS: a page drawn in millimetres is 3.78 times as many pixels wide.</summary>
    private static Taille? Size(string? viewBox, string? width)
    {
        var scale = width is not null && width.EndsWith("mm", StringComparison.Ordinal) ? 96 / 25.4 : 1;
        var parts = (viewBox ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4 && Number(parts[2], scale, out var across) && Number(parts[3], scale, out var down) ? new Taille(across, down) : null;
    }

    private static bool Number(string text, double scale, out int number)
    {
        var valid = double.TryParse(text, NumberStyles.Float, null, out var value) && value is > 0 and < 100_000;
        number = valid ? (int)Math.Round(value * scale) : 0;
        return valid && number > 0;
    }

    private static Source Place(SourceFile file, XmlReader reader) => reader is IXmlLineInfo info ? new Source(file.Display, info.LineNumber, info.LinePosition) : file.Start;
}
