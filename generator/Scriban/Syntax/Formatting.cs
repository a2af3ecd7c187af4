using System.Collections;
using System.Text;
using Scriban.Functions;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A value that cannot be shown; the caller knows the place.</summary>
internal sealed class FormattingFault(string message) : Exception(message);

/// <summary>How values look as text.</summary>
internal static class Formatting
{
    /// <summary>Depth of arrays and objects inside one another: an array may contain itself.</summary>
    private const int MaximumDepth = 20;

    public static string? ToText(TemplateContext context, object? value, bool nested)
    {
        if (value is string text)
        {
            return nested ? Literal(text) : text;
        }

        if (value is not (ScriptObject or IEnumerable))
        {
            return Scalar(context, value, nested);
        }

        var builder = new StringBuilder();
        Append(context, builder, value, 0);
        return builder.ToString();
    }

    /// <summary>As <c>object.kind</c> says it; null has none.</summary>
    public static string? Kind(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "bool",
        int => "int",
        long => "long",
        double => "double",
        float => "float",
        decimal => "decimal",
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        ushort => "ushort",
        uint => "uint",
        ulong => "ulong",
        Enum => "enum",
        ScriptRange => "range",
        IScriptCustomFunction => "function",
        ScriptArray or IList => "array",
        _ => "object",
    };

    /// <summary>A string as templates would write it.</summary>
    public static string Literal(string text)
    {
        var builder = new StringBuilder(text.Length + 2).Append('"');
        AppendEscaped(builder, text);
        return builder.Append('"').ToString();
    }

    public static void AppendEscaped(StringBuilder builder, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                '\b' => builder.Append("\\b"),
                '\f' => builder.Append("\\f"),
                _ => builder.Append(c),
            };
        }
    }

    private static string? Scalar(TemplateContext context, object? value, bool nested) => value switch
    {
        null => nested ? "null" : "",
        true => "true",
        false => "false",
        int number => number.ToString(context.CurrentCulture),
        DateTime date => DateFunctions.Format(date, DateFunctions.DefaultFormat),
        IFormattable formattable => formattable.ToString(null, context.CurrentCulture),
        IScriptCustomFunction or IScriptObject => throw new FormattingFault("cette valeur n'a pas de texte : pas pris en charge"),
        _ => value.ToString(),
    };

    private static void Append(TemplateContext context, StringBuilder builder, object? value, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new FormattingFault("Structure is too deeply nested or contains reference loops.");
        }

        if (value is ScriptObject members)
        {
            var separator = "{";
            foreach (var (name, member) in members)
            {
                builder.Append(separator).Append(name).Append(": ");
                Append(context, builder, member, depth + 1);
                separator = ", ";
            }

            builder.Append(members.Count == 0 ? "{}" : "}");
        }
        else if (value is IEnumerable items and not string)
        {
            var separator = "[";
            foreach (var item in items)
            {
                builder.Append(separator);
                Append(context, builder, item, depth + 1);
                separator = ", ";
            }

            builder.Append(separator == "[" ? "[]" : "]");
        }
        else
        {
            builder.Append(context.ObjectToString(value, true));
        }

        if (context.LimitToString > 0 && builder.Length > context.LimitToString)
        {
            throw new FormattingFault($"The text is longer than the limit `{context.LimitToString}`");
        }
    }
}
