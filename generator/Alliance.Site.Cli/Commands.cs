using System.Collections.Immutable;

namespace Alliance.Site.Cli;

/// <summary>
/// An option of the command line: read by <see cref="CommandLine"/>, shown by <see cref="Aide"/>. <paramref name="value"/> is what stands
/// after it, null for a switch. (Reference types throughout: a generic collection of a value type is compiled at each start.)
/// </summary>
internal sealed class CommandOption(string[] names, string? value, string help)
{
    public IReadOnlyList<string> Names => names;

    /// <summary>The name it is spoken of by.</summary>
    public string Name => names[0];

    public string? Value => value;

    public string Help => help;
}

/// <summary>A line to type, and what comes of it.</summary>
internal sealed record Example(string Line, string Meaning);

/// <summary>A command: its French name, its English alias, what it promises, how it is used.</summary>
internal sealed record Command(
    string Name, string English, string Promise, string Details, ImmutableArray<CommandOption> Options, ImmutableArray<Example> Examples);

/// <summary>The commands and their options, declared once.</summary>
internal static class Commands
{
    public static readonly CommandOption Source = new(["--source"], "DOSSIER", "dossier du contenu (d'ordinaire : ./content)");
    public static readonly CommandOption Templates = new(["--templates"], "DOSSIER", "dossier des gabarits (d'ordinaire : ./templates)");
    public static readonly CommandOption Sortie = new(["--sortie", "-o"], "DOSSIER", "dossier du site (d'ordinaire : ./_site)");
    public static readonly CommandOption Url = new(["--url"], "ADRESSE", "adresse publique du site, à la place de celle de site.yaml");
    public static readonly CommandOption Formats = new(["--formats"], "LISTE", $"ce qui est fabriqué, séparé par des virgules : {FormatNames.Shown} (d'ordinaire : tout sauf pdf)");
    public static readonly CommandOption FaultFormat = new(["--format"], "FORME", "forme des fautes : humain, ou json pour une machine (d'ordinaire : humain)");
    public static readonly CommandOption Strict = new(["--strict"], null, "un avertissement refuse le site comme une erreur");
    public static readonly CommandOption Brouillons = new(["--brouillons"], null, "prend aussi les fiches au statut « brouillon »");
    public static readonly CommandOption Galerie = new(["--galerie"], null, "ajoute galerie/ : chaque pièce des gabarits avec ses exemples");
    public static readonly CommandOption Temps = new(["--temps"], null, "montre le temps de chaque étape");
    public static readonly CommandOption Aujourdhui = new(["--aujourdhui"], "AAAA-MM-JJ", "date des contrôles qui dépendent du jour (pour les essais)");
    public static readonly CommandOption Help = new(["--aide", "--help", "-h"], null, "cette aide");
    public static readonly CommandOption Version = new(["--version"], null, "le numéro de version");

    public static readonly Command Construire = new(
        "construire", "build", "lit le contenu et fabrique le site",
        "Une faute dans le contenu ou les gabarits, et rien n'est écrit : le site en place reste entier.",
        [Source, Templates, Sortie, Url, Formats, FaultFormat, Strict, Brouillons, Galerie, Temps, Aujourdhui, Help],
        [
            new("alliance construire", "fabrique _site/ avec content/ et templates/"),
            new("alliance construire -o public --url https://cartable.exemple.fr", "le site à mettre en ligne, avec sitemap, fil et adresses canoniques"),
            new("alliance construire --brouillons --temps", "avec les brouillons, et le temps de chaque étape"),
        ]);

    public static readonly Command Verifier = new(
        "verifier", "check", "contrôle tout et n'écrit rien",
        "Le site est fabriqué en mémoire ; liens, ancres, titres et textes de remplacement de chaque page sont contrôlés.",
        [Source, Templates, Url, Formats, FaultFormat, Strict, Brouillons, Temps, Aujourdhui, Help],
        [
            new("alliance verifier", "contrôle content/ et templates/"),
            new("alliance verifier --strict", "refuse aussi les avertissements"),
            new("alliance verifier --format json > fautes.json", "les fautes en un document, pour un autre programme"),
        ]);

    public static readonly ImmutableArray<Command> All = [Construire, Verifier];
}
