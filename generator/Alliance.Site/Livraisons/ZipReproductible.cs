using System.Buffers.Binary;
using System.Text;

namespace Alliance.Site.Livraisons;

/// <summary>
/// Writes a zip archive (APPNOTE 6.3.10, without Zip64): the same entries in the same order give the same bytes on every machine. Times
/// are midnight of a date given (1980-01-01 when there is none), no platform attribute, no extra field, names in ASCII.
/// </summary>
public static class ZipReproductible
{
    /// <summary>Beyond, the format needs Zip64, which some unzippers of school machines do not know.</summary>
    public const int EntriesMax = 65_000;

    private const int LocalHeader = 30;
    private const int CentralHeader = 46;
    private const int End = 22;

    public static byte[] Write(IReadOnlyList<EntreeDeZip> entries, DateOnly? date = null)
    {
        var total = End + entries.Sum(e => (long)LocalHeader + CentralHeader + (2 * e.Path.Length) + e.Data.Length);
        var bytes = new byte[checked((int)total)];
        var offsets = new int[entries.Count];
        var day = DosDate(date ?? new DateOnly(1980, 1, 1));
        var at = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            offsets[i] = at;
            at += Local(bytes.AsSpan(at), entries[i], day);
        }

        var central = at;
        for (var i = 0; i < entries.Count; i++) at += Central(bytes.AsSpan(at), entries[i], day, offsets[i]);
        var end = bytes.AsSpan(at);
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], checked((ushort)entries.Count));
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteInt32LittleEndian(end[12..], at - central);
        BinaryPrimitives.WriteInt32LittleEndian(end[16..], central);
        return bytes;
    }

    private static int Local(Span<byte> to, EntreeDeZip entry, ushort day)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x04034B50);
        Common(to[4..], entry, day);
        var length = Encoding.ASCII.GetBytes(entry.Path, to[LocalHeader..]);
        entry.Data.Span.CopyTo(to[(LocalHeader + length)..]);
        return LocalHeader + length + entry.Data.Length;
    }

    private static int Central(Span<byte> to, EntreeDeZip entry, ushort day, int offset)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], 20);
        Common(to[6..], entry, day);
        BinaryPrimitives.WriteInt32LittleEndian(to[42..], offset);
        return CentralHeader + Encoding.ASCII.GetBytes(entry.Path, to[CentralHeader..]);
    }

    /// <summary>From « version needed » to the length of the extra field: the part that both headers share.</summary>
    private static void Common(Span<byte> to, EntreeDeZip entry, ushort day)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], (ushort)(entry.IsDeflated ? 8 : 0));
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], day);
        BinaryPrimitives.WriteUInt32LittleEndian(to[10..], entry.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(to[14..], entry.Data.Length);
        BinaryPrimitives.WriteInt32LittleEndian(to[18..], entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(to[22..], checked((ushort)entry.Path.Length));
    }

    private static ushort DosDate(DateOnly date) => (ushort)(((Math.Max(1980, date.Year) - 1980) << 9) | (date.Month << 5) | date.Day);
}
