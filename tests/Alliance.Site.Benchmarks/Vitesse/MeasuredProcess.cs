using System.Diagnostics;
using System.Globalization;

namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>Runs a program to its end and measures it. Linux only: times come from the kernel, memory from <c>/proc</c>.</summary>
internal static class MeasuredProcess
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    public static Measure Run(CommandLine command)
    {
        var before = ChildrenTime.Now();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(command.ToStartInfo())!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        do peak = Math.Max(peak, PeakOf(process.Id));
        while (!process.WaitForExit(Glance));
        var wall = clock.Elapsed;
        return new Measure(wall, ChildrenTime.Now() - before, peak, process.ExitCode, output.Result + errors.Result);
    }

    /// <summary>
    /// The high-water mark so far. That of <c>wait4</c> would be exact, but it starts from the memory of the parent that forked, and
    /// this one is larger than a small build.
    /// </summary>
    private static long PeakOf(int id)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{id}/status"))
            {
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal)) return 1024 * long.Parse(line.AsSpan(6, line.Length - 6 - "kB".Length), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite);
            }
        }
        catch (IOException)
        {
            // Over between two glances.
        }

        return 0;
    }
}
