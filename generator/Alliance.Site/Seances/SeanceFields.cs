using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Fields;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;

namespace Alliance.Site.Seances;

/// <summary>The declaration of a séance's fields.</summary>
public static class SeanceFields
{
    public static readonly Field<ImmutableArray<Niveau>> Niveaux = Declare.Required("niveaux", Shapes.Set(Termes.Niveau, min: 1), "Niveaux", "Les classes pour lesquelles la séance est écrite.", "\n  - CE1\n  - CE2");
    public static readonly Field<Duree> Duree = Declare.Required("duree", Communs.DureeShape, "Durée", "La durée annoncée : les phases doivent la donner quand on les additionne.", "55 min");

    private static readonly Field<CpsSpecifique> CpsPrincipale = Declare.Required("principale", Termes.Cps, "CPS principale", "La compétence que la séance exerce.", "E1.2");
    private static readonly Field<ImmutableArray<CpsSpecifique>> CpsSecondaires = Declare.Optional("secondaires", Shapes.Set(Termes.Cps, max: 2), "CPS secondaires", "Deux au plus.", "- S1.1");

    public static readonly Field<(CpsSpecifique Principale, ImmutableArray<CpsSpecifique> Secondaires)> Cps = Declare.Required("cps",
        Shapes.Object(new FieldSet(CpsPrincipale, CpsSecondaires), (CpsSpecifique.Inconnue, []), f => (f.Read(CpsPrincipale), f.Read(CpsSecondaires))),
        "CPS", "Une compétence principale, deux secondaires au plus.", "\n  principale: E1.2");

    public static readonly Field<ImmutableArray<Situation>> Situations = Declare.Optional("situations", Shapes.Set(Termes.Situation), "Situations", "Ce qui se passe dans la classe quand on cherche cette séance.", "- colere");
    public static readonly Field<ImmutableArray<Theme>> Themes = Declare.Optional("themes", Shapes.Set(Termes.Theme), "Thèmes", "Les thèmes de santé qu'elle touche.", "- sommeil");
    public static readonly Field<ImmutableArray<string>> Horaire = Declare.Optional("horaire", Shapes.Set(Shapes.Text(60), max: 4), "Horaire", "Sur quel horaire de classe la prendre.", "- EMC");
    public static readonly Field<ImmutableArray<Milieu>> Milieux = Declare.Required("milieux", Shapes.Set(Termes.Milieu, min: 1), "Milieux", "Où elle peut se tenir.", "- ecole");
    public static readonly Field<Effectif> Effectif = Declare.Required("effectif", EffectifShape(), "Effectif", "Combien d'élèves, au moins et au plus.", "8-28");
    public static readonly Field<string> Espace = Declare.Required("espace", Shapes.Text(), "Espace", "Le lieu et sa disposition.", "salle de classe, tables en îlots");
    public static readonly Field<Duree> Preparation = Declare.Required("preparation", Communs.DureeShape, "Préparation", "Le temps de préparation la première fois.", "10 min");
    public static readonly Field<ImmutableArray<Ref<Seance>>> Prerequis = Declare.Optional("prerequis", Shapes.Set(Shapes.Ref<Seance>("une séance")), "Prérequis", "Les séances à avoir menées avant.", "- la-meteo-interieure");
    public static readonly Field<string> HorsProgression = Declare.Optional("hors_progression", Shapes.Text(), "Hors progression", "Pourquoi cette séance se mène seule, quand aucune progression ne la prend : une phrase.", "Se mène quand une dispute vient d'éclater, à n'importe quel moment de l'année.");
    public static readonly Field<ImmutableArray<string>> MotsCles = Declare.Optional("mots_cles", Shapes.Set(Shapes.Text(60), max: 20), "Mots clés", "Ce qu'un enseignant ou une enseignante taperait pour la trouver.", "- météo des émotions");
    public static readonly Field<string> ValideePar = Declare.Optional("validee_par", Shapes.Text(), "Validée par", "L'organisme qui la valide, pour le statut « validee ».", "Équipe de la circonscription de …");

