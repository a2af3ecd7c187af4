using Alliance.Site.Benchmarks.Corpus;
using Alliance.Site.Benchmarks.Etapes;
using Alliance.Site.Benchmarks.Recherche;
using Alliance.Site.Benchmarks.Vitesse;

namespace Alliance.Site.Benchmarks;

/// <summary>The commands, their help, and nothing else.</summary>
internal static class Program
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misuse = 2;

    private const string Aide = """
        Corpus et chiffres du générateur.

          corpus N DOSSIER [--site | --gabarits] [--hugo]
                                      écrit N séances et N/50 progressions, avec les référentiels, programmes et
                                      territoires du dépôt, des pages d'une ligne et des gabarits sobres (une page
                                      d'environ 10 ko) : DOSSIER/content et DOSSIER/templates.
                                      --site : tout le contenu et les gabarits du dépôt (une page d'environ 35 ko).
                                      --gabarits : les gabarits du dépôt, sans son contenu.
                                      --hugo : le même contenu et des gabarits équivalents pour Hugo.
          vitesse [--tailles 100,1000,10000] [--passes 5] [--site | --gabarits] [--hugo]
                                      publie le programme, construit chaque corpus à neuf puis sans changement,
                                      et donne un tableau Markdown. --hugo : en alternance avec Hugo.
          etapes [--seances 1000] [--passes 5] [--site | --gabarits]
                                      temps par page de chaque étape, dans ce processus, en microsecondes.
          recherche --docs D.jsonl --queries Q.jsonl --run R.jsonl [--profondeur 100] [--index DOSSIER]
                                      met des documents {id, title, text} dans l'index du site, répond aux questions
                                      {id, text} avec son lecteur (Node), et dit ce que cela coûte.

        Exemples :
          dotnet run -c Release --project tests/Alliance.Site.Benchmarks -- corpus 1000 /dev/shm/corpus
          dotnet run -c Release --project tests/Alliance.Site.Benchmarks -- vitesse --hugo
        """;

    public static int Main(string[] args)
    {
        if (args is [] or ["aide" or "--aide" or "-h" or "--help", ..])
        {
            Console.WriteLine(Aide);
            return args is [] ? Misuse : Done;
        }

        if (Repository.Find() is not { } repository) return Refuse("Alliance.Site.sln est introuvable en remontant depuis ce dossier.");
        var options = new Options(args[1..]);
        try
        {
            return Run(args[0], repository, options) is { } refusal ? Refuse(refusal) : Done;
        }
        catch (ProgramFailedException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return Failed;
        }
    }

    /// <summary>Null when the work is done, else why it cannot be.</summary>
    private static string? Run(string command, Repository repository, Options options) => command switch
    {
        "corpus" => CorpusCommand.Run(repository, options),
        "vitesse" => VitesseCommand.Run(repository, options),
        "etapes" => EtapesCommand.Run(repository, options),
        "recherche" => RechercheCommand.Run(repository, options),
        _ => $"« {command} » n'est pas une commande.",
    };

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine($"{reason}\nAide : « aide ».");
        return Misuse;
    }
}
