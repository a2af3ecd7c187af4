using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Model;
using Alliance.Site.Sources;

namespace Alliance.Site.Seances;

/// <summary>Turns a séance's header and body into a <see cref="Seance"/>.</summary>
public static class SeanceReader
{
    public static Seance Read(Entry entry, FieldReader fields)
    {
        var fiche = Communs.FicheAvecStatut(entry, fields, "seances");
        var corps = SeanceCorpsReader.Read(entry, fields.Context);
        var (principale, secondaires) = fields.Read(SeanceFields.Cps);
        return new Seance(
            fiche,
            fields.Read(Communs.Titre),
            Accroches.De(corps.Accroche),
            fields.Read(SeanceFields.Niveaux),
            fields.Read(SeanceFields.Duree),
            fields.PlaceOf(SeanceFields.Duree),
            principale,
            secondaires,
            fields.Read(SeanceFields.Situations),
            fields.Read(SeanceFields.Themes),
            fields.Read(SeanceFields.Horaire),
            fields.Read(SeanceFields.Milieux),
            fields.Read(SeanceFields.Effectif),
            fields.Read(SeanceFields.Espace),
            fields.Read(SeanceFields.MaterielPrevu),
            fields.Read(SeanceFields.Preparation),
            fields.Read(SeanceFields.Prerequis),
            fields.Read(SeanceFields.MotsCles),
            fields.Read(SeanceFields.HorsProgression),
            fields.Read(SeanceFields.ValideePar),
            fields.Read(SeanceFields.Essais),
            corps);
    }
}
