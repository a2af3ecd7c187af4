using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alliance.Site.Diagnostics;

namespace Alliance.Site.Cli;

/// <summary>
/// Faults for machines, one document: line and column 0 for a fault of the whole file, <c>aide</c> null where there is none.
/// </summary>
internal static class FaultJson
{
    public static string Text(IReadOnlyList<Diagnostic> faults)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("version"u8, 1);
        json.WriteStartArray("fautes"u8);
        foreach (var fault in faults) Write(json, fault);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic fault)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, fault.Code);
        json.WriteString("gravite"u8, FaultPrinter.Word(fault.Severity));
        json.WriteString("fichier"u8, fault.Place.Path);
        json.WriteNumber("ligne"u8, fault.Place.Line);
        json.WriteNumber("colonne"u8, fault.Place.Column);
        json.WriteString("message"u8, fault.Message);
        json.WriteString("aide"u8, fault.Hint);
        json.WriteEndObject();
    }
}
