using System.Text.Encodings.Web;
using System.Text.Json;
using Alliance.Site.Chiffres;
using Alliance.Site.Programmes;

namespace Alliance.Site.Livraisons.Donnees;

/// <summary>The figures of a programme as JSON: each with its nature, its reading and where it was read.</summary>
internal static class JsonDeDonnees
{
    public static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable)) write(json);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    public static byte[] Programme(Programme programme, string licence) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("programme", programme.Titre);
        json.WriteString("version", programme.Fiche.Version.ToString());
        json.WriteString("revision", programme.Fiche.Revision.ToString("yyyy-MM-dd"));
        json.WriteString("licence", licence);
        json.WriteStartArray("chiffres");
        foreach (var c in programme.Chiffres)
        {
            json.WriteStartObject();
            Texts(json, ("id", c.Id), ("libelle", c.Libelle));
            Valeur(json, c.Valeur);
            Texts(json, ("unite", c.Unite), ("periode", c.Periode), ("territoire", c.Territoire), ("nature", Lectures.Mot(c.Nature)), ("lecture", Lectures.Mot(c.Lecture)), ("formule", c.Formule), ("note", c.Note));
            Provenance(json, c.Provenance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tableaux");
        foreach (var tableau in programme.Tableaux) Tableau(json, tableau);
        json.WriteEndArray();
        json.WriteStartArray("contradictions");
        foreach (var contradiction in programme.Contradictions)
        {
            json.WriteStartObject();
            Texts(json, ("id", contradiction.Id), ("libelle", contradiction.Libelle));
            json.WriteStartArray("versions");
            foreach (var version in contradiction.Versions)
            {
                json.WriteStartObject();
                json.WriteString("valeur", version.Valeur);
                Provenance(json, version.Provenance);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Texts(json, ("note", contradiction.Note));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Tableau(Utf8JsonWriter json, TableauDeChiffres tableau)
    {
        json.WriteStartObject();
        Texts(json, ("id", tableau.Id), ("titre", tableau.Titre), ("nature", Lectures.Mot(tableau.Nature)));
        Provenance(json, tableau.Provenance);
        json.WriteStartArray("lignes");
        foreach (var ligne in tableau.Lignes)
        {
            json.WriteStartObject();
            Texts(json, ("id", ligne.Id), ("libelle", ligne.Libelle), ("unite", ligne.Unite), ("lecture", Lectures.Mot(ligne.Lecture)));
            json.WriteStartObject("valeurs");
            for (var i = 0; i < Math.Min(tableau.Colonnes.Length, ligne.Valeurs.Length); i++)
            {
                json.WriteStartObject(tableau.Colonnes[i].Id);
                Valeur(json, ligne.Valeurs[i]);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            Texts(json, ("note", ligne.Note));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, ("note", tableau.Note));
        json.WriteEndObject();
    }

    private static void Valeur(Utf8JsonWriter json, Valeur valeur)
    {
        if (valeur.EstAbsente) json.WriteNull("valeur");
        else if (valeur.EstUnNombre) json.WriteNumber("valeur", valeur.Min!.Value);
        else
        {
            json.WriteNumber("valeur_min", valeur.Min!.Value);
            json.WriteNumber("valeur_max", valeur.Max!.Value);
        }
    }

    private static void Provenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("source");
        Texts(json, ("id", provenance.Document.Id), ("titre", provenance.Document.Libelle), ("passage", provenance.Passage));
        json.WriteEndObject();
    }

    /// <summary>Empty texts are left out.</summary>
    private static void Texts(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string Value)> texts)
    {
        foreach (var (name, value) in texts)
        {
            if (value.Length > 0) json.WriteString(name, value);
        }
    }
}
