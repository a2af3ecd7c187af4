namespace Alliance.Site.Livraisons;

/// <summary>The check sum of zip archives (polynomial EDB88320), four bytes at a time.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = MakeTable();

    /// <summary>The state before any byte.</summary>
    public const uint Start = uint.MaxValue;

    public static uint Of(ReadOnlySpan<byte> bytes) => ~Append(Start, bytes);

    /// <summary>The state after some more bytes; the sum is its complement.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 4)
        {
            crc ^= System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc = Table[0x300 + (crc & 0xFF)] ^ Table[0x200 + ((crc >> 8) & 0xFF)] ^ Table[0x100 + ((crc >> 16) & 0xFF)] ^ Table[crc >> 24];
            bytes = bytes[4..];
        }

        foreach (var value in bytes) crc = (crc >> 8) ^ Table[(crc ^ value) & 0xFF];
        return crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[4 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            table[i] = crc;
        }

        for (var i = 256; i < table.Length; i++) table[i] = (table[i - 256] >> 8) ^ table[table[i - 256] & 0xFF];
        return table;
    }
}
