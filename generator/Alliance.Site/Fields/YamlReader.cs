using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Sources;
using Alliance.Site.Textes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Alliance.Site.Fields;

/// <summary>
/// Reads YAML through YamlDotNet's event reader, which keeps places and never recurses. We stop at depth 32 and at 100,000 events,
/// and refuse aliases, anchors and tags: nothing of ours needs them, and they are how a small file becomes a large one.
/// </summary>
public sealed class YamlReader
{
    private const int MaxDepth = 32;
    private const int MaxEvents = 100_000;
    private const int FewKeys = 64;

    private readonly Parser _parser;
    private readonly string _text;
    private readonly string _path;
    private readonly int _lineOffset;
    private readonly DiagnosticBag _bag;
    private int _events;
    private Mark _last = Mark.Empty;
    private bool _stopped;

    private YamlReader(string text, string path, int lineOffset, DiagnosticBag bag)
    {
        _parser = new Parser(new StringReader(text));
        _text = text;
        _path = path;
        _lineOffset = lineOffset;
        _bag = bag;
    }

    /// <summary>The document's map, or null with a fault. An empty document is an empty map.</summary>
    /// <param name="text">The YAML, without the <c>---</c> of a header.</param>
    /// <param name="path">What people read as the file's name.</param>
    /// <param name="lineOffset">Lines of the file above the text (1 for a header).</param>
    /// <param name="bag">Receives the faults.</param>
    public static YamlMap? Read(string text, string path, int lineOffset, DiagnosticBag bag)
    {
        var reader = new YamlReader(text, path, lineOffset, bag);
        try
        {
            var root = reader.ReadDocument();
            if (reader._stopped) return null;
            if (root is YamlMap map) return map;
            if (root is null or YamlScalar { IsEmpty: true }) return new YamlMap(new Source(path, lineOffset + 1, 1), []);
            bag.Add(Faults.YamlSansCles(root.Start));
            return null;
        }
        catch (YamlException fault)
        {
            reader.Blame(fault.Start, fault.Message);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner loses itself where a bracket left open is followed by « cle: » on the next line.
            reader.Blame(reader._last, "");
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        if (!_parser.MoveNext() || !_parser.MoveNext() || _parser.Current is StreamEnd) return null;
        _parser.MoveNext();
        var root = ReadNode(0);
        if (_stopped) return null;
        _parser.MoveNext();
        if (_parser.MoveNext() && _parser.Current is not StreamEnd) Stop(Faults.YamlPlusieursDocuments(At(_parser.Current!.Start)));
        return root;
    }

    /// <summary>The node at the current event; leaves the parser on its last event.</summary>
    private YamlNode? ReadNode(int depth)
    {
        var current = _parser.Current!;
        _last = current.Start;
        if (++_events > MaxEvents) return Stop(Faults.YamlTropGros(At(current.Start), MaxEvents));
        switch (current)
        {
            case AnchorAlias:
                return Stop(Faults.YamlAlias(At(current.Start)));
            case NodeEvent { Anchor.IsEmpty: false }:
                return Stop(Faults.YamlAlias(At(current.Start)));
            case NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } }:
                return Stop(Faults.YamlEtiquette(At(current.Start)));
            case Scalar scalar:
                return ReadScalar(scalar);
            case MappingStart or SequenceStart when depth == MaxDepth:
                return Stop(Faults.YamlTropProfond(At(current.Start), MaxDepth));
            case SequenceStart start:
                return ReadSequence(start, depth);
            case MappingStart start:
                return ReadMap(start, depth);
            default:
                throw new InvalidOperationException(current.GetType().Name);
        }
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.Literal => YamlStyle.Literal,
            ScalarStyle.Folded => YamlStyle.Folded,
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlStyle.Quoted,
            _ => YamlStyle.Plain,
        };
        var place = style is YamlStyle.Literal or YamlStyle.Folded ? FirstLineOf(scalar) : At(scalar.Start);
        if (style == YamlStyle.Quoted && CaracteresRefuses.FindInEscaped(scalar.Value) is var bad and >= 0) _bag.Add(Faults.CaractereDeControle(place, scalar.Value[bad]));
        return new YamlScalar(place, MotsPartages.De(scalar.Value), style) { Trace = TraceOf(scalar, style) };
    }

    private ScalarTrace? TraceOf(Scalar scalar, YamlStyle style)
    {
        if (style == YamlStyle.Literal || (style == YamlStyle.Plain && scalar.Start.Line == scalar.End.Line)) return null;
        return new ScalarTrace(_text, (int)scalar.Start.Index, (int)scalar.End.Index, (int)scalar.Start.Line + _lineOffset);
    }

    private YamlSequence? ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            var item = ReadNode(depth + 1);
            if (item is null) return null;
            items.Add(item);
        }

        return new YamlSequence(At(start.Start), items.DrainToImmutable());
    }

    private YamlMap? ReadMap(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        Dictionary<string, Source>? many = null;
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var place = At(_parser.Current!.Start);
            if (ReadNode(depth + 1) is not { } keyNode) return null;
            if (keyNode is not YamlScalar key)
            {
                Stop(Faults.YamlCleComplexe(place));
                return null;
            }

            _parser.MoveNext();
            if (ReadNode(depth + 1) is not { } value) return null;
            if (entries.Count == FewKeys) many = entries.ToDictionary(e => e.Key, e => e.Place, StringComparer.Ordinal);
            if (Earlier(entries, many, key.Value) is { } earlier)
            {
                _bag.Add(Faults.CleEnDouble(place, key.Value, earlier));
                continue;
            }

            entries.Add(new YamlEntry(key.Value, place, value));
            many?.Add(key.Value, place);
        }

        return new YamlMap(At(start.Start), entries.DrainToImmutable());
    }

    /// <summary>Where the key already stands. Nearly every map is small: a walk is then faster than a dictionary.</summary>
    private static Source? Earlier(ImmutableArray<YamlEntry>.Builder entries, Dictionary<string, Source>? many, string key)
    {
        if (many is not null) return many.TryGetValue(key, out var place) ? place : null;
        foreach (var entry in entries)
        {
            if (entry.Key == key) return entry.Place;
        }

        return null;
    }

    private YamlNode? Stop(Diagnostic fault)
    {
        if (!_stopped) _bag.Add(fault);
        _stopped = true;
        return null;
    }

    /// <summary>A block scalar starts at its <c>|</c>; its text starts on the next line that is not blank, at that line's indent.</summary>
    private Source FirstLineOf(Scalar scalar)
    {
        var offset = (int)scalar.Start.Index;
        var line = (int)scalar.Start.Line + _lineOffset;
        var end = _text.IndexOf('\n', offset);
        while (end >= 0 && end + 1 < _text.Length)
        {
            line++;
            var next = _text.IndexOf('\n', end + 1);
            var content = _text.AsSpan(end + 1, (next < 0 ? _text.Length : next) - end - 1);
            var indent = content.IndexOfAnyExcept(' ');
            if (indent >= 0) return new Source(_path, line, indent + 1);
            end = next;
        }

        return At(scalar.Start);
    }

    /// <summary>The parser blames the value before a tab; the author has to see the tab.</summary>
    private void Blame(Mark mark, string message)
    {
        var lines = _text.Split('\n');
        // Of a tab that stands for indentation, the scanner sometimes says no place at all: it is below what was last read.
        var lost = mark.Index == 0 && _last.Index > 0;
        if (lost) mark = _last;
        for (var line = Math.Max(1, (int)mark.Line); line <= Math.Min(lines.Length, lost ? lines.Length : (int)mark.Line + 1); line++)
        {
            var text = lines[line - 1];
            var tab = text.IndexOf('\t');
            if (tab < 0 || !string.IsNullOrWhiteSpace(text[..tab])) continue;
            _bag.Add(Faults.YamlInvalide(new Source(_path, line + _lineOffset, tab + 1), text, message));
            return;
        }

        _bag.Add(Faults.YamlInvalide(At(mark), LineAt(mark), message));
    }

    private Source At(Mark mark) => new(_path, (int)mark.Line + _lineOffset, (int)mark.Column);

    private string LineAt(Mark mark)
    {
        var lines = _text.Split('\n');
        var index = (int)mark.Line - 1;
        return index >= 0 && index < lines.Length ? lines[index] : "";
    }
}
