using System.Runtime.InteropServices;
using System.Text;
using Alliance.Site.Output;

namespace Alliance.Site.Cli;

/// <summary>From arguments to an exit code. Only here are exceptions caught.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is [var command, ..] && !command.StartsWith('-')) WarmUp.Begin();
        using var interruption = new Interruption();
        var terminal = OpenTerminal(interruption);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            if (!interruption.Ask()) return;
            terminal.Error.WriteLine(Interrupted(terminal));
            Environment.Exit(ExitCode.Interrupted);
        });
        return Run(args, terminal);
    }

    public static int Run(string[] args, Terminal terminal)
    {
        var details = terminal.Debug;
        try
        {
            switch (CommandLine.Read(args))
            {
                case Asked.Help help:
                    terminal.Out.Write(Aide.Text(help.Command));
                    return ExitCode.Done;
                case Asked.Version:
                    terminal.Out.WriteLine($"alliance {typeof(Program).Assembly.GetName().Version!.ToString(3)}");
                    return ExitCode.Done;
                case Asked.Misuse misuse:
                    return Refuse(terminal, misuse);
                case Asked.Work { Request: var request }:
                    details |= request.Temps;
                    return Run(request, terminal);
                default:
                    throw new InvalidOperationException();
            }
        }
        catch (OutputRefusedException e)
        {
            return Refuse(terminal, new Asked.Misuse(Commands.Construire, [e.Message]));
        }
        catch (Exception e) when (MachineFailure.IsCancellation(e))
        {
            terminal.Error.WriteLine(Interrupted(terminal));
            return ExitCode.Interrupted;
        }
        catch (Exception e)
        {
            return Fail(terminal, e, details);
        }
    }

    private static int Run(Request request, Terminal terminal)
    {
        if (terminal.Folder is not { } current) throw new DiskException("de trouver les dossiers", null, "le dossier courant n'existe plus. Se placer dans un autre dossier, puis recommencer");
        var folders = Folders.Of(request, current);
        if (folders.Missing() is { } missing) return Refuse(terminal, new Asked.Misuse(request.Command, [missing]));
        var stages = new Stages(terminal);
        return request.Command == Commands.Construire
            ? ConstruireCommand.Run(request, folders, stages, terminal)
            : VerifierCommand.Run(request, folders, stages, terminal);
    }

    private static int Refuse(Terminal terminal, Asked.Misuse misuse)
    {
        var text = new StringBuilder();
        foreach (var sentence in misuse.Sentences) text.Append($"alliance : {AfterColon(sentence)}\n");
        text.Append("Aide : ").Append(Aide.Invocation(misuse.Command)).Append('\n');
        terminal.Error.Write(text);
        return ExitCode.Misuse;
    }

    private static int Fail(Terminal terminal, Exception failure, bool details)
    {
        Stages.Clear(terminal);
        try
        {
            terminal.Error.WriteLine($"alliance : {AfterColon(MachineFailure.Sentence(failure))}");
            if (details) terminal.Error.WriteLine(failure);
            else if (MachineFailure.IsBug(failure)) terminal.Error.WriteLine("Pour le détail à joindre au signalement : refaire la même commande avec --temps, ou avec ALLIANCE_DEBUG=1.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed or full: the exit code alone can still tell.
        }

        return ExitCode.Machine;
    }

    private static string AfterColon(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Interrupted(Terminal terminal)
    {
        Stages.Clear(terminal);
        return "Interrompu : rien n'a changé.";
    }

    /// <summary>UTF-8 whatever the locale says; the writers are shared with the thread of Ctrl-C.</summary>
    private static Terminal OpenTerminal(Interruption interruption)
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected)) Console.OutputEncoding = Encoding.UTF8;
        return new Terminal(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()), CurrentFolder())
        {
            Home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            IsLive = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Debug = Environment.GetEnvironmentVariable("ALLIANCE_DEBUG") == "1",
            Interruption = interruption,
        };
    }

    /// <summary>Null when somebody deleted it, or closed the way to it.</summary>
    private static string? CurrentFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static TextWriter Writer(Stream stream) =>
        TextWriter.Synchronized(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" });
}
