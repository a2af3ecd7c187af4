using System.Text;

namespace Alliance.Site.Cli;

/// <summary>The help texts, from the declarations of <see cref="Commands"/>. No line is wider than 80 columns, but for an example.</summary>
internal static class Aide
{
    private const int Width = 80;

    /// <param name="command">Null for the program itself.</param>
    public static string Text(Command? command) => command is null ? OfProgram() : Of(command);

    /// <summary>How to ask for help.</summary>
    public static string Invocation(Command? command) => command is null ? "alliance --aide" : $"alliance {command.Name} --aide";

    private static string OfProgram()
    {
        var text = new StringBuilder();
        text.Append("alliance : d'un dossier de contenu à un site, en une commande.\n\n");
        text.Append("Usage :\n  alliance COMMANDE [options]\n\n");
        text.Append("Commandes :\n");
        Rows(text, [.. Commands.All.Select(c => (c.Name, $"{c.Promise} (en anglais : {c.English})"))]);
        text.Append("\nOptions :\n");
        Rows(text, [Row(Commands.Help), Row(Commands.Version)]);
        text.Append("\nExemples :\n");
        Examples(text, [Commands.Construire.Examples[0], Commands.Verifier.Examples[0], new Example(Invocation(Commands.Construire), "toutes les options d'une commande")]);
        text.Append("\nCode de sortie :\n");
        Rows(text,
        [
            ("0", "fait"),
            ("1", "fautes dans le contenu ou les gabarits"),
            ("2", "commande mal écrite, dossier absent ou dossier de sortie refusé"),
            ("3", "disque, droits, autre construction en cours, ou erreur du programme"),
            ("130", "interrompu par Ctrl-C"),
        ]);
        return text.ToString();
    }

    private static string Of(Command command)
    {
        var text = new StringBuilder();
        text.Append($"alliance {command.Name} : {command.Promise}.\n");
        Wrap(text, command.Details, indent: 0);
        text.Append($"\nUsage :\n  alliance {command.Name} [options]\n\nOptions :\n");
        Rows(text, [.. command.Options.Select(Row)]);
        text.Append("\nExemples :\n");
        Examples(text, command.Examples);
        return text.ToString();
    }

    private static (string Name, string Help) Row(CommandOption option)
    {
        var names = string.Join(", ", option.Names.OrderBy(n => n.Length));
        return (option.Value is null ? names : $"{names} {option.Value}", option.Help);
    }

    private static void Rows(StringBuilder text, IReadOnlyList<(string Name, string Help)> rows)
    {
        var indent = rows.Max(r => r.Name.Length) + 4;
        foreach (var (name, help) in rows)
        {
            text.Append("  ").Append(name.PadRight(indent - 2));
            Wrap(text, help, indent);
        }
    }

    private static void Examples(StringBuilder text, IEnumerable<Example> examples)
    {
        foreach (var (line, meaning) in examples)
        {
            text.Append($"  {line}\n      ");
            Wrap(text, meaning, indent: 6);
        }
    }

    /// <summary>Words from the current place, the next lines indented.</summary>
    private static void Wrap(StringBuilder text, string sentence, int indent)
    {
        var column = indent;
        foreach (var word in Words(sentence))
        {
            if (column > indent && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(' ', indent);
                column = indent;
            }

            if (column > indent)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        text.Append('\n');
    }

    /// <summary>A French sign stays with the word before it, an opening quote with the word after it.</summary>
    private static IEnumerable<string> Words(string sentence)
    {
        var pending = "";
        foreach (var word in sentence.Split(' '))
        {
            if (pending.Length == 0) pending = word;
            else if (word is ":" or ";" or "»" or "?" || pending is "«" || pending.EndsWith(" «", StringComparison.Ordinal)) pending += " " + word;
            else
            {
                yield return pending;
                pending = word;
            }
        }

        yield return pending;
    }
}
