using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alliance.Site.Templates;

namespace Alliance.Site.Tests.ExportTests;

/// <summary>The base site, whole: the record of its séance, and the files that it gives. ALLIANCE_REFRESH=1 rewrites; read the diff.</summary>
public sealed partial class GoldenTests
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Fact]
    public void The_page_record_of_a_seance() => Repository.Expected(Json(SiteTest.OfBase.Vue("seances/une-seance/")), "Golden", "seance.json");

    [Fact]
    public void The_page_record_of_a_progression() => Repository.Expected(
        Json(SiteTest.OfBase.With("content/seances/deux.md", Une.Seance(titre: "Deux")).With("content/progressions/une.md", Une.Progression("une-seance 1 intervenant", "deux 3 enseignant")).Vue("progressions/une/")),
        "Golden", "progression.json");

    [Fact]
    public void The_files_of_the_site_with_the_real_templates()
    {
        var site = SiteTest.OfBase.WithRealTemplates().Options(o => o with { Adresse = "https://exemple.fr/sous" })
            .With("content/seances/deux.md", Une.Seance(titre: "Deux", entete: "anciennes_adresses:\n  - /avant/\n"))
            .With("content/progressions/une.md", Une.Progression("une-seance 1 intervenant", "deux 3 enseignant"))
            .With("content/livrables/un.md", Une.Livrable())
            .With("content/programmes/un-programme.yaml", Une.Programme("chiffres:\n" + Une.Chiffre()));
        var built = site.Build().Verify().NoFault();

        // Images of the templates come and go with the drawing: only what every site has is kept here.
        var files = built.Files.Keys.Select(f => Fingerprint().Replace(f, ".*.")).Order(StringComparer.Ordinal).Where(f => !f.StartsWith("assets/images/", StringComparison.Ordinal));
        Repository.Expected(string.Join('\n', files) + "\n", "Golden", "fichiers.txt");
    }

    private static string Json(Vue vue)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable)) Write(json, vue);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case int number: json.WriteNumberValue(number); break;
            case Html html: json.WriteStringValue(html.ToString()); break;
            case Vue vue:
                json.WriteStartObject();
                foreach (var name in vue.GetMembers())
                {
                    json.WritePropertyName(name);
                    Write(json, vue[name]);
                }

                json.WriteEndObject();
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items) Write(json, item);
                json.WriteEndArray();
                break;
            default: throw new NotSupportedException($"A page record does not hold {value.GetType()}.");
        }
    }

    [GeneratedRegex(@"\.[0-9a-f]{10}\.")]
    private static partial Regex Fingerprint();
}
