using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alliance.Site.Output;
using Alliance.Site.Pages;
using Alliance.Site.Referentiels;

namespace Alliance.Site.Seances.Filtres;

/// <summary>
/// The séances as the filters of the list read them: one script that calls <c>AllianceSeances({…})</c>, since a page opened by
/// double-click may load a script and not a data file. Choices are bits, in the order of the facets: 31 at most a facet.
/// </summary>
/// <param name="Facettes">The facets whose choices were numbered.</param>
/// <param name="Effectifs">By facet then choice: how many séances it leaves.</param>
/// <param name="Nombre">How many séances there are.</param>
/// <param name="Fichier">The script, with a name that changes with its bytes.</param>
public sealed record DonneesDesFiltres(ImmutableArray<Facette> Facettes, ImmutableArray<ImmutableArray<int>> Effectifs, int Nombre, OutputFile Fichier)
{
    public string Chemin => Fichier.Path;

    public static DonneesDesFiltres For(ReferentielsDuSite termes, ImmutableArray<Seance> seances)
    {
        var facettes = Filtres.Facettes.For(termes);
        var choix = seances.Select(s => facettes.Select(f => Bits(f, s)).ToArray()).ToList();
        var bytes = Script(seances, choix);
        var effectifs = facettes.Select((f, rang) => f.Choix.Select((_, i) => choix.Count(c => (c[rang] & (1 << i)) != 0)).ToImmutableArray());
        return new DonneesDesFiltres(facettes, [.. effectifs], seances.Length, OutputFile.Bytes($"assets/seances.{ContentHash.Of(bytes).ToString()[..10]}.js", bytes));
    }

    /// <summary>One bit a choice that keeps the séance.</summary>
    private static int Bits(Facette facette, Seance seance)
    {
        var bits = 0;
        for (var i = 0; i < facette.Choix.Length; i++)
        {
            if (facette.Choix[i].Convient(seance)) bits |= 1 << i;
        }

        return bits;
    }

    private static byte[] Script(ImmutableArray<Seance> seances, List<int[]> choix)
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        output.Write("AllianceSeances("u8);
        // The default encoder keeps < > & ' and U+2028 out of the script; « é » written as it is takes a third of the place.
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.BasicLatin, System.Text.Unicode.UnicodeRanges.Latin1Supplement, System.Text.Unicode.UnicodeRanges.LatinExtendedA) }))
        {
            json.WriteStartObject();
            json.WriteStartArray("cps");
            var cps = seances.Select(s => s.CpsPrincipale).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
            var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var c in cps) ranks.Add(c.Id, ranks.Count);
            foreach (var c in cps)
            {
                json.WriteStartArray();
                json.WriteStringValue(c.Libelle);
                json.WriteStringValue(CpsVues.Famille(c.Id));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("seances");
            for (var i = 0; i < seances.Length; i++) Write(json, seances[i], ranks, choix[i]);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(");\n"u8);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Address, title, summary, levels, duration, preparation, material, rank of the main skill, then one number a facet.</summary>
    private static void Write(Utf8JsonWriter json, Seance seance, Dictionary<string, int> cps, int[] choix)
    {
        json.WriteStartArray();
        json.WriteStringValue(Adresses.Fichier(seance.Fiche.Chemin));
        json.WriteStringValue(seance.Titre);
        json.WriteStringValue(seance.Resume);
        json.WriteStringValue(string.Join(", ", seance.Niveaux.Select(n => n.Id)));
        json.WriteStringValue(seance.Duree.ToString());
        json.WriteStringValue(seance.Preparation.ToString());
        json.WriteStringValue(CarteSeance.Materiel(seance.Materiel.Length));
        json.WriteNumberValue(cps[seance.CpsPrincipale.Id]);
        foreach (var bits in choix) json.WriteNumberValue(bits);
        json.WriteEndArray();
    }
}
