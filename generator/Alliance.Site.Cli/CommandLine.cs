using System.CommandLine;
using Alliance.Site.Textes;

namespace Alliance.Site.Cli;

/// <summary>
/// Reads the arguments. System.CommandLine finds the tokens and nothing else: its sentences follow the machine's language, its
/// converters cost more than the reading, and it leaves with 1 on a misuse. One run tells every misuse.
/// </summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Configuration = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static Asked Read(string[] args)
    {
        var parser = Parser();
        var parsed = parser.Parse(args, Configuration);
        var command = Commands.All.FirstOrDefault(c => c.Name == parsed.CommandResult.Command.Name);
        var given = new GivenOptions(parsed);
        if (given.Has(Commands.Help)) return new Asked.Help(command);
        if (given.Has(Commands.Version)) return new Asked.Version();
        if (command is null) return new Asked.Misuse(null, [NoCommand(args)]);
        if (args[0].StartsWith('-')) return new Asked.Misuse(command, [CommandFirst(command, args[0])]);

        var misuses = Unmatched(parsed.UnmatchedTokens, args, command);
        var request = RequestReader.Read(command, given, misuses);
        if (misuses.Count == 0 && parsed.Errors.Count > 0) misuses.Add("ces arguments ne se comprennent pas.");
        return misuses.Count == 0 ? new Asked.Work(request) : new Asked.Misuse(command, [.. misuses]);
    }

    private static System.CommandLine.Command Parser()
    {
        var root = new System.CommandLine.Command("alliance") { Option(Commands.Help), Option(Commands.Version) };
        foreach (var command in Commands.All)
        {
            var child = new System.CommandLine.Command(command.Name);
            child.Aliases.Add(command.English);
            foreach (var option in command.Options)
            {
                if (option != Commands.Help) child.Options.Add(Option(option));
            }

            root.Subcommands.Add(child);
        }

        return root;
    }

    /// <summary>
    /// Any number of values, so that the parser never complains by itself: none or two are told by <see cref="GivenOptions"/>. Help and
    /// version are understood anywhere.
    /// </summary>
    private static Option<string[]> Option(CommandOption option)
    {
        var made = new Option<string[]>(option.Name)
        {
            Arity = option.Value is null ? ArgumentArity.Zero : ArgumentArity.ZeroOrMore,
            Recursive = option == Commands.Help || option == Commands.Version,
        };
        foreach (var alias in option.Names.Skip(1)) made.Aliases.Add(alias);
        return made;
    }

    private static string NoCommand(string[] args)
    {
        var known = string.Join(" et ", Commands.All.Select(c => $"« {c.Name} »"));
        if (args.Length == 0) return $"il manque une commande. Commandes connues : {known}.";
        if (args[0].StartsWith('-')) return CommandFirst(Commands.Construire, args[0]);
        if (string.IsNullOrWhiteSpace(args[0])) return $"la commande est vide. Commandes connues : {known}.";
        var first = Visible.Text(args[0]);
        var near = MotsProches.Find(args[0], Commands.All.SelectMany(c => new[] { c.Name, c.English }));
        return near is null
            ? $"commande inconnue « {first} ». Commandes connues : {known}."
            : $"commande inconnue « {first} ». Vouliez-vous écrire « {near} » ?";
    }

    private static string CommandFirst(Command command, string first) =>
        $"la commande vient en premier. Exemple : alliance {command.Name} {Visible.Text(first)}";

    /// <summary>A sentence for each token that nothing took. What follows an unknown option was meant for it.</summary>
    private static List<string> Unmatched(IReadOnlyList<string> tokens, string[] args, Command command)
    {
        var misuses = new List<string>();
        var isAfterOption = false;
        foreach (var token in tokens)
        {
            if (token is ['-', _, ..]) misuses.Add(UnknownOption(token, command));
            else if (!isAfterOption) misuses.Add(Surplus(token, args, command));
            isAfterOption = token.StartsWith('-');
        }

        return misuses;
    }

    private static string UnknownOption(string token, Command command)
    {
        var name = token.Split('=', ':')[0];
        if (Has(command, name)) return $"« {Visible.Text(token)} » ne se comprend pas à cet endroit : les options s'écrivent sans « -- » devant elles.";
        if (Commands.All.FirstOrDefault(c => Has(c, name)) is { } owner) return $"l'option « {name} » ne sert qu'à « {owner.Name} ».";
        var near = MotsProches.Find(name.TrimStart('-'), command.Options.Select(o => o.Name[2..]));
        var unknown = $"option inconnue « {Visible.Text(token)} ».";
        return near is null ? unknown : $"{unknown} Vouliez-vous écrire « --{near} » ?";
    }

    private static string Surplus(string token, string[] args, Command command)
    {
        var joined = args.FirstOrDefault(a => a.StartsWith('-') && (a.EndsWith('=' + token) || a.EndsWith(':' + token)));
        if (joined is not null) return $"l'option « {Visible.Text(joined[..^(token.Length + 1)])} » ne prend pas de valeur.";
        if (string.IsNullOrWhiteSpace(token)) return "un argument vide est en trop : vérifier les guillemets et les variables de la commande.";
        if (Commands.All.Any(c => token == c.Name || token == c.English)) return "une seule commande à la fois.";
        var shown = Visible.Text(token);
        if (FormatNames.Has(token)) return $"« {shown} » est en trop : les formats se séparent par des virgules. Exemple : {Commands.Formats.Name} html,recherche";
        return $"« {shown} » est en trop : « {command.Name} » ne prend que des options. Pour un dossier : --source {shown}";
    }

    private static bool Has(Command command, string name) => command.Options.Any(o => o.Names.Contains(name));
}
