namespace Alliance.Site.Model;

/// <summary>
/// How far a sheet is trusted. Drafts are built only when asked for; « essayée » needs two trials and « validée » a named organisation.
/// </summary>
public enum Statut
{
    Brouillon,
    Proposition,
    Essayee,
    Validee,
}

/// <summary>The words of a <see cref="Statut"/>.</summary>
public static class Statuts
{
    public static string Mot(Statut statut) => statut switch
    {
        Statut.Brouillon => "brouillon",
        Statut.Essayee => "essayée",
        Statut.Validee => "validée",
        _ => "proposition",
    };
}
