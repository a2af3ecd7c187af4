using System.Collections.Immutable;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Livrables;
using Alliance.Site.Model;
using Alliance.Site.Referentiels;
using Alliance.Site.Seances;
using Alliance.Site.Sources;

namespace Alliance.Site.FichesProjet;

/// <summary>The declaration of a project sheet's fields, and its reader.</summary>
public static class FicheProjetReader
{
    private static readonly Field<Portee> Portee_ = Declare.Required("portee", Shapes.Choice(("ecole", Portee.Ecole), ("commune", Portee.Commune), ("intercommunalite", Portee.Intercommunalite)), "Portée", "École, commune ou intercommunalité.", "ecole");
    private static readonly Field<string> Periode = Declare.Required("periode", Shapes.Text(), "Période", "La durée du projet.", "une année scolaire");
    private static readonly Field<ImmutableArray<AxeOttawa>> Axes = Declare.Optional("axes", Shapes.Set(Termes.Axe), "Axes", "Les axes de la charte d'Ottawa qu'il sert.", "- milieux-favorables");
    private static readonly Field<string> ObjectifGeneral = Declare.Required("objectif_general", Shapes.Text(600), "Objectif général", "Ce que l'on veut, en une phrase.", "Que chaque enfant trouve à qui parler quand ça ne va pas.");
    private static readonly Field<ImmutableArray<string>> ObjectifsSpecifiques = Declare.Optional("objectifs_specifiques", Shapes.List(Shapes.Text(600)), "Objectifs spécifiques", "Ce qui doit changer pour y arriver.", "- Installer un rituel dans chaque classe.");

    private static readonly Field<string> ActionPublic = Texte("public", "Public", "les classes de cycle 3");
    private static readonly Field<string> ActionContenu = Texte("contenu", "Contenu", "Quatre séances et un temps dans la cour.", 1500);
    private static readonly Field<ImmutableArray<Ref<Seance>>> ActionSeances = Declare.Optional("seances", Shapes.Set(Shapes.Ref<Seance>("une séance")), "Séances", "Les séances liées.", "- la-traversee");
    private static readonly Field<ImmutableArray<Ref<Livrable>>> ActionLivrables = Declare.Optional("livrables", Shapes.Set(Shapes.Ref<Livrable>("un livrable")), "Livrables", "Les documents liés.", "- l05-feuille-de-route");
    private static readonly Field<string> ActionResponsable = Texte("responsable", "Responsable", "la direction de l'école");
    private static readonly Field<ImmutableArray<string>> ActionPartenaires = Declare.Optional("partenaires", Shapes.List(Shapes.Text()), "Partenaires", "Avec qui.", "- accueil périscolaire");
    private static readonly Field<string> ActionLieu = Texte("lieu", "Lieu", "la cour et la salle de motricité");
    private static readonly Field<string> ActionCalendrier = Texte("calendrier", "Calendrier", "d'octobre à décembre");
    private static readonly Field<string> ActionMoyens = Texte("moyens", "Moyens", "une heure de concertation par mois", 800);
    private static readonly Field<string> ActionIndicateur = Texte("indicateur", "Indicateur", "nombre de séances menées jusqu'au bout");

    private static readonly Field<ImmutableArray<ActionDeProjet>> Actions = Declare.Required("actions",
        Shapes.List(Shapes.Object(
            new FieldSet(Communs.Titre, ActionPublic, ActionContenu, ActionSeances, ActionLivrables, ActionResponsable, ActionPartenaires, ActionLieu, ActionCalendrier, ActionMoyens, ActionIndicateur),
            new ActionDeProjet("", "", "", [], [], "", [], "", "", "", ""),
            f => new ActionDeProjet(
                f.Read(Communs.Titre), f.Read(ActionPublic), f.Read(ActionContenu), f.Read(ActionSeances), f.Read(ActionLivrables), f.Read(ActionResponsable), f.Read(ActionPartenaires),
                f.Read(ActionLieu), f.Read(ActionCalendrier), f.Read(ActionMoyens), f.Read(ActionIndicateur))), min: 1),
        "Actions", "Ce qui sera fait, par qui, quand.", "- titre: …");

