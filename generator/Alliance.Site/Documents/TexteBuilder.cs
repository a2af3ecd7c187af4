using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alliance.Site.Textes;

namespace Alliance.Site.Documents;

/// <summary>
/// Puts the runs of one block together: text, whole nodes, and what opens and closes around them. Typography is applied to the block as
/// a whole, so that it sees across bold and links, then the tree is built. Cleared and reused from block to block.
/// </summary>
internal sealed class TexteBuilder
{
    [ThreadStatic]
    private static TexteBuilder? _ofThread;

    private readonly Typographe _typographe = new();
    private readonly List<Piece> _pieces = [];
    private readonly List<Texte> _stack = [];
    private readonly Stack<(Func<ImmutableArray<Texte>, Texte> Close, int Mark)> _open = [];
    private char[] _flat = new char[512];
    private int[] _bornes = new int[32];
    private int _length;

    private enum PieceKind
    {
        Run,
        Node,
        Open,
        Close,
    }

    private bool AtLineStart => _length == 0 || _flat[_length - 1] == Typographie.FinDeLigne;

    /// <summary>The builder of this thread, empty. One text is built at a time.</summary>
    public static TexteBuilder ForThread()
    {
        var builder = _ofThread ??= new TexteBuilder();
        builder.Clear();
        return builder;
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (AtLineStart) text = text.TrimStart(' ');
        if (text.IsEmpty) return;
        Reserve(text.Length);
        text.CopyTo(_flat.AsSpan(_length));
        if (_pieces is [.., { Kind: PieceKind.Run } last]) _pieces[^1] = last with { End = _length + text.Length };
        else _pieces.Add(new Piece(PieceKind.Run, null, _length, _length + text.Length));
        _length += text.Length;
    }

    /// <summary>A node that typography sees as one character.</summary>
    public void Node(Texte node)
    {
        var lineBreak = ReferenceEquals(node, Saut.Unique);
        if (lineBreak) TrimEnd();
        _pieces.Add(new Piece(PieceKind.Node, node, _length, _length));
        Reserve(1);
        _flat[_length++] = lineBreak ? Typographie.FinDeLigne : Typographie.Objet;
    }

    /// <summary>Opens an element; <paramref name="close"/> makes its node from what stands inside.</summary>
    public void Open(Func<ImmutableArray<Texte>, Texte> close) => _pieces.Add(new Piece(PieceKind.Open, close, 0, 0));

    public void Close() => _pieces.Add(new Piece(PieceKind.Close, null, 0, 0));

    /// <summary>The tree of what was put; the builder is empty again.</summary>
    public ImmutableArray<Texte> Build()
    {
        TrimEnd();
        _typographe.Appliquer(_flat.AsSpan(0, _length), Bornes());
        int borne = 0, exposant = 0;
        foreach (var piece in _pieces)
        {
            switch (piece.Kind)
            {
                case PieceKind.Run:
                    AddRun(_bornes[borne], _bornes[borne + 1], ref exposant);
                    borne += 2;
                    break;
                case PieceKind.Node:
                    _stack.Add((Texte)piece.Value!);
                    break;
                case PieceKind.Open:
                    _open.Push(((Func<ImmutableArray<Texte>, Texte>)piece.Value!, _stack.Count));
                    break;
                default:
                    var (close, mark) = _open.Pop();
                    _stack.Add(close(Take(mark)));
                    break;
            }
        }

        var built = Take(0);
        Clear();
        return built;
    }

    private void Clear()
    {
        _pieces.Clear();
        _open.Clear();
        _length = 0;
    }

    /// <summary>Where each run starts and ends, for typography to carry over.</summary>
    private Span<int> Bornes()
    {
        if (_bornes.Length < _pieces.Count * 2) _bornes = new int[_pieces.Count * 2];
        var count = 0;
        foreach (var piece in _pieces)
        {
            if (piece.Kind != PieceKind.Run) continue;
            _bornes[count++] = piece.Start;
            _bornes[count++] = piece.End;
        }

        return _bornes.AsSpan(0, count);
    }

    private void AddRun(int start, int end, ref int exposant)
    {
        var result = _typographe.Resultat;
        var exposants = _typographe.Exposants;
        while (exposant < exposants.Count && exposants[exposant].Start < end)
        {
            var (from, to) = exposants[exposant++];
            AddWord(result[start..from]);
            _stack.Add(new Exposant([new Mot(result[from..to].ToString())]));
            start = to;
        }

        AddWord(result[start..end]);
    }

    private void AddWord(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty) _stack.Add(new Mot(MotsPartages.De(text)));
    }

    private ImmutableArray<Texte> Take(int mark)
    {
        if (mark == _stack.Count) return [];
        var content = CollectionsMarshal.AsSpan(_stack)[mark..].ToArray();
        _stack.RemoveRange(mark, _stack.Count - mark);
        return ImmutableCollectionsMarshal.AsImmutableArray(content);
    }

    private void TrimEnd()
    {
        if (_pieces is not [.., { Kind: PieceKind.Run } last]) return;
        var end = last.End;
        while (end > last.Start && _flat[end - 1] == ' ') end--;
        _pieces[^1] = last with { End = end };
        _length = end;
    }

    private void Reserve(int more)
    {
        if (_length + more > _flat.Length) Array.Resize(ref _flat, Math.Max(_flat.Length * 2, _length + more));
    }

    private readonly record struct Piece(PieceKind Kind, object? Value, int Start, int End);
}
