using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax;
using static Scriban.Functions.Builtins;

namespace Scriban.Functions;

/// <summary>The <c>object</c> functions, without those that run or read text (<c>eval</c>, <c>from_json</c>).</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<KeyValuePair<string, BuiltinFunction>> All =>
    [
        Define("default", "value default", static call => call[0] is null or "" ? call[1] : call[0]),
        Define("format", "value format", static call => Format(call)),
        Define("has_key", "value key", static call => Boxes.Of(call[0] is IScriptObject holder && holder.Contains(call.Text(1)))),
        Define("has_value", "value key", static call => Boxes.Of(call[0] is IScriptObject holder && holder.Contains(call.Text(1)) && Value(call, holder, call.Text(1)) is not null)),
        Define("keys", "value", static call => call[0] is null ? new ScriptArray() : new ScriptArray(Holder(call).GetMembers())),
        Define("kind", "value", static call => Formatting.Kind(call[0])),
        Define("size", "value", static call => Boxes.Of(Size(call))),
        Define("typeof", "value", static call => TypeOf(call[0])),
        Define("values", "value", static call => call[0] is null ? new ScriptArray() : Values(call, Holder(call))),
    ];

    /// <summary>In the culture of the context; null gives nothing.</summary>
    public static string Format(Invocation call) => call[0] switch
    {
        null => "",
        IFormattable value => value.ToString(call.Text(1), call.Context.CurrentCulture),
        var value => throw new FunctionFault($"mettre en forme une valeur de type {Formatting.Kind(value)} : pas pris en charge"),
    };

    private static IScriptObject Holder(Invocation call) =>
        call[0] as IScriptObject ?? throw new FunctionFault($"Unable to convert type `{Formatting.Kind(call[0])}` to `object`");

    private static object? Value(Invocation call, IScriptObject holder, string name) =>
        holder.TryGetValue(call.Context, call.Node?.Span ?? default, name, out var value) ? value : null;

    private static ScriptArray Values(Invocation call, IScriptObject holder) =>
        new(holder.GetMembers().Select(name => Value(call, holder, name)).ToList());

    private static int Size(Invocation call) => call[0] switch
    {
        null => 0,
        string text => text.Length,
        IScriptObject holder => holder.Count,
        _ => call.List(0).Count,
    };

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        ScriptRange => "iterator",
        ScriptArray or IList => "array",
        _ when Numbers.IsNumber(value) => "number",
        IEnumerable and not IScriptObject => "iterator",
        _ => "object",
    };
}
