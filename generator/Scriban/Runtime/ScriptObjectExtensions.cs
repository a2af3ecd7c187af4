namespace Scriban.Runtime;

public static class ScriptObjectExtensions
{
    /// <summary>Makes a delegate callable from templates, under that name.</summary>
    public static void Import(this IScriptObject script, string member, Delegate function)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(function);
        if (!script.TrySetValue(null!, default, member, new DelegateFunction(function), false))
        {
            throw new ArgumentException($"The member `{member}` is read-only.", nameof(member));
        }
    }
}
