using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Model;
using Alliance.Site.Seances;
using Alliance.Site.Sources;

namespace Alliance.Site.Progressions;

/// <summary>The declaration of a progression's fields, and its reader.</summary>
public static class ProgressionReader
{
    private static readonly Field<string> Public = Declare.Optional("public", Shapes.Text(), "Public", "À qui elle s'adresse, si les niveaux ne suffisent pas.", "classe à double niveau en milieu rural");
    private static readonly Field<string> Periode = Declare.Required("periode", Shapes.Text(), "Période", "De quand à quand.", "de septembre à décembre");

    private static readonly Field<DateOnly?> Debut = Declare.Optional("debut", Shapes.Maybe(Shapes.Date), "Début", "Le lundi où son agenda commence ; sans elle, le premier lundi de la rentrée qui suit la révision.", "2027-09-06");

    private static readonly Field<Ref<Seance>> EtapeSeance = Declare.Required("seance", Shapes.Ref<Seance>("une séance"), "Séance", "Le nom du fichier de la séance.", "la-meteo-interieure");
    private static readonly Field<int> EtapeSemaine = Declare.Required("semaine", Shapes.Integer(1, 120), "Semaine", "La semaine, comptée depuis le début.", "1");
    private static readonly Field<Conduite> EtapeConduite = Declare.Required("conduite",
        Shapes.Choice([.. MotsDePhase.Conduites.Select(c => (c.Mot, c.Valeur))]), "Conduite", "Qui mène : intervenant, partagee ou enseignant.", "partagee");
    private static readonly Field<bool> EtapeOptionnelle = Declare.Optional("optionnelle", Shapes.YesNoOr(false), "Optionnelle", "Peut être sautée.", "true");
    private static readonly Field<string> EtapeNote = Declare.Optional("note", Shapes.Text(500), "Note", "Ce qui est propre à cette étape.", "Reprendre le rituel de la séance précédente.");

    private static readonly Field<ImmutableArray<Etape>> Etapes = Declare.Required("etapes",
        Shapes.List(Shapes.Object(
            new FieldSet(EtapeSeance, EtapeSemaine, EtapeConduite, EtapeOptionnelle, EtapeNote),
            new Etape(default, 1, default, Conduite.Enseignant, false, ""),
            f => new Etape(f.Read(EtapeSeance), f.Read(EtapeSemaine), f.PlaceOf(EtapeSemaine), f.Read(EtapeConduite), f.Read(EtapeOptionnelle), f.Read(EtapeNote))), min: 2),
        "Étapes", "Les séances dans l'ordre.", "\n  - seance: la-meteo-interieure\n    semaine: 1\n    conduite: partagee");

    public static readonly FieldSet Fields = new([Communs.Titre, SeanceFields.Niveaux, SeanceFields.Milieux, Public, Periode, Debut, Etapes, .. Communs.SuiviDeFiche]);

    public static Progression Read(Entry entry, FieldReader fields)
    {
        var corps = fields.Context.ReadBody(entry);
        return new Progression(
            Communs.FicheAvecStatut(entry, fields, "progressions"),
            fields.Read(Communs.Titre),
            Accroches.De(corps.Blocs),
            fields.Read(SeanceFields.Niveaux),
            fields.Read(SeanceFields.Milieux),
            fields.Read(Public),
            fields.Read(Periode),
            fields.Read(Debut),
            fields.Read(Etapes),
            corps);
    }
}
