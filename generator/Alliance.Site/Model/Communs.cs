using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Fields;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;

namespace Alliance.Site.Model;

/// <summary>The fields that every kind of content has, declared once.</summary>
public static class Communs
{
    public static readonly Field<string> Titre = Declare.Required("titre", Shapes.Text(160), "Titre", "Ce que l'on lit dans les listes et en haut de la page.", "La météo intérieure");

    public static readonly Shape<Duree> DureeShape = new ScalarShape<Duree>(
        new ShapeInfo("une durée", "de 1 min à 12 h"),
        default,
        (YamlScalar scalar, FieldPlace place, out Duree value) =>
            Duree.TryParse(scalar.Value, out value) || place.Fault(Faults.ValeurIllisible(scalar.Start, place.Path, scalar.Value, place.Field.Example), false));

    private static readonly Shape<NumeroDeVersion> VersionShape = new ScalarShape<NumeroDeVersion>(
        new ShapeInfo("un numéro de version", "1.0"),
        new NumeroDeVersion(1, 0),
        (YamlScalar scalar, FieldPlace place, out NumeroDeVersion value) =>
            NumeroDeVersion.TryParse(scalar.Value, out value) || place.Fault(Faults.ValeurIllisible(scalar.Start, place.Path, scalar.Value, place.Field.Example), false));

    private static readonly Shape<AncienneAdresse> AdresseShape = new ScalarShape<AncienneAdresse>(
        new ShapeInfo("une adresse de l'ancien site", "commence et finit par une barre oblique"),
        new AncienneAdresse("", default),
        (YamlScalar scalar, FieldPlace place, out AncienneAdresse value) =>
        {
            value = new AncienneAdresse(scalar.Value.Trim('/'), scalar.Start);
            var valid = scalar.Value is ['/', .., '/'] && value.Chemin.Split('/').All(Slug.IsValid);
            return valid || place.Fault(Faults.ValeurIllisible(scalar.Start, place.Path, scalar.Value, place.Field.Example), false);
        });

    private static readonly Field<Statut> ChampStatut = Declare.Required("statut",
        Shapes.Choice(("proposition", Model.Statut.Proposition), ("brouillon", Model.Statut.Brouillon), ("essayee", Model.Statut.Essayee), ("validee", Model.Statut.Validee)),
        "Statut", "Brouillon, proposition, essayée (deux essais) ou validée (par un organisme nommé).", "proposition");

    private static readonly Field<NumeroDeVersion> Version = Declare.Required("version", VersionShape, "Version", "Elle augmente quand l'usage de la fiche change.", "1.0");
    private static readonly Field<DateOnly> Creation = Declare.Required("creation", Shapes.Date, "Création", "Le jour où la fiche a été écrite.", "2026-11-21");
    private static readonly Field<DateOnly> Revision = Declare.Required("revision", Shapes.Date, "Révision", "Le jour de la dernière modification.", "2026-11-21");
    private static readonly Field<ImmutableArray<AncienneAdresse>> AnciennesAdresses = Declare.Optional("anciennes_adresses", Shapes.Set(AdresseShape), "Anciennes adresses", "Les adresses que la page a eues : elles mènent ici.", "- /seances/meteo/");

    private static readonly Field<DateOnly> RelectureDate = Declare.Required("date", Shapes.Date, "Date", "Le jour de la relecture.", "2026-11-21");
    private static readonly Field<string> RelectureFonction = Declare.Required("fonction", Shapes.Text(120), "Fonction", "La fonction de la personne, jamais son nom.", "enseignante en CE2");
    private static readonly Field<ImmutableArray<Relecture>> Relectures = Declare.Optional("relectures",
        Shapes.List(Shapes.Object(new FieldSet(RelectureDate, RelectureFonction), new Relecture(default, ""), f => new Relecture(f.Read(RelectureDate), f.Read(RelectureFonction)))),
        "Relectures", "Qui a relu, et quand.", "- date: 2026-11-21");

    /// <summary>Version, dates, sources, old addresses: what follows a content item through its life.</summary>
    public static readonly ImmutableArray<Field> Suivi = [Version, Creation, Revision, Termes.Sources, AnciennesAdresses];

    /// <summary>The same with a status and proofreadings, for sheets that are tried and approved; their sources are required.</summary>
    public static readonly ImmutableArray<Field> SuiviDeFiche = [ChampStatut, Relectures, Version, Creation, Revision, Termes.SourcesObligatoires, AnciennesAdresses];

    /// <summary>Dates and sources only, for pages.</summary>
    public static readonly ImmutableArray<Field> SuiviDePage = [Creation, Revision, Termes.Sources, AnciennesAdresses];

    /// <summary>The common part of a kind without status.</summary>
    public static Fiche Fiche(Entry entry, FieldReader fields, string folder) =>
        Make(entry, fields, $"{folder}/{entry.Name}/", Statut.Proposition, fields.Read(Version), fields.Read(Termes.Sources), []);

    /// <summary>The common part of a sheet with status.</summary>
    public static Fiche FicheAvecStatut(Entry entry, FieldReader fields, string folder) =>
        Make(entry, fields, $"{folder}/{entry.Name}/", fields.Read(ChampStatut), fields.Read(Version), fields.Read(Termes.SourcesObligatoires), fields.Read(Relectures));

    /// <summary>The common part of a page, whose path the caller knows.</summary>
    public static Fiche FicheDePage(Entry entry, FieldReader fields, string path) =>
        Make(entry, fields, path, Statut.Proposition, new NumeroDeVersion(1, 0), fields.Read(Termes.Sources), []);

    private static Fiche Make(Entry entry, FieldReader fields, string path, Statut statut, NumeroDeVersion version, ImmutableArray<SourceCitee> sources, ImmutableArray<Relecture> relectures)
    {
        var creation = fields.Read(Creation);
        var revision = fields.Read(Revision);
        if (revision < creation && revision != default && fields.Has(Creation))
        {
            fields.Context.Bag.Add(Faults.RevisionAvantCreation(fields.PlaceOf(Revision), creation));
        }

        var folder = entry.File.Path[..entry.File.Path.IndexOf('/')];
        return new Fiche(
            entry.Start, entry.File.Path, $"{folder}/{entry.Name}", entry.Name, path, statut, fields.PlaceOf(ChampStatut), version, creation, revision, sources, fields.Read(AnciennesAdresses), relectures);
    }
}
