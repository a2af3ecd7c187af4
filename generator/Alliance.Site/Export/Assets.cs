using System.Collections.Immutable;
using System.Text;
using Alliance.Site.Diagnostics;
using Alliance.Site.Medias;
using Alliance.Site.Model;
using Alliance.Site.Output;
using Alliance.Site.Sources;

namespace Alliance.Site.Export;

/// <summary>
/// The assets of the templates with their fingerprinted names: one style sheet (<c>assets/css/*.css</c>, then each component's, in
/// ordinal order, then the territory's hues), one script (the components', null when there is none), the icon, the images.
/// </summary>
public sealed record Assets(string Css, string? Js, string Icone, ImmutableArray<OutputFile> Fichiers)
{
    private const int FingerprintLength = 10;

    public static Assets Read(SourceTree templates, Teintes teintes, DiagnosticBag bag)
    {
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var css = Style(templates, teintes, bag);
        var cssName = Fingerprinted("assets/site.css", css);
        files.Add(OutputFile.Bytes(cssName, css));
        var js = Script(templates, bag);
        var jsName = js.Length == 0 ? null : Fingerprinted("assets/site.js", js);
        if (jsName is not null) files.Add(OutputFile.Bytes(jsName, js));
        var icone = "";
        foreach (var file in templates.Files.Where(f => f.Path.StartsWith("assets/", StringComparison.Ordinal) && !IsJoined(f.Path) && !f.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            MediaReader.CheckName(file, bag);
            var bytes = file.Layer.Read(file);
            var name = Fingerprinted(file.Path, bytes);
            if (file.Path == "assets/icone.svg") icone = name;
            files.Add(OutputFile.Bytes(name, bytes));
        }

        return new Assets(cssName, jsName, icone, files.DrainToImmutable());
    }

    private static bool IsJoined(string path) => path.StartsWith("assets/css/", StringComparison.Ordinal);

    private static byte[] Style(SourceTree templates, Teintes teintes, DiagnosticBag bag)
    {
        var text = new StringBuilder();
        foreach (var file in templates.Under("assets/css/", ".css").Concat(templates.Under("components/", ".css")))
        {
            if (TextFile.Read(file, bag) is { } source) StyleCompact.Into(text, source);
        }

        if (text.Length == 0) bag.Add(Faults.StyleAbsent(templates.Display("assets/css")));
        if (teintes != Teintes.Ordinaires) text.Append($":root{{--teinte-cognitives:{teintes.Cognitives};--teinte-emotionnelles:{teintes.Emotionnelles};--teinte-sociales:{teintes.Sociales}}}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The scripts of the components, each component closed on itself.</summary>
    private static byte[] Script(SourceTree templates, DiagnosticBag bag)
    {
        var script = new StringBuilder();
        foreach (var component in templates.Under("components/", ".js").GroupBy(f => f.Path[..f.Path.LastIndexOf('/')], StringComparer.Ordinal))
        {
            script.Append("(() => {\n'use strict';\n");
            foreach (var file in component)
            {
                if (TextFile.Read(file, bag) is { } text) script.Append(text).Append('\n');
            }

            script.Append("})();\n");
        }

        return script.Length == 0 ? [] : Encoding.UTF8.GetBytes(ScriptCompact.For(script.ToString()));
    }

    /// <summary><c>assets/site.css</c> and its bytes give <c>assets/site.1a2b3c4d5e.css</c>.</summary>
    private static string Fingerprinted(string path, ReadOnlySpan<byte> bytes)
    {
        var dot = path.LastIndexOf('.');
        return $"{path[..dot]}.{ContentHash.Of(bytes).ToString()[..FingerprintLength]}{path[dot..]}";
    }
}

/// <summary>Writes the assets.</summary>
public sealed class AssetFiles : IExporter
{
    public IEnumerable<OutputFile> Export(SiteExport site) => site.Assets.Fichiers;
}

/// <summary>Writes what the filters of the list of séances read.</summary>
public sealed class FiltresFiles : IExporter
{
    public IEnumerable<OutputFile> Export(SiteExport site) => [site.Index.Filtres.Fichier];
}

/// <summary>Writes the media of the content, bytes unchanged.</summary>
public sealed class MediaFiles : IExporter
{
    public IEnumerable<OutputFile> Export(SiteExport site) =>
        site.Site.Medias.Select(m => new OutputFile($"medias/{m.Chemin}", (output, _) => System.Buffers.BuffersExtensions.Write(output, m.Fichier.Layer.Read(m.Fichier))));
}
