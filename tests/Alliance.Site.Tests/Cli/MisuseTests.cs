using Alliance.Site.Cli;

namespace Alliance.Site.Tests.Cli;

public sealed class MisuseTests
{
    [Theory]
    [InlineData("", "il manque une commande. Commandes connues : « construire » et « verifier ».")]
    [InlineData("constuire", "commande inconnue « constuire ». Vouliez-vous écrire « construire » ?")]
    [InlineData("vérifier", "commande inconnue « vérifier ». Vouliez-vous écrire « verifier » ?")]
    [InlineData("servir", "commande inconnue « servir ». Commandes connues : « construire » et « verifier ».")]
    [InlineData("--source x construire", "la commande vient en premier. Exemple : alliance construire --source")]
    [InlineData("construire --srict", "option inconnue « --srict ». Vouliez-vous écrire « --strict » ?")]
    [InlineData("construire --Strict", "option inconnue « --Strict ». Vouliez-vous écrire « --strict » ?")]
    [InlineData("construire -x", "option inconnue « -x ».")]
    [InlineData("construire --inconnue valeur", "option inconnue « --inconnue ».")]
    [InlineData("construire content", "« content » est en trop : « construire » ne prend que des options. Pour un dossier : --source content")]
    [InlineData("construire @reponses", "« @reponses » est en trop : « construire » ne prend que des options. Pour un dossier : --source @reponses")]
    [InlineData("construire --strict=oui", "l'option « --strict » ne prend pas de valeur.")]
    [InlineData("construire -- --strict", "« --strict » ne se comprend pas à cet endroit : les options s'écrivent sans « -- » devant elles.")]
    [InlineData("construire --source", "l'option « --source » attend une valeur : --source DOSSIER")]
    [InlineData("construire --source= --strict", "l'option « --source » attend une valeur : --source DOSSIER")]
    [InlineData("construire --source --strit", "l'option « --source » attend une valeur, et « --strit » a la forme d'une option : --source DOSSIER")]
    [InlineData("construire --sortie=-x", "l'option « --sortie » attend une valeur, et « -x » a la forme d'une option : --sortie DOSSIER")]
    [InlineData("construire verifier", "une seule commande à la fois.")]
    [InlineData("construire --formats html recherche", "« recherche » est en trop : les formats se séparent par des virgules. Exemple : --formats html,recherche")]
    [InlineData("construire --source a --source b", "l'option « --source » est donnée 2 fois.")]
    [InlineData("verifier -o x", "l'option « -o » ne sert qu'à « construire ».")]
    [InlineData("construire --url exemple.fr", "« exemple.fr » ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr")]
    [InlineData("construire --url ftp://exemple.fr", "« ftp://exemple.fr » ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr")]
    [InlineData("construire --url https://exemple.fr/?a", "« https://exemple.fr/?a » ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr")]
    [InlineData("construire --url https://exemple.fr\\a", "« https://exemple.fr\\a » ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr")]
    [InlineData("construire --url https:\\\\exemple.fr", "« https:\\\\exemple.fr » ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr")]
    [InlineData("construire --url https://ada@exemple.fr", "« https://ada@exemple.fr » ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr")]
    [InlineData("construire --url https://exemple.fr/a/../b", "« https://exemple.fr/a/../b » ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr")]
    [InlineData("construire --url https://exemple.fr:99999", "« https://exemple.fr:99999 » ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr")]
    [InlineData("construire --url https:exemple.fr", "« https:exemple.fr » ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr")]
    [InlineData("construire --formats html,toto", "format inconnu « toto » dans --formats. Formats possibles : html, recherche, documents, pdf, archives, tout.")]
    [InlineData("construire --formats html,", "format inconnu «  » dans --formats. Formats possibles : html, recherche, documents, pdf, archives, tout.")]
    [InlineData("construire --format sarif", "la forme « sarif » n'est pas encore disponible pour --format. Formes d'aujourd'hui : humain, json.")]
    [InlineData("construire --format xml", "« xml » ne convient pas pour --format : humain ou json.")]
    [InlineData("construire --aujourdhui 2026-02-30", "« 2026-02-30 » ne convient pas pour --aujourdhui. Exemple : --aujourdhui 2026-11-21")]
    public void Misuse_is_told_in_French(string line, string sentence)
    {
        var run = CliRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((ExitCode.Misuse, ""), (run.Code, run.Out));
        Assert.Equal($"alliance : {sentence}", run.Error.Split('\n')[0]);
        Assert.Matches(@"\nAide : alliance( construire| verifier)? --aide\n$", run.Error);
    }

    [Theory]
    [InlineData("la commande est vide.", " ")]
    [InlineData("un argument vide est en trop : vérifier les guillemets et les variables de la commande.", "", "construire")]
    [InlineData("un argument vide est en trop : vérifier les guillemets et les variables de la commande.", "construire", "")]
    [InlineData("l'option « --sortie » attend une valeur : --sortie DOSSIER", "construire", "--sortie", "")]
    [InlineData("l'option « --sortie » attend une valeur : --sortie DOSSIER", "construire", "--sortie", "   ")]
    [InlineData("l'option « --formats » attend une valeur : --formats LISTE", "construire", "--formats", " ")]
    public void What_is_empty_is_told(string sentence, params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Equal(ExitCode.Misuse, run.Code);
        Assert.StartsWith($"alliance : {sentence}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" https://exemple.fr")]
    [InlineData("https://exemple.fr ")]
    [InlineData("https://exemple.fr/un chemin")]
    [InlineData("https://exemple.fr\u00A0")]
    [InlineData("https://exemple.fr/\u200Ba")]
    [InlineData("https://exemple.fr/\t")]
    [InlineData("https://exemple.fr/<b>")]
    public void An_address_that_a_browser_would_write_otherwise_is_refused(string address)
    {
        var run = CliRun.Of("construire", "--url", address);

        Assert.Equal(ExitCode.Misuse, run.Code);
        Assert.Contains("ne convient pas pour --url. Exemple : --url https://cartable.exemple.fr\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_run_tells_every_misuse()
    {
        var run = CliRun.Of("construire", "--srict", "--format", "sarif", "--formats", "papier", "--url", "x", "--source", "--sortie", "a", "-o", "b");

        Assert.Equal(7, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void What_was_typed_cannot_drive_the_terminal()
    {
        var run = CliRun.Of("construire", "--a\e[31m\u202Eb");

        Assert.Contains(@"« --a\u001b[31m\u202eb »", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_a_misuse()
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.In(folder.Root, "construire");

        Assert.Equal((ExitCode.Misuse, ""), (run.Code, run.Out));
        Assert.StartsWith("alliance : le dossier du contenu « content » n'existe pas.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_for_a_folder_is_a_misuse()
    {
        using var folder = new TemporaryFolder(("content/site.yaml", ""), ("gabarits", ""));

        var run = CliRun.In(folder.Root, "verifier", "--templates", "gabarits");

        Assert.Equal(ExitCode.Misuse, run.Code);
        Assert.StartsWith("alliance : « gabarits » est un fichier ; le dossier des gabarits se donne par --templates DOSSIER", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_output_folder_is_a_misuse_before_any_reading()
    {
        using var folder = new TemporaryFolder(("content/site.yaml", ": pas du yaml"), ("templates/page.html", ""));

        var run = CliRun.In(folder.Root, "construire", "--sortie", "content");

        Assert.Equal((ExitCode.Misuse, ""), (run.Code, run.Out));
        Assert.StartsWith("alliance : le dossier de sortie « ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nAide : alliance construire --aide\n", run.Error, StringComparison.Ordinal);
    }
}
