namespace Alliance.Site.Pages;

/// <summary>How a path of the site becomes an address.</summary>
public static class Adresses
{
    /// <summary>The file of a path: every internal link ends in a file name, since a folder opened from a disk shows a listing.</summary>
    public static string Fichier(string chemin) => chemin.Length == 0 || chemin[^1] == '/' ? chemin + "index.html" : chemin;

    /// <summary>The public address of a path, in its folder form.</summary>
    public static string Absolue(string adresse, string chemin) => $"{adresse}/{chemin}";
}
