using System.Collections;
using Scriban.Functions;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>
/// What <c>.name</c> and <c>[index]</c> find. A missing member of an object and an index beyond the end give null, as in
/// the reference (relaxed access is the default). Objects of .NET are closed: the package would open them by reflection.
/// </summary>
internal static class Members
{
    public static object? Get(TemplateContext context, ScriptNode node, object target, string name, PathExpression? path)
    {
        switch (target)
        {
            case IScriptObject holder:
                return holder.TryGetValue(context, node.Span, name, out var member) ? member
                    : name == "empty?" ? Boxes.Of(holder.Count == 0)
                    : null;
            case ScriptArray array:
                return name switch
                {
                    "size" => Boxes.Of(array.Count),
                    "empty?" => Boxes.Of(array.Count == 0),
                    _ => array.Property(name),
                };
            case DateTime date:
                return DateFunctions.Member(date, name) ?? throw Unsupported(node, path);
            case string text:
                return OfSized(text.Length, name) ?? throw Unsupported(node, path);
            case ScriptRange range:
                return OfSized(range.Count, name) ?? throw Unsupported(node, path);
            case ICollection items and not IDictionary:
                return OfSized(items.Count, name) ?? throw Unsupported(node, path);
            default:
                throw Unsupported(node, path);
        }
    }

    public static object? GetItem(TemplateContext context, ScriptNode node, object target, object? index, PathExpression path)
    {
        switch (target, index)
        {
            case (_, null):
                throw node.Fault($"Cannot access target `{path.Path}` with a null indexer.");
            case (IScriptObject or ScriptArray, string name):
                return Get(context, node, target, name, path);
            case (ScriptArray array, int position):
                return array[position < 0 ? position + array.Count : position];
            case (IReadOnlyList<object?> items, int position):
                return Item(items.Count, position) is { } at ? items[at] : null;
            case (IList items, int position):
                return Item(items.Count, position) is { } place ? items[place] : null;
            default:
                throw Unsupported(node, path);
        }
    }

    private static int? Item(int count, int position)
    {
        var index = position < 0 ? position + count : position;
        return (uint)index < (uint)count ? index : null;
    }

    private static object? OfSized(int size, string name) => name switch
    {
        "size" => Boxes.Of(size),
        "empty?" => Boxes.Of(size == 0),
        _ => null,
    };

    private static ScriptRuntimeException Unsupported(ScriptNode node, PathExpression? path) => node.Fault($"`{path?.Path}` : pas pris en charge sur cette valeur");
}