    private static readonly Field<Organisme?> PartenaireOrganisme = Declare.Optional("organisme", Shapes.Nullable(Termes.Organisme), "Organisme", "Un organisme du référentiel.", "caf-44");
    private static readonly Field<string> PartenaireNom = Declare.Optional("nom", Shapes.Text(), "Nom", "Une sorte de partenaire, sans nom propre.", "l'accueil de loisirs de la commune");
    private static readonly Field<string> PartenaireRole = Texte("role", "Rôle", "prête la salle et co-anime", 600);
    private static readonly Field<bool> PartenaireConvention = Declare.Optional("convention", Shapes.YesNoOr(false), "Convention", "Une convention est-elle nécessaire ?", "true");
    private static readonly Field<ImmutableArray<PartenaireDeProjet>> Partenaires = Declare.Optional("partenaires",
        Shapes.List(Shapes.Object(
            new FieldSet(PartenaireOrganisme, PartenaireNom, PartenaireRole, PartenaireConvention),
            new PartenaireDeProjet(null, "", "", false),
            f => new PartenaireDeProjet(f.Read(PartenaireOrganisme), f.Read(PartenaireNom), f.Read(PartenaireRole), f.Read(PartenaireConvention)))),
        "Partenaires", "Avec qui le projet se fait.", "- nom: …");

    private static readonly Field<string> BudgetPoste = Texte("poste", "Poste", "remplacement pendant la formation");
    private static readonly Field<NatureDeBudget> BudgetNature = Declare.Required("nature", Shapes.Choice(("depense", NatureDeBudget.Depense), ("recette", NatureDeBudget.Recette), ("valorisation", NatureDeBudget.Valorisation)), "Nature", "Dépense, recette, ou temps valorisé.", "depense");
    private static readonly Field<string> BudgetPrecision = Texte("precision", "Précision", "à chiffrer localement", 600);
    private static readonly Field<ImmutableArray<LigneDeBudget>> Budget = Declare.Optional("budget",
        Shapes.List(Shapes.Object(new FieldSet(BudgetPoste, BudgetNature, BudgetPrecision), new LigneDeBudget("", NatureDeBudget.Depense, ""), f => new LigneDeBudget(f.Read(BudgetPoste), f.Read(BudgetNature), f.Read(BudgetPrecision)))),
        "Budget", "Les postes, sans montant inventé.", "- poste: …");

    private static readonly Field<string> EvalQuestion = Texte("question", "Question", "Les séances ont-elles eu lieu ?");
    private static readonly Field<string> EvalIndicateur = Texte("indicateur", "Indicateur", "nombre de séances menées");
    private static readonly Field<string> EvalOutil = Texte("outil", "Outil", "fiche bilan");
    private static readonly Field<string> EvalEcheance = Texte("echeance", "Échéance", "juin");
    private static readonly Field<ImmutableArray<QuestionDeProjet>> Evaluation = Declare.Optional("evaluation",
        Shapes.List(Shapes.Object(
            new FieldSet(EvalQuestion, EvalIndicateur, EvalOutil, EvalEcheance), new QuestionDeProjet("", "", "", ""),
            f => new QuestionDeProjet(f.Read(EvalQuestion), f.Read(EvalIndicateur), f.Read(EvalOutil), f.Read(EvalEcheance)))),
        "Évaluation", "Ce que l'on regardera.", "- question: …");

    public static readonly FieldSet Fields = new(
    [
        Communs.Titre, Portee_, Periode, Axes, ObjectifGeneral, ObjectifsSpecifiques, Actions, Partenaires, Budget, Evaluation, .. Communs.SuiviDeFiche,
    ]);

    public static FicheProjet Read(Entry entry, FieldReader fields)
    {
        var corps = fields.Context.ReadBody(entry);
        return new FicheProjet(
            Communs.FicheAvecStatut(entry, fields, "fiches-projet"), fields.Read(Communs.Titre), Accroches.De(corps.Blocs), fields.Read(Portee_), fields.Read(Periode), fields.Read(Axes),
            fields.Read(ObjectifGeneral), fields.Read(ObjectifsSpecifiques), fields.Read(Actions), fields.Read(Partenaires), fields.Read(Budget), fields.Read(Evaluation), corps);
    }

    private static Field<string> Texte(string key, string label, string example, int max = 400) => Declare.Required(key, Shapes.Text(max), label, "À dire en peu de mots.", example);
}
