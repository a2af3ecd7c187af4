using System.Runtime.InteropServices;

namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>Processor time of all children that have ended, from the kernel: exact even for a child that is no more.</summary>
internal static partial class ChildrenTime
{
    private const int Children = -1;

    public static TimeSpan Now()
    {
        if (GetResourceUsage(Children, out var usage) != 0) throw new InvalidOperationException("getrusage");
        return usage.User.Span + usage.System.Span;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeValue
    {
        public nint Seconds;
        public nint Microseconds;

        public readonly TimeSpan Span => TimeSpan.FromSeconds(Seconds) + TimeSpan.FromMicroseconds(Microseconds);
    }

    /// <summary>The two times, then fourteen counters that nobody reads here.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public TimeValue User;
        public TimeValue System;
    }
}
