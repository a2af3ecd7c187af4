using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Alliance.Site.Diagnostics;

namespace Alliance.Site.Templates;

/// <summary>
/// What Scriban says of a template, said in French: it speaks English, and whoever mends a template reads French. The sentences are the
/// package's own, as people report them, then those of the stand-in. A sentence that is not here is quoted as it is.
/// </summary>
internal static partial class ScribanFrench
{
    private const int QuotedMax = 300;

    /// <summary>What Scriban says, its holes named; what we say of it. A hole whose name begins with « type » holds a kind of value, « limit » a number.</summary>
    private static readonly ImmutableArray<Sentence> Sentences =
    [
        // While reading a template.
        new("Error while parsing {what} statement: The <end> statement was not found in: {syntax}", "« {what} » sans « end »"),
        new("Error while parsing {what}: Expecting <expression> instead of `{token}` in: {syntax}", "« {token} » inattendu, valeur attendue"),
        new("Error while parsing {what}: Expecting <expression> instead of {token} in: {syntax}", "« {token} » inattendu, valeur attendue"),
        new("Invalid token found `{token}`. Expecting <EOL>/end of line{rest}", "« {token} » inattendu"),
        new("Invalid token `{token}`. The dot operator is expected to be followed by a plain identifier", "un nom est attendu après le point"),
        new("Invalid token `{token}`. Expecting a closing `{closing}`.", "« {token} » inattendu, « {closing} » attendu"),
        new("Unexpected token `{token}` Expecting a colon : after identifier `{name}` for object initializer member name", "« {token} » inattendu, « : » attendu après « {name} »"),
        new("Unexpected }} while no matching {{", "« }} » sans « {{ »"),

        // Names and values.
        new("The variable or function `{path}` was not found", "rien ne s'appelle « {path} »"),
        new("The function `{path}` was not found : pas pris en charge", "la fonction « {path} » n'existe pas, ou n'est pas prise en charge"),
        new("The function `{path}` was not found", "la fonction « {path} » n'existe pas"),
        new("`{path}` is not a function", "« {path} » n'est pas une fonction"),
        new("Cannot get the member {path} for a null object.", "« {path} » ne se lit pas, car ce qui précède son dernier point est absent (écrire « ?. » s'il peut l'être)"),
        new("Object `{path}` is null. Cannot access indexer: {member}", "« {member} » ne se lit pas, car « {path} » est absent"),
        new("Object `{path}` is null. Cannot set member: {member}", "« {member} » ne se change pas, car « {path} » est absent"),
        new("Cannot access target `{path}` with a null indexer.", "l'indice donné à « {path} » est absent"),
        new("Cannot set the readonly variable `{path}`", "« {path} » ne se change pas (le nom d'une variable de gabarit commence par « $ »)"),
        new("Cannot set a value for the readonly member: {path}", "« {path} » ne se change pas"),
        new("Cannot set the value of {path}", "« {path} » ne se change pas"),
        new("Cannot assign to `{path}`", "« {path} » ne se change pas"),
        new("Unable to convert type `{type}` to `{typeWanted}`", "il faut ici {typeWanted}, et non {type}"),
        new("Unexpected type `{token}` for iterator", "une boucle parcourt une liste ou une suite"),
        new("The value is not a number", "cette valeur n'est pas un nombre"),
        new("The bounds of a range must be integers", "les bornes d'une suite sont des nombres entiers"),
        new("Division by zero", "division par zéro"),
        new("Attempted to divide by zero.", "division par zéro"),
        new("« {operation} » entre {type} et {typeToo} : pas pris en charge", "« {operation} » ne s'emploie pas entre {type} et {typeToo}"),
        new("comparaison entre {type} et {typeToo} : pas pris en charge", "{type} et {typeToo} ne se comparent pas"),
        new("parcourir une valeur de type {type} : pas pris en charge{rest}", "une boucle parcourt une liste ou une suite, pas {type}"),
        new("mettre en forme une valeur de type {type} : pas pris en charge", "« object.format » ne met pas en forme {type}"),
        new("« with » attend un objet, pas {type} : pas pris en charge", "« with » attend un objet, pas {type}"),

        // Calls and includes.
        new("Missing argument `{name}` for `{path}`, which expects {rest}", "il manque « {name} » dans l'appel de « {path} »"),
        new("Invalid number of arguments `{given}` passed to `{path}` while expecting `{wanted}` arguments{rest}", "« {path} » reçoit {given} valeurs au lieu de {wanted}"),
        new("The argument `{name}` of `{path}` is given twice", "« {name} » est donné deux fois à « {path} »"),
        new("The argument `{name}` was not found for `{path}`", "« {path} » n'a pas de valeur nommée « {name} »"),
        new("Unexpected exception while calling `{path}`: {detail}", "l'appel de « {path} » a échoué, avec ces mots : « {detail} »"),
        new("Unexpected exception while loading the include `{path}`: {detail}", "le gabarit « {path} » ne s'ouvre pas, avec ces mots : « {detail} »"),
        new("Include template name cannot be null or empty", "le nom du gabarit à inclure est absent"),

        // Limits.
        new("Exceeding number of iteration limit `{limit}` for loop statement.", "plus de {limit} tours de boucle"),
        new("Exceeding number of iteration limit `{limit}` for {what}", "plus de {limit} éléments dans une liste ou une suite"),
        new("Exceeding number of recursive depth limit `{limit}` for {what}", "plus de {limit} gabarits ou fonctions emboîtés : l'un d'eux s'appelle lui-même"),
        new("The functions and includes are nested too deeply", "trop de gabarits ou de fonctions emboîtés : l'un d'eux s'appelle lui-même"),
        new("The string would be longer than the limit `{limit}`", "ce texte dépasserait {limit} caractères"),
        new("The text is longer than the limit `{limit}`", "ce texte dépasserait {limit} caractères"),
        new("Structure is too deeply nested or contains reference loops.", "cette valeur a trop de niveaux, ou se contient elle-même"),
    ];

