using Alliance.Site.Model;
using Alliance.Site.Pages;
using Alliance.Site.Programmes;
using Alliance.Site.Templates;

namespace Alliance.Site.Chiffres;

/// <summary>The data of the programmes in one place, and a page for each programme's.</summary>
public static class DonneesPage
{
    public static IEnumerable<Page> All(Catalogue<Programme> programmes)
    {
        yield return new Page("donnees/", "pages/donnees", "Les données", "Tous les chiffres et tous les faits des programmes, avec leur source et jusqu’où l’on peut s’y fier.", [], _ => Index(programmes));
        foreach (var programme in programmes.Items.Where(p => Nombre(p) > 0))
        {
            yield return new Page(
                $"donnees/{programme.Fiche.Slug}/", "pages/donnees-programme", $"Données : {programme.Titre}", $"Les chiffres et les faits du programme {programme.Titre}, un à un, avec leur source.", [new LienDePage("Données", "donnees/")], _ => ForProgramme(programme));
        }
    }

    private static int Nombre(Programme programme) => programme.Chiffres.Length + programme.Faits.Length + programme.Tableaux.Length;

    private static Vue Index(Catalogue<Programme> programmes) => new Vue(5)
        .Add("introduction", "Chaque valeur garde le document et le passage où elle se lit. Quand les documents se contredisent, toutes les versions sont montrées ; quand la lecture est douteuse, la valeur reste à confirmer et n’entre dans aucun titre.")
        .Add("programmes", programmes.Items.Where(p => Nombre(p) > 0).Select(p => new Vue(6)
            .Add("titre", p.Titre)
            .Add("url", $"donnees/{p.Fiche.Slug}/index.html")
            .Add("chiffres", p.Chiffres.Length + p.Tableaux.Sum(t => t.Lignes.Length))
            .Add("faits", p.Faits.Length)
            .Add("contradictions", p.Contradictions.Length)
            .Add("a_confirmer", p.AConfirmer.Length)))
        .Add("natures", new[]
        {
            Mot("observé", "Compté par celles et ceux qui ont mené l’action."),
            Mot("déclaré", "Écrit par le document ou dit par des personnes interrogées."),
            Mot("estimé", "Obtenu par un calcul du document, à partir d’une hypothèse."),
            Mot("visé", "Un objectif, pas un résultat."),
        })
        .Add("lectures", new[]
        {
            Mot("sûre", "Le document le dit nettement."),
            Mot("probable", "La mise en page est perdue, un recoupement confirme."),
            Mot("douteuse", "À ne pas reprendre avant d’avoir relu le document."),
            Mot("calcul", "Notre calcul, à partir de valeurs du document ; la formule est donnée."),
        })
        .Add("fichiers", (object?)null);

    private static Vue Mot(string mot, string definition) => new Vue(2).Add("mot", mot).Add("definition", definition);

    private static Vue ForProgramme(Programme programme) => new Vue(6)
        .Add("programme", Vues.Lien(programme))
        .Add("chiffres", ChiffresVues.Chiffres(programme.Chiffres))
        .Add("faits", ChiffresVues.Faits(programme.Faits))
        .Add("tableaux", ChiffresVues.Tableaux(programme.Tableaux))
        .Add("contradictions", ChiffresVues.Contradictions(programme.Contradictions))
        .Add("a_confirmer", ChiffresVues.AConfirmer(programme.AConfirmer));
}
