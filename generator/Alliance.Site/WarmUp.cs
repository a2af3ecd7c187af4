using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Output;
using Alliance.Site.Sources;
using Alliance.Site.Textes;

namespace Alliance.Site;

/// <summary>
/// The first call of a part costs far more than the hundreds that follow: its code is found, its types are made. For a small site that is
/// most of a build, so what every build calls is called once on another processor while this one reads the command line and the folders.
/// Nothing is kept of it.
/// </summary>
public static class WarmUp
{
    private const string Yaml = """
        titre: "Une séance"
        elements:
          - id: un
            texte: >
              Un texte plié
              sur deux lignes.
        """;

    private const string Markdown = """
        ## Objectif

        Un texte avec **du gras**, de l'*italique* et une note « entre guillemets » : voir plus loin !

        - un
        - deux

        1. trois

        :::dire
        Bonjour.
        :::
        """;

    /// <summary>Returns at once. Does nothing where there is no other processor.</summary>
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1) new Thread(Run) { IsBackground = true, Name = "alliance-elan" }.Start();
    }

    private static void Run()
    {
        var bag = new DiagnosticBag();
        try
        {
            _ = ContentHash.Of([]);
            YamlReader.Read(Yaml, "", 0, bag);
            Typographie.Appliquer("Un texte « entre guillemets » : voir !");
            DocumentReader.Read(new DocumentText(Markdown, new Source("", 1, 1), "", new LiensDuContenu(Array.Empty<string>())), bag);
        }
        catch (Exception)
        {
            // It comes again where it is told with its place, and there alone.
        }
    }
}
