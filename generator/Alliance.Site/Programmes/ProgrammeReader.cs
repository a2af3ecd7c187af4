using System.Collections.Immutable;
using Alliance.Site.Chiffres;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;
using Alliance.Site.Territoires;

namespace Alliance.Site.Programmes;

/// <summary>The declaration of a programme's fields, and its reader.</summary>
public static class ProgrammeReader
{
    private static readonly Field<string> Sigle = Declare.Optional("sigle", Shapes.Text(40), "Sigle", "Le sigle d'usage.", "PSS");
    private static readonly Field<string> Accroche = Declare.Required("accroche", Shapes.Text(400), "Accroche", "Une phrase pour la liste.", "Quatre ans pour essayer d'installer les CPS dans tous les milieux.");
    private static readonly Field<string> Periode = Declare.Required("periode", Shapes.Text(), "Période", "Les années.", "2022-2025");
    private static readonly Field<string> Publics = Declare.Required("publics", Shapes.Text(400), "Publics", "À qui le programme s'adressait.", "Enfants de 8 à 11 ans et adultes qui les entourent");
    private static readonly Field<ImmutableArray<Organisme>> Porteurs = Declare.Required("porteurs", Shapes.Set(Termes.Organisme, min: 1), "Porteurs", "Les organismes qui l'ont porté.", "- promotion-sante-pays-de-la-loire");
    private static readonly Field<ImmutableArray<Organisme>> Financeurs = Declare.Optional("financeurs", Shapes.Set(Termes.Organisme), "Financeurs", "Les organismes qui l'ont financé.", "- ars-pays-de-la-loire");
    private static readonly Field<Organisme> PartenaireOrganisme = Declare.Required("organisme", Termes.Organisme, "Organisme", "L'organisme.", "dsden-44");
    private static readonly Field<string> PartenaireRole = Declare.Required("role", Shapes.Text(400), "Rôle", "Ce qu'il a fait.", "Remplacement d'enseignants pendant la formation");
    private static readonly Field<ImmutableArray<Partenaire>> Partenaires = Declare.Optional("partenaires",
        Shapes.List(Shapes.Object(new FieldSet(PartenaireOrganisme, PartenaireRole), new Partenaire(Organisme.Inconnu, ""), f => new Partenaire(f.Read(PartenaireOrganisme), f.Read(PartenaireRole)))),
        "Partenaires", "Les organismes et leur rôle.", "- organisme: dsden-44");

    private static readonly Field<ImmutableArray<Ref<Territoire>>> Territoires_ = Declare.Optional("territoires", Shapes.Set(Shapes.Ref<Territoire>("un territoire")), "Territoires", "Où, par le nom du fichier de territoire.", "- cantal");

    private static readonly ImmutableArray<(Field<Document> Champ, string Titre)> Rubriques =
    [
        (Champs.Prose("en_trois_phrases", "En trois phrases", "L'essentiel, pour quelqu'un de pressé."), "En trois phrases"),
        (Champs.Prose("qui_porte", "Qui porte, qui finance", "Les organismes, leur rôle, l'argent."), "Qui porte, qui finance"),
        (Champs.Prose("ce_qui_a_ete_fait", "Ce qui a été fait", "Les actions, concrètement."), "Ce qui a été fait"),
        (Champs.Prose("ce_qui_a_ete_mesure", "Ce qui a été mesuré", "Les mesures, et auprès de combien de répondants."), "Ce qui a été mesuré, auprès de combien de répondants"),
        (Champs.Prose("ce_que_cela_ne_montre_pas", "Ce que cela ne montre pas", "Les limites de ces mesures."), "Ce que cela ne montre pas"),
        (Champs.Prose("ce_qui_s_est_mal_passe", "Ce qui s'est mal passé", "Les difficultés rencontrées."), "Ce qui s’est mal passé"),
        (Champs.Prose("a_reprendre", "À reprendre", "Ce qu'un autre territoire peut reprendre."), "À reprendre"),
    ];

    private static readonly Field<string> PhaseId = Champs.Id("experimentation");
    private static readonly Field<string> PhaseTitre = Declare.Required("titre", Shapes.Text(), "Titre", "Le nom de la phase.", "Expérimentation");
    private static readonly Field<string> PhaseTexte = Declare.Required("texte", Shapes.Text(1500), "Texte", "Ce qui s'y est fait.", "Validation scientifique.");
    private static readonly Field<ImmutableArray<PhaseDeProgramme>> Phases = Declare.Optional("phases",
        Shapes.List(Shapes.Object(new FieldSet(PhaseId, PhaseTitre, Periode, PhaseTexte), new PhaseDeProgramme("", "", "", ""), f => new PhaseDeProgramme(f.Read(PhaseId), f.Read(PhaseTitre), f.Read(Periode), f.Read(PhaseTexte)))),
        "Phases", "Les étapes du programme.", "- id: experimentation");

    private static readonly Field<ImmutableArray<Fait>> Faits = Declare.Optional("faits", Shapes.List(Fait.Shape), "Faits", "Ce qui n'est pas un nombre.", "- id: ALL-01");
    private static readonly Field<ImmutableArray<Chiffre>> Chiffres_ = Declare.Optional("chiffres", Shapes.List(Chiffre.Shape), "Chiffres", "Les nombres, chacun avec sa source.", "- id: ALL-13");
    private static readonly Field<ImmutableArray<TableauDeChiffres>> Tableaux = Declare.Optional("tableaux", Shapes.List(TableauDeChiffres.Shape), "Tableaux", "Les tableaux tels qu'ils sont publiés.", "- id: ALL-T1");
    private static readonly Field<ImmutableArray<Contradiction>> Contradictions = Declare.Optional("contradictions", Shapes.List(Contradiction.Shape), "Contradictions", "Là où les documents se contredisent.", "- id: ALL-C1");

    public static readonly FieldSet Fields = new(
    [
        Communs.Titre, Sigle, Accroche, Periode, Publics, .. Communs.Suivi, Porteurs, Financeurs, Partenaires, Territoires_, .. Rubriques.Select(r => r.Champ), Phases, Faits, Chiffres_, Tableaux,
        Contradictions, Alliance.Site.Chiffres.AConfirmer.Champ,
    ]);

    public static Programme Read(Entry entry, FieldReader fields)
    {
        IdentifiantRules.Check(entry.Header, fields.Context.Bag);
        return new Programme(
            Communs.Fiche(entry, fields, "programmes"),
            fields.Read(Communs.Titre), fields.Read(Sigle), fields.Read(Accroche), fields.Read(Periode), fields.Read(Publics),
            fields.Read(Porteurs), fields.Read(Financeurs), fields.Read(Partenaires), fields.Read(Territoires_),
            [.. Rubriques.Select(r => new Rubrique(r.Champ.Key, r.Titre, fields.Read(r.Champ)))],
            fields.Read(Phases), fields.Read(Faits), fields.Read(Chiffres_), fields.Read(Tableaux), fields.Read(Contradictions), fields.Read(Alliance.Site.Chiffres.AConfirmer.Champ));
    }
}