    public static string Of(string message)
    {
        foreach (var sentence in Sentences)
        {
            if (sentence.Translate(message) is { } french) return french;
        }

        return IsFrench(message)
            ? Quoted().Replace(message, "« $1 »")
            : $"le moteur de gabarits dit, en anglais, « {Faults.Shown(message, QuotedMax)} »";
    }

    /// <summary>The stand-in tells in French what it alone refuses. What stands between back quotes was written in the template.</summary>
    private static bool IsFrench(string message) =>
        message.Contains("pas pris en charge", StringComparison.Ordinal) || Quoted().Replace(message, "").AsSpan().ContainsAny("«éèà");

    private static string Kind(string type) => type switch
    {
        "null" => "une valeur absente",
        "string" => "un texte",
        "bool" => "un booléen",
        "byte" or "sbyte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong" => "un nombre entier",
        "float" or "double" or "decimal" => "un nombre",
        "datetime" or "date" => "une date",
        "array" => "une liste",
        "range" => "une suite",
        "object" => "un objet",
        "function" => "une fonction",
        "function (use @ before its name)" => "une fonction, son nom précédé de « @ »",
        _ => $"« {Faults.Shown(type)} »",
    };

    [GeneratedRegex("`([^`]*)`", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();

    /// <summary>One sentence of Scriban's, with its holes, and ours.</summary>
    private sealed class Sentence(string english, string french)
    {
        private readonly Regex _pattern = new("^" + Regex.Replace(Regex.Escape(english), @"\\\{(\w+)}", "(?<$1>.*?)") + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

        public string? Translate(string message) =>
            _pattern.Match(message) is { Success: true } match ? Hole().Replace(french, hole => Text(hole.Groups[1].Value, match)) : null;

        private static string Text(string hole, Match match)
        {
            var value = match.Groups[hole].Value;
            if (hole.StartsWith("type", StringComparison.Ordinal)) return Kind(value);
            return hole == "limit" && int.TryParse(value, out var limit) ? Textes.Nombres.EnTexte(limit) : Faults.Shown(value);
        }
    }
}
