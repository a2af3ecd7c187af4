using System.Collections.Immutable;
using System.Text;

namespace Alliance.Site.Livraisons.Agendas;

/// <summary>A whole-day event: what, when, in which words. <paramref name="Id"/> is stable, so that a second import moves and does not double.</summary>
public sealed record Evenement(string Id, DateOnly Jour, string Titre, string Description, string? Adresse);

/// <summary>Events as iCalendar (RFC 5545): whole days, which no time zone moves; CRLF, lines folded at 75 bytes.</summary>
public static class Agenda
{
    private const int LineMax = 75;

    public static byte[] Write(string nom, DateOnly revision, ImmutableArray<Evenement> evenements)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//alliance//site//FR");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, $"X-WR-CALNAME:{Escape(nom)}");
        foreach (var evenement in evenements)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{evenement.Id}@alliance");
            Line(text, $"DTSTAMP:{revision:yyyyMMdd}T000000Z");
            Line(text, $"DTSTART;VALUE=DATE:{evenement.Jour:yyyyMMdd}");
            Line(text, $"DTEND;VALUE=DATE:{evenement.Jour.AddDays(1):yyyyMMdd}");
            Line(text, $"SUMMARY:{Escape(evenement.Titre)}");
            if (evenement.Description.Length > 0) Line(text, $"DESCRIPTION:{Escape(evenement.Description)}");
            if (evenement.Adresse is { } adresse) Line(text, $"URL:{adresse}");
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Escape(string value)
    {
        var text = new StringBuilder();
        foreach (var c in value)
        {
            if (c is '\\' or ';' or ',') text.Append('\\').Append(c);
            else if (c == '\n') text.Append("\\n");
            else if (!char.IsControl(c)) text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>A continuation starts with a space; a character is never cut.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LineMax)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
