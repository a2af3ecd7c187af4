using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Anything a template reads members from. The context asks; the object answers, or throws with the span it was given.</summary>
public interface IScriptObject
{
    int Count { get; }

    bool IsReadOnly { get; set; }

    IEnumerable<string> GetMembers();

    bool Contains(string member);

    bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value);

    bool CanWrite(string member);

    bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly);

    bool Remove(string member);

    void SetReadOnly(string member, bool readOnly);

    IScriptObject Clone(bool deep);
}
