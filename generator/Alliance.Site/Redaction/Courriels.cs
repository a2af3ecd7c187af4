using System.Collections.Immutable;
using Alliance.Site.Textes;

namespace Alliance.Site.Redaction;

/// <summary>
/// Finds the e-mail addresses of persons: those of a consumer mailbox, and those made of a first name and a name
/// (<c>jeanne.martin@</c>). A word of service in the address (<c>accueil.scolaire@</c>) clears the second suspicion only.
/// </summary>
/// <param name="messageries">Domains of consumer mailboxes; <c>yahoo.*</c> stands for every ending.</param>
/// <param name="services">Words that a service uses in its address.</param>
public sealed class Courriels(ImmutableArray<string> messageries, ImmutableArray<string> services)
{
    private readonly HashSet<string> _services = [.. services.Select(Pliage.Plier)];

    /// <summary>The personal addresses of a text, in reading order.</summary>
    public IEnumerable<string> Personnels(string texte)
    {
        for (var at = texte.IndexOf('@'); at >= 0; at = texte.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && EstDAdresse(texte[start - 1])) start--;
            var end = at + 1;
            while (end < texte.Length && (char.IsAsciiLetterOrDigit(texte[end]) || texte[end] is '.' or '-')) end++;
            var domaine = texte[(at + 1)..end].TrimEnd('.', '-').ToLowerInvariant();
            var nom = texte[start..at].ToLowerInvariant();
            if (nom.Length > 0 && domaine.Contains('.') && (EstUneMessagerie(domaine) || EstUnePersonne(nom))) yield return $"{nom}@{domaine}";
        }
    }

    private bool EstUneMessagerie(string domaine) => messageries.Any(m => m.EndsWith(".*", StringComparison.Ordinal)
        ? domaine.StartsWith(m[..^1], StringComparison.OrdinalIgnoreCase)
        : domaine.Equals(m, StringComparison.OrdinalIgnoreCase));

    /// <summary>Words of letters between dots, and none that a service uses; the digits of a namesake at the end are forgiven.</summary>
    private bool EstUnePersonne(string nom)
    {
        var parts = nom.TrimEnd(Chiffres).Split('.');
        return parts.Length is 2 or 3
            && parts[^1].Length >= 2
            && parts.All(p => p.Length > 0 && p.All(c => char.IsLetter(c) || c == '-'))
            && !parts.SelectMany(p => p.Split('-')).Any(p => _services.Contains(Pliage.Plier(p)));
    }

    private static readonly char[] Chiffres = [.. "0123456789"];

    private static bool EstDAdresse(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '%' or '\'';
}
