using Scriban.Runtime;
using Scriban.Syntax;
using static Scriban.Functions.Builtins;

namespace Scriban.Functions;

/// <summary>The <c>array</c> functions. They all give a new array and leave the one they read as it was.</summary>
internal static class ArrayFunctions
{
    public static IEnumerable<KeyValuePair<string, BuiltinFunction>> All =>
    [
        Define("add", "list value", static call => new ScriptArray([.. call.List(0), call[1]])),
        Define("add_range", "list1 list2", static call => new ScriptArray([.. call.List(0), .. call.List(1)])),
        Define("concat", "list1 list2", static call => new ScriptArray([.. call.List(0), .. call.List(1)])),
        Define("any", "list function args...", static call => Boxes.Of(Matching(call).Any())),
        Define("compact", "list", static call => new ScriptArray(call.List(0).Where(static item => item is not null))),
        Define("contains", "list item", static call => Boxes.Of(call.List(0).Any(item => Same(call, item, call[1])))),
        Define("each", "list function args...", Each),
        Define("filter", "list function args...", static call => new ScriptArray(Matching(call).ToList())),
        Define("first", "list", static call => call.List(0) is [var first, ..] ? first : null),
        Define("last", "list", static call => call.List(0) is [.., var last] ? last : null),
        Define("insert_at", "list index value", InsertAt),
        Define("join", "list delimiter function?", Join),
        Define("limit", "list count", static call => new ScriptArray(call.List(0).Take(call.Int(1)))),
        Define("map", "list member", static call => new ScriptArray(call.List(0).Select(item => Member(call, item, call.Text(1))).ToList())),
        Define("offset", "list index", static call => new ScriptArray(call.List(0).Skip(call.Int(1)))),
        Define("remove_at", "list index", RemoveAt),
        Define("reverse", "list", static call => new ScriptArray(call.List(0).Reverse())),
        Define("size", "list", static call => Boxes.Of(call.List(0).Count)),
        Define("sort", "list member?", Sort),
        Define("uniq", "list", static call => new ScriptArray(call.List(0).Distinct())),
    ];

    private static bool Same(Invocation call, object? left, object? right) => Truth.Of(call.Apply(Operator.Equal, left, right));

    private static IEnumerable<object?> Matching(Invocation call)
    {
        var function = call.Function(1);
        var rest = (ScriptArray)call[2]!;
        return call.List(0).Where(item => Truth.Of(call.Call(function, item, rest)));
    }

    private static ScriptArray Each(Invocation call)
    {
        var function = call.Function(1);
        var rest = (ScriptArray)call[2]!;
        return new ScriptArray(call.List(0).Select(item => call.Call(function, item, rest)).ToList());
    }

    private static ScriptArray InsertAt(Invocation call)
    {
        var list = new ScriptArray(call.List(0));
        var index = call.Int(1);
        if (index < 0 || index > list.Count)
        {
            throw new FunctionFault($"array.insert_at hors du tableau ({index}) : pas pris en charge");
        }

        list.Insert(index, call[2]);
        return list;
    }

    private static ScriptArray RemoveAt(Invocation call)
    {
        var list = new ScriptArray(call.List(0));
        var index = call.Int(1) < 0 ? list.Count + call.Int(1) : call.Int(1);
        if (index >= 0 && index < list.Count)
        {
            list.RemoveAt(index);
        }

        return list;
    }

    private static string Join(Invocation call)
    {
        var texts = call.List(0).Select(item => call.Context.Text(call.Node?.Span ?? default, item));
        if (call[2] is not null)
        {
            var function = call.Function(2);
            texts = texts.Select(text => call.Context.Text(call.Node?.Span ?? default, call.Call(function, text, [])));
        }

        var delimiter = call.Text(1);
        var pieces = new List<string>();
        var length = 0L;
        foreach (var text in texts)
        {
            call.CheckLength(length += text.Length + (pieces.Count > 0 ? delimiter.Length : 0));
            pieces.Add(text);
        }

        return string.Join(delimiter, pieces);
    }

    private static ScriptArray Sort(Invocation call)
    {
        var member = call[1] is null ? null : call.Text(1);
        var node = call.Node ?? throw new FunctionFault("array.sort sans appelant");
        var context = call.Context;
        var order = Comparer<object?>.Create((left, right) => Comparison.Sort(context, node, left, right));
        return new ScriptArray(call.List(0).OrderBy(item => member is null ? item : Member(call, item, member), order).ToList());
    }

    private static object? Member(Invocation call, object? item, string member) =>
        item is null || call.Node is not { } node ? null : Members.Get(call.Context, node, item, member, null);
}
