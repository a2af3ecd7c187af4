namespace Alliance.Site.Referentiels;

/// <summary>
/// The vocabularies that headers refer to. Filled in order while the référentiels are read (a later one may refer to an earlier one),
/// never changed afterwards.
/// </summary>
public sealed class Vocabulaires
{
    public Vocabulaire<SourceCitee> Sources { get; internal set; } = new("sources", []);

    public Vocabulaire<Organisme> Organismes { get; internal set; } = new("organismes", []);

    public Vocabulaire<CpsSpecifique> Cps { get; internal set; } = new("cps-2022", []);

    public Vocabulaire<Niveau> Niveaux { get; internal set; } = new("niveaux", []);

    public Vocabulaire<Milieu> Milieux { get; internal set; } = new("milieux", []);

    public Vocabulaire<Situation> Situations { get; internal set; } = new("situations", []);

    public Vocabulaire<Theme> Themes { get; internal set; } = new("themes", []);

    public Vocabulaire<AxeOttawa> Axes { get; internal set; } = new("axes-ottawa", []);
}
