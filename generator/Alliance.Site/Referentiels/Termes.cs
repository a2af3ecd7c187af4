using System.Collections.Immutable;
using Alliance.Site.Fields;

namespace Alliance.Site.Referentiels;

/// <summary>The fields that name a term of a vocabulary, shared by every kind that refers to one.</summary>
public static class Termes
{
    public static readonly Shape<SourceCitee> Source = Shapes.Term("une source du référentiel", SourceCitee.Inconnue, v => v.Sources);

    public static readonly Shape<Organisme> Organisme = Shapes.Term("un organisme du référentiel", Referentiels.Organisme.Inconnu, v => v.Organismes);

    public static readonly Shape<CpsSpecifique> Cps = Shapes.Term("une CPS spécifique (code ou libellé exact)", CpsSpecifique.Inconnue, v => v.Cps);

    public static readonly Shape<Niveau> Niveau = Shapes.Term("un niveau", Referentiels.Niveau.Inconnu, v => v.Niveaux);

    public static readonly Shape<Milieu> Milieu = Shapes.Term("un milieu", Referentiels.Milieu.Inconnu, v => v.Milieux);

    public static readonly Shape<Situation> Situation = Shapes.Term("une situation", Referentiels.Situation.Inconnue, v => v.Situations);

    public static readonly Shape<Theme> Theme = Shapes.Term("un thème", Referentiels.Theme.Inconnu, v => v.Themes);

    public static readonly Shape<AxeOttawa> Axe = Shapes.Term("un axe de la charte d'Ottawa", AxeOttawa.Inconnu, v => v.Axes);

    public static readonly Field<ImmutableArray<SourceCitee>> Sources = Declare.Optional("sources", Shapes.Set(Source),
        "Sources", "Les documents sur lesquels ce texte s'appuie, par leur identifiant dans referentiels/sources.yaml.", "spf-2022");

    public static readonly Field<ImmutableArray<SourceCitee>> SourcesObligatoires = Declare.Required("sources", Shapes.Set(Source, min: 1),
        "Sources", "Les documents sur lesquels cette fiche s'appuie, par leur identifiant dans referentiels/sources.yaml.", "spf-2022");
}
