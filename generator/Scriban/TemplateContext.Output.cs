using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

public partial class TemplateContext
{
    private readonly Stack<TextOutput> _sparePads = new();
    private OutputLevel[] _outputs = new OutputLevel[4];
    private int _outputCount;

    /// <summary>The indent of the block being written, null when it has none: see <c>AutoIndent</c> in the reference.</summary>
    private string? _indent;

    /// <summary>The last indented text ended its line: the next one begins with the indent.</summary>
    private bool _atLineStart;

    public IScriptOutput Output => _outputs[_outputCount - 1].Output;

    public void PushOutput() => PushOutput(new TextOutput());

    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (_outputCount == _outputs.Length)
        {
            Array.Resize(ref _outputs, _outputCount * 2);
        }

        _outputs[_outputCount++] = new OutputLevel { Output = output, OuterIndent = _indent, OuterAtLineStart = _atLineStart };
        _indent = null;
        _atLineStart = false;
    }

    public IScriptOutput PopOutput()
    {
        if (_outputCount == 1)
        {
            throw new InvalidOperationException($"Unexpected {nameof(PopOutput)}() without its push.");
        }

        ref var level = ref _outputs[--_outputCount];
        var output = level.Output;
        _indent = level.OuterIndent;
        _atLineStart = level.OuterAtLineStart;
        level = default;
        return output;
    }

    /// <summary>
    /// Every value a template shows comes through here, what functions and includes return as well; the text of the
    /// template does not. So this is the place to escape.
    /// </summary>
    public virtual TemplateContext Write(SourceSpan span, object? value)
    {
        if (value is not null)
        {
            Write(value as string ?? Text(span, value));
        }

        return this;
    }

    public TemplateContext Write(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return this;
        }

        if (_indent is null)
        {
            WriteText(text, 0, text.Length);
        }
        else
        {
            WriteIndented(text, _indent);
        }

        return this;
    }

    /// <summary>How a value looks as text. Nested: inside an array or an object, where strings are quoted.</summary>
    public virtual string? ObjectToString(object? value, bool nested = false) => Formatting.ToText(this, value, nested);

    internal string Text(SourceSpan span, object? value)
    {
        if (value is string text)
        {
            return text;
        }

        try
        {
            return ObjectToString(value) ?? "";
        }
        catch (FormattingFault fault)
        {
            throw new ScriptRuntimeException(span, fault.Message, fault);
        }
    }

    internal void WriteValue(SourceSpan span, object? value, string? indent)
    {
        if (value is null)
        {
            return;
        }

        _indent = indent;
        _atLineStart &= indent is not null;
        try
        {
            Write(span, value);
        }
        catch (FormattingFault fault)
        {
            // From an override that calls ObjectToString, which knows no place.
            throw new ScriptRuntimeException(span, fault.Message, fault);
        }
        finally
        {
            _indent = null;
        }
    }

    /// <summary>Text of the template or text already indented: straight to the output, as long as the limit allows.</summary>
    internal void WriteText(string text, int offset, int count)
    {
        _atLineStart = false;
        ref var level = ref _outputs[_outputCount - 1];
        if (LimitToString > 0 && level.Written + count > LimitToString)
        {
            WriteUpToLimit(ref level, text, offset);
            return;
        }

        level.Written += count;
        level.Output.Write(text, offset, count);
    }

    /// <summary>What to say of a text of that length that a template makes; null when it may be made.</summary>
    internal string? FaultOfLength(long length) =>
        length > (LimitToString > 0 ? LimitToString : int.MaxValue) ? $"The string would be longer than the limit `{LimitToString}`" : null;

    /// <summary>A pad for a capture or an include, with <see cref="TakePad"/> to read and give it back.</summary>
    internal void PushPad() => PushOutput(_sparePads.TryPop(out var pad) ? pad : new TextOutput());

    internal string TakePad()
    {
        var pad = (TextOutput)PopOutput();
        var text = pad.ToString();
        pad.Clear();
        _sparePads.Push(pad);
        return text;
    }

    /// <summary>The text of the current output; the context's own outputs start again empty.</summary>
    internal string TakeOutput()
    {
        var text = Output.ToString() ?? "";
        (Output as TextOutput)?.Clear();
        return text;
    }

    private void WriteUpToLimit(ref OutputLevel level, string text, int offset)
    {
        if (level.Cut)
        {
            return;
        }

        level.Cut = true;
        level.Output.Write(text, offset, LimitToString - level.Written);
        level.Output.Write("...", 0, 3);
        level.Written = LimitToString;
    }

    private void WriteIndented(string text, string indent)
    {
        var start = 0;
        var atLineStart = _atLineStart;
        while (start < text.Length)
        {
            if (atLineStart)
            {
                WriteText(indent, 0, indent.Length);
            }

            var newLine = text.IndexOf('\n', start);
            var end = newLine < 0 ? text.Length : newLine + 1;
            WriteText(text, start, end - start);
            atLineStart = newLine >= 0;
            start = end;
        }

        _atLineStart = atLineStart;
    }

    private void ResetOutputs()
    {
        Array.Clear(_outputs);
        _outputCount = 0;
        _indent = null;
        _atLineStart = false;
        PushOutput();
    }

    private struct OutputLevel
    {
        public IScriptOutput Output;
        public string? OuterIndent;
        public bool OuterAtLineStart;
        public int Written;
        public bool Cut;
    }
}
