using System.CommandLine;
using System.CommandLine.Parsing;

namespace Alliance.Site.Cli;

/// <summary>The options of a command line as they were written.</summary>
internal sealed class GivenOptions(ParseResult parsed)
{
    public bool Has(CommandOption option) => Find(option) is not null;

    /// <summary>The value of an option, or null when it is absent or, with a sentence, when it has none or two.</summary>
    public string? Value(CommandOption option, List<string> misuses)
    {
        if (Find(option) is not { } found) return null;
        if (found.IdentifierTokenCount > 1)
        {
            misuses.Add($"l'option « {option.Name} » est donnée {found.IdentifierTokenCount} fois.");
            return null;
        }

        if (found.Tokens is not [var only] || string.IsNullOrWhiteSpace(only.Value))
        {
            misuses.Add($"l'option « {option.Name} » attend une valeur : {option.Name} {option.Value}");
            return null;
        }

        // An option mistyped after one that lacks its value would otherwise name a folder.
        if (!only.Value.StartsWith('-')) return only.Value;
        misuses.Add($"l'option « {option.Name} » attend une valeur, et « {Visible.Text(only.Value)} » a la forme d'une option : {option.Name} {option.Value}");
        return null;
    }

    private OptionResult? Find(CommandOption option) => parsed.GetResult(option.Name) as OptionResult is { Implicit: false } found ? found : null;
}