    private static readonly Field<string> MaterielNom = Declare.Required("nom", Shapes.Text(120), "Nom", "La chose.", "cartes météo");
    private static readonly Field<string> MaterielQuantite = Declare.Required("quantite", Shapes.Text(120), "Quantité", "Combien, et pour qui.", "1 par groupe de 4");
    private static readonly Field<string> MaterielNote = Declare.Optional("note", Shapes.Text(), "Note", "Une précision.", "à découper la veille");
    private static readonly Field<string> MaterielAnnexe = Declare.Optional("annexe", Shapes.Raw(80), "Annexe", "Le nom du fichier à imprimer, dans medias/ suivi du nom de la séance.", "cartes-meteo");

    public static readonly Field<ImmutableArray<Materiel>> MaterielPrevu = Declare.Required("materiel", new MaterielShape(), "Matériel", "Tout ce qu'il faut, compté ; ou « aucun ».", "aucun");

    private static readonly Field<DateOnly> EssaiDate = Declare.Required("date", Shapes.Date, "Date", "Le jour.", "2027-01-14");
    private static readonly Field<Niveau> EssaiNiveau = Declare.Required("niveau", Termes.Niveau, "Niveau", "La classe.", "CE2");
    private static readonly Field<int> EssaiEffectif = Declare.Required("effectif", Shapes.Integer(1, 200), "Effectif", "Le nombre d'élèves.", "24");
    private static readonly Field<Duree> EssaiDuree = Declare.Required("duree", Communs.DureeShape, "Durée réelle", "Le temps passé.", "52 min");
    private static readonly Field<string> EssaiChangements = Declare.Required("changements", Shapes.Text(600), "Changements", "Ce qui a été changé.", "Groupes de trois plutôt que de quatre.");

    public static readonly Field<ImmutableArray<Essai>> Essais = Declare.Optional("essais",
        Shapes.List(Shapes.Object(
            new FieldSet(EssaiDate, EssaiNiveau, EssaiEffectif, EssaiDuree, EssaiChangements),
            new Essai(default, Niveau.Inconnu, 0, default, ""),
            f => new Essai(f.Read(EssaiDate), f.Read(EssaiNiveau), f.Read(EssaiEffectif), f.Read(EssaiDuree), f.Read(EssaiChangements)))),
        "Essais", "Les fois où la séance a été menée ; ni école ni personne.", "- date: 2027-01-14");

    public static readonly FieldSet Tous = new(
    [
        Communs.Titre, Niveaux, Duree, Cps, Situations, Themes, Horaire, Milieux, Effectif, Espace, MaterielPrevu, Preparation, Prerequis, HorsProgression, MotsCles, .. Communs.SuiviDeFiche, ValideePar, Essais,
    ]);

    private static ScalarShape<Effectif> EffectifShape() => new(
        new ShapeInfo("un effectif", "de 1 à 200"),
        default,
        (YamlScalar scalar, FieldPlace place, out Effectif value) =>
            Model.Effectif.TryParse(scalar.Value, out value) || place.Fault(Faults.ValeurIllisible(scalar.Start, place.Path, scalar.Value, place.Field.Example), false));

    /// <summary>A list, or the word « aucun ».</summary>
    private sealed class MaterielShape() : Shape<ImmutableArray<Materiel>>(Liste.Info, [])
    {
        private static readonly Shape<ImmutableArray<Materiel>> Liste = Shapes.List(
            Shapes.Object(new FieldSet(MaterielNom, MaterielQuantite, MaterielNote, MaterielAnnexe), new Materiel("", "", "", null), ReadOne), min: 1);

        public override ImmutableArray<Materiel> Read(YamlNode node, FieldPlace place) =>
            node is YamlScalar { Value: "aucun" } ? [] : Liste.Read(node, place);

        private static Materiel ReadOne(FieldReader fields)
        {
            string? path = null;
            if (fields.Has(MaterielAnnexe))
            {
                var name = fields.Read(MaterielAnnexe);
                path = $"{Path.GetFileNameWithoutExtension(fields.Context.File.Path)}/{name}.svg";
                if (!fields.Context.Sources.Has($"medias/{path}")) fields.Context.Bag.Add(Faults.AnnexeIntrouvable(fields.PlaceOf(MaterielAnnexe), path));
            }

            return new Materiel(fields.Read(MaterielNom), fields.Read(MaterielQuantite), fields.Read(MaterielNote), path);
        }
    }
}
