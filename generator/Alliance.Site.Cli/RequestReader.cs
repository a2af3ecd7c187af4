using System.Collections.Immutable;
using Alliance.Site.Model;

namespace Alliance.Site.Cli;

/// <summary>From the options as written to a <see cref="Request"/>, with a sentence for each value that does not fit.</summary>
internal static class RequestReader
{
    private static readonly ImmutableArray<string> LaterFaultFormats = ["sarif", "github", "gitlab"];

    public static Request Read(Command command, GivenOptions given, List<string> misuses)
    {
        var request = new Request(command);
        return request with
        {
            Source = given.Value(Commands.Source, misuses) ?? request.Source,
            Templates = given.Value(Commands.Templates, misuses) ?? request.Templates,
            Sortie = given.Value(Commands.Sortie, misuses) ?? request.Sortie,
            Adresse = given.Value(Commands.Url, misuses) is { } url ? ReadAdresse(url, misuses) : null,
            Formats = given.Value(Commands.Formats, misuses) is { } formats ? FormatNames.Read(formats, misuses) : request.Formats,
            FaultFormat = given.Value(Commands.FaultFormat, misuses) is { } format ? ReadFaultFormat(format, misuses) : request.FaultFormat,
            Aujourdhui = given.Value(Commands.Aujourdhui, misuses) is { } day ? ReadDay(day, misuses) : null,
            Strict = given.Has(Commands.Strict),
            Brouillons = given.Has(Commands.Brouillons),
            Galerie = given.Has(Commands.Galerie),
            Temps = given.Has(Commands.Temps),
        };
    }

    private static string? ReadAdresse(string value, List<string> misuses)
    {
        if (AdressePublique.Read(value) is { } adresse) return adresse;
        misuses.Add($"« {Visible.Text(value)} » ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr");
        return null;
    }

    private static FaultFormat ReadFaultFormat(string value, List<string> misuses)
    {
        if (value == "humain") return FaultFormat.Humain;
        if (value == "json") return FaultFormat.Json;
        misuses.Add(LaterFaultFormats.Contains(value)
            ? $"la forme « {value} » n'est pas encore disponible pour --format. Formes d'aujourd'hui : humain, json."
            : $"« {Visible.Text(value)} » ne convient pas pour --format : humain ou json.");
        return FaultFormat.Humain;
    }

    private static DateOnly? ReadDay(string value, List<string> misuses)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day)) return day;
        misuses.Add($"« {Visible.Text(value)} » ne convient pas pour --aujourdhui. Exemple : --aujourdhui 2026-11-21");
        return null;
    }
}
