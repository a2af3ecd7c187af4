using Alliance.Site.Pages;
using Alliance.Site.Templates;

namespace Alliance.Site.Referentiels;

/// <summary>A skill as it is shown everywhere: never its code without its label.</summary>
public static class CpsVues
{
    public static Vue Lien(CpsSpecifique cps, SiteIndex index) => new Vue(5)
        .Add("code", cps.Id)
        .Add("libelle", cps.Libelle)
        .Add("url", index.CpsToutes.Aucune(cps.Id) ? null : Adresses.Fichier($"competences/{cps.Slug}/"))
        .Add("famille", Famille(cps.Id))
        .Add("famille_libelle", FamilleLibelle(cps.Id));

    /// <summary>The family's id by the first letter of a code.</summary>
    public static string Famille(string code) => code is ['E', ..] ? "emotionnelles" : code is ['S', ..] ? "sociales" : "cognitives";

    public static string FamilleLibelle(string code) => code is ['E', ..] ? "CPS émotionnelles" : code is ['S', ..] ? "CPS sociales" : "CPS cognitives";
}
