using System.Collections.Immutable;
using Alliance.Site.Sources;

namespace Alliance.Site.Documents;

/// <summary>Turns an offset of the Markdown text into a line and a column of the file that holds it.</summary>
internal sealed class DocumentPlaces
{
    private readonly Source _start;
    private readonly ImmutableArray<PlaceMark> _marks;
    private readonly int[] _lineStarts;
    private readonly int _length;
    private int _last;

    public DocumentPlaces(string text, Source start, ImmutableArray<PlaceMark> marks)
    {
        _start = start;
        _marks = marks;
        _length = text.Length;
        _lineStarts = new int[text.AsSpan().Count('\n') + 1];
        for (int line = 1, at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) _lineStarts[line++] = at + 1;
    }

    public int LineCount => _lineStarts.Length;

    public int StartOfLine(int line) => _lineStarts[line];

    /// <summary>Where its line feed is, or the end of the text.</summary>
    public int EndOfLine(int line) => line + 1 < _lineStarts.Length ? _lineStarts[line + 1] - 1 : _length;

    /// <summary>The reading goes forward: the line is nearly always the last one asked for, or just after.</summary>
    public Source For(int offset)
    {
        if (!_marks.IsEmpty) return ByMark(offset);
        if (offset < _lineStarts[_last]) _last = Math.Max(0, FirstAfter(offset) - 1);
        while (_last + 1 < _lineStarts.Length && _lineStarts[_last + 1] <= offset) _last++;
        return new Source(_start.Path, _start.Line + _last, _start.Column + offset - _lineStarts[_last]);
    }

    private Source ByMark(int offset)
    {
        int low = 0, high = _marks.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_marks[middle].Offset <= offset) low = middle;
            else high = middle - 1;
        }

        var mark = _marks[low];
        return new Source(_start.Path, mark.Line, mark.Column + Math.Max(0, offset - mark.Offset));
    }

    private int FirstAfter(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
