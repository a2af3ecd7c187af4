using System.Numerics;

namespace Alliance.Site.Recherche;

/// <summary>
/// Numbers as bits, bits as printable characters, six in each: a string of JavaScript that gzip brings back to its true size.
/// Read by <c>20-index.js</c>.
/// </summary>
internal sealed class Bits
{
    // From « # » on, without the backslash: neither quote nor escape.
    private const char First = '#';
    private const char Skipped = '\\';
    private const int Escape = 12;
    private const int EscapeBits = 18;

    private char[] _text = new char[1 << 15];
    private int _length;
    private uint _pending;
    private int _count;

    public void Write(uint value, int bits)
    {
        while (bits > 0)
        {
            var take = Math.Min(bits, 6 - _count);
            bits -= take;
            _pending = (_pending << take) | ((value >> bits) & ((1u << take) - 1));
            _count += take;
            if (_count == 6) Flush();
        }
    }

    /// <summary>Rice: the quotient by 2^k in ones, then the rest; a long quotient is written whole.</summary>
    public void Rice(int value, int k)
    {
        var quotient = value >> k;
        if (quotient >= Escape)
        {
            Write((1u << Escape) - 1, Escape);
            Write((uint)value, EscapeBits);
            return;
        }

        Write((1u << (quotient + 1)) - 2, quotient + 1);
        Write((uint)value & ((1u << k) - 1), k);
    }

    /// <summary>Elias gamma, from 1.</summary>
    public void Gamma(int value)
    {
        var bits = BitOperations.Log2((uint)value);
        Write(0, bits);
        Write((uint)value, bits + 1);
    }

    /// <summary>The parameter of <see cref="Rice"/> for the gaps of a list: from sizes the reader knows.</summary>
    public static int Parameter(int listed, int documents)
    {
        var k = 0;
        while ((long)listed << (k + 2) <= BitOperations.RoundUpToPowerOf2((uint)documents)) k++;
        return k;
    }

    /// <summary>The characters, the last one filled with zeros; starts anew.</summary>
    public string Take()
    {
        if (_count > 0) Write(0, 6 - _count);
        var text = new string(_text, 0, _length);
        _length = 0;
        return text;
    }

    private void Flush()
    {
        var c = (char)(First + _pending);
        if (_length == _text.Length) Array.Resize(ref _text, _length * 2);
        _text[_length++] = c >= Skipped ? (char)(c + 1) : c;
        (_pending, _count) = (0, 0);
    }
}
