using System.Collections.Immutable;
using Alliance.Site.Chiffres;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Model;
using Alliance.Site.Programmes;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;

namespace Alliance.Site.Territoires;

/// <summary>The declaration of a territory's fields, and its reader.</summary>
public static class TerritoireReader
{
    private static readonly Field<bool?> EstIntercommunalite = Declare.Required("genre", Shapes.Maybe(Shapes.Choice(("departement", false), ("epci", true))), "Genre", "Département ou intercommunalité.", "epci");
    private const string NumeroAttendu = "un département a pour numéro deux signes (01 à 95, 2A, 2B), trois outre-mer (971 à 978)";

    private static readonly Field<string> NomCourt = Declare.Required("nom_court", Shapes.Text(80), "Nom court", "Le nom d'usage.", "Saint-Nazaire Agglomération");
    private static readonly Field<string> CodeOfficiel = Declare.Required("code", Shapes.Raw(20), "Code", "Le numéro du département, ou le SIREN de l'intercommunalité, entre guillemets.", "\"244400644\"");
    private static readonly Field<string> Region = Declare.Required("region", Shapes.Text(80), "Région", "La région.", "Pays de la Loire");
    private static readonly Field<Ref<Territoire>?> Departement = Declare.Optional("departement", Shapes.Maybe(Shapes.Ref<Territoire>("un territoire")), "Département", "Le fichier du département.", "loire-atlantique");
    private static readonly Field<int?> Population = Declare.Optional("population", Shapes.Maybe(Shapes.Integer(1, 100_000_000)), "Population", "Population totale, source INSEE.", "37415");
    private static readonly Field<ImmutableArray<Ref<Programme>>> Programmes = Declare.Optional("programmes", Shapes.Set(Shapes.Ref<Programme>("un programme")), "Programmes", "Les programmes qui y ont agi.", "- alliance");
    private static readonly Field<Document> Description = Champs.Prose("description", "Description", "Ce qui s'y est fait.");

    private static readonly Field<string> CommuneNom = Declare.Required("nom", Shapes.Text(80), "Nom", "Le nom officiel.", "Besné");
    private static readonly Field<string> CommuneInsee = Declare.Required("insee", Code("un code INSEE", CodesOfficiels.DepartementDe, "un code INSEE a cinq signes et commence par le numéro du département (44013, 2A004, 97105)"), "Code INSEE", "Cinq signes, entre guillemets.", "\"44013\"");
    private static readonly Field<string> CommuneDepartement = Declare.Optional("departement", Code("un numéro de département", c => CodesOfficiels.EstUnDepartement(c) ? c : null, NumeroAttendu), "Département", "Le numéro de son département, quand ce n'est pas celui de l'intercommunalité.", "\"35\"");
    private static readonly Field<int> CommunePopulation = Declare.Required("population", Shapes.Integer(1, 10_000_000), "Population", "Population totale.", "3359");
    private static readonly Field<bool> CommuneMobilisee = Declare.Required("mobilisee", Shapes.YesNo, "Mobilisée", "La commune a pris part au programme.", "true");
    private static readonly Field<ImmutableArray<Commune>> Communes = Declare.Optional("communes",
        Shapes.List(Shapes.Object(new FieldSet(CommuneNom, CommuneInsee, CommuneDepartement, CommunePopulation, CommuneMobilisee), new Commune("", "", default, "", 0, false),
            f => new Commune(f.Read(CommuneNom), f.Read(CommuneInsee), f.PlaceOf(CommuneInsee), f.Read(CommuneDepartement), f.Read(CommunePopulation), f.Read(CommuneMobilisee)))),
        "Communes", "Les communes de l'intercommunalité.", "- nom: Besné");

    private static readonly Field<ImmutableArray<Chiffre>> Chiffres_ = Declare.Optional("chiffres", Shapes.List(Chiffre.Shape), "Chiffres", "Les nombres de ce territoire.", "- id: ALL-T1-01-15");
    private static readonly Field<ImmutableArray<Fait>> Faits = Declare.Optional("faits", Shapes.List(Fait.Shape), "Faits", "Ce qui n'est pas un nombre.", "- id: PSS-11");

    public static readonly FieldSet Fields = new(
    [
        EstIntercommunalite, Communs.Titre, NomCourt, CodeOfficiel, Region, Departement, Population, Programmes, Description, .. Communs.SuiviDePage, Communes, Chiffres_, Faits, AConfirmer.Champ,
    ]);

    public static Territoire Read(Entry entry, FieldReader fields)
    {
        IdentifiantRules.Check(entry.Header, fields.Context.Bag);
        var genre = fields.Read(EstIntercommunalite);
        return new Territoire(
            Communs.FicheDePage(entry, fields, $"territoires/{entry.Name}/"),
            genre ?? false, fields.Read(Communs.Titre), fields.Read(NomCourt), ReadCode(genre, fields), fields.PlaceOf(CodeOfficiel), fields.Read(Region), fields.Read(Departement), fields.Read(Population),
            fields.Read(Programmes), fields.Read(Description), fields.Read(Communes), fields.Read(Chiffres_), fields.Read(Faits), fields.Read(AConfirmer.Champ));
    }

    /// <summary>The code that the genre calls for; empty when it is another. Without a genre nothing can be told.</summary>
    private static string ReadCode(bool? estIntercommunalite, FieldReader fields)
    {
        var code = fields.Read(CodeOfficiel);
        var problem = estIntercommunalite switch
        {
            true when !CodesOfficiels.ALaLongueurDUnSiren(code) => "une intercommunalité a pour code son SIREN, neuf chiffres",
            true when !CodesOfficiels.ALaBonneCle(code) => "ce SIREN est mal recopié, ses neuf chiffres ne vont pas ensemble",
            false when !CodesOfficiels.EstUnDepartement(code) => NumeroAttendu,
            _ => null,
        };
        if (problem is null) return code;
        if (code.Length > 0) fields.Context.Bag.Add(Faults.CodeOfficielInvalide(fields.PlaceOf(CodeOfficiel), CodeOfficiel.Key, code, problem));
        return "";
    }

    private static ScalarShape<string> Code(string name, Func<string, string?> read, string expected) => new(
        new ShapeInfo(name),
        "",
        (YamlScalar scalar, FieldPlace place, out string value) =>
        {
            value = scalar.Value;
            return read(value) is not null || place.Fault(Faults.CodeOfficielInvalide(scalar.Start, place.Path, value, expected), false);
        });
}
