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
    private static readonly Field<bool> Genre = Declare.Required("genre", Shapes.Choice(("departement", false), ("epci", true)), "Genre", "Département ou intercommunalité.", "epci");
    private static readonly Field<string> NomCourt = Declare.Required("nom_court", Shapes.Text(80), "Nom court", "Le nom d'usage.", "Saint-Nazaire Agglomération");
    private static readonly Field<string> CodeOfficiel = Declare.Required("code", Digits("un code officiel", 2, 9), "Code", "Le numéro du département, ou le SIREN de l'intercommunalité, entre guillemets.", "\"244400644\"");
    private static readonly Field<string> Region = Declare.Required("region", Shapes.Text(80), "Région", "La région.", "Pays de la Loire");
    private static readonly Field<Ref<Territoire>?> Departement = Declare.Optional("departement", Shapes.Maybe(Shapes.Ref<Territoire>("un territoire")), "Département", "Le fichier du département.", "loire-atlantique");
    private static readonly Field<int?> Population = Declare.Optional("population", Shapes.Maybe(Shapes.Integer(1, 100_000_000)), "Population", "Population totale, source INSEE.", "37415");
    private static readonly Field<ImmutableArray<Ref<Programme>>> Programmes = Declare.Optional("programmes", Shapes.Set(Shapes.Ref<Programme>("un programme")), "Programmes", "Les programmes qui y ont agi.", "- alliance");
    private static readonly Field<Document> Description = Champs.Prose("description", "Description", "Ce qui s'y est fait.");

    private static readonly Field<string> CommuneNom = Declare.Required("nom", Shapes.Text(80), "Nom", "Le nom officiel.", "Besné");
    private static readonly Field<string> CommuneInsee = Declare.Required("insee", Digits("un code INSEE", 5, 5), "Code INSEE", "Cinq chiffres, entre guillemets.", "\"44013\"");
    private static readonly Field<int> CommunePopulation = Declare.Required("population", Shapes.Integer(1, 10_000_000), "Population", "Population totale.", "3359");
    private static readonly Field<bool> CommuneMobilisee = Declare.Required("mobilisee", Shapes.YesNo, "Mobilisée", "La commune a pris part au programme.", "true");
    private static readonly Field<ImmutableArray<Commune>> Communes = Declare.Optional("communes",
        Shapes.List(Shapes.Object(new FieldSet(CommuneNom, CommuneInsee, CommunePopulation, CommuneMobilisee), new Commune("", "", 0, false),
            f => new Commune(f.Read(CommuneNom), f.Read(CommuneInsee), f.Read(CommunePopulation), f.Read(CommuneMobilisee)))),
        "Communes", "Les communes de l'intercommunalité.", "- nom: Besné");

    private static readonly Field<ImmutableArray<Chiffre>> Chiffres_ = Declare.Optional("chiffres", Shapes.List(Chiffre.Shape), "Chiffres", "Les nombres de ce territoire.", "- id: ALL-T1-01-15");
    private static readonly Field<ImmutableArray<Fait>> Faits = Declare.Optional("faits", Shapes.List(Fait.Shape), "Faits", "Ce qui n'est pas un nombre.", "- id: PSS-11");

    public static readonly FieldSet Fields = new(
    [
        Genre, Communs.Titre, NomCourt, CodeOfficiel, Region, Departement, Population, Programmes, Description, .. Communs.SuiviDePage, Communes, Chiffres_, Faits, AConfirmer.Champ,
    ]);

    public static Territoire Read(Entry entry, FieldReader fields)
    {
        IdentifiantRules.Check(entry.Header, fields.Context.Bag);
        return new Territoire(
            Communs.FicheDePage(entry, fields, $"territoires/{entry.Name}/"),
            fields.Read(Genre), fields.Read(Communs.Titre), fields.Read(NomCourt), fields.Read(CodeOfficiel), fields.Read(Region), fields.Read(Departement), fields.Read(Population),
            fields.Read(Programmes), fields.Read(Description), fields.Read(Communes), fields.Read(Chiffres_), fields.Read(Faits), fields.Read(AConfirmer.Champ));
    }

    private static ScalarShape<string> Digits(string name, int min, int max) => new(
        new ShapeInfo(name, min == max ? $"{min} chiffres" : $"de {min} à {max} chiffres"),
        "",
        (YamlScalar scalar, FieldPlace place, out string value) =>
        {
            value = scalar.Value;
            var valid = value.Length >= min && value.Length <= max && value.All(char.IsAsciiLetterOrDigit);
            return valid || place.Fault(Faults.ValeurIllisible(scalar.Start, place.Path, scalar.Value, place.Field.Example), false);
        });
}
