using System.Text;

namespace Alliance.Site.Livraisons.Pdf;

/// <summary>The two dates that Chromium writes (<c>/CreationDate</c>, <c>/ModDate</c>) overwritten with the content's, in as many bytes: offsets stay true.</summary>
internal static class DatesDePdf
{
    private static readonly byte[][] Keys = ["/CreationDate (D:"u8.ToArray(), "/ModDate (D:"u8.ToArray()];

    public static void Overwrite(Span<byte> pdf, DateOnly date)
    {
        Span<byte> stamp = stackalloc byte[14];
        Encoding.ASCII.GetBytes($"{date:yyyyMMdd}000000", stamp);
        foreach (var key in Keys)
        {
            for (var at = pdf.IndexOf(key); at >= 0;)
            {
                var value = pdf[(at + key.Length)..];
                if (value.Length < stamp.Length) break;
                stamp.CopyTo(value);
                var next = value.IndexOf(key);
                at = next < 0 ? -1 : at + key.Length + next;
            }
        }
    }

    /// <summary>Pages of the document: the largest count of its page nodes (outlines have counts too); null when it does not show.</summary>
    public static int? Pages(ReadOnlySpan<byte> pdf)
    {
        var most = 0;
        while (pdf.IndexOf("/Type /Pages"u8) is var at and >= 0)
        {
            pdf = pdf[(at + 12)..];
            var count = pdf[..Math.Min(pdf.Length, 40)].IndexOf("/Count "u8);
            if (count >= 0 && System.Buffers.Text.Utf8Parser.TryParse(pdf[(count + 7)..], out int pages, out _)) most = Math.Max(most, pages);
        }

        return most > 0 ? most : null;
    }
}
