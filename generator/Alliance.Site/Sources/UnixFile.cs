using System.Runtime.InteropServices;

namespace Alliance.Site.Sources;

/// <summary>
/// Tells a regular file from a pipe, a socket or a device without opening it: opening a pipe would wait for ever. .NET gives them all
/// the attributes and the length (0) of an empty file, so only names of length 0 are asked about.
/// </summary>
internal static partial class UnixFile
{
    private const int AtFdCwd = -100;
    private const uint StatxType = 1;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>True where the system cannot be asked (Windows, macOS): the file is then taken as empty and never opened.</summary>
    public static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux()) return true;
        Span<byte> buffer = stackalloc byte[256];
        try
        {
            return Statx(AtFdCwd, path, 0, StatxType, buffer) != 0 || (BitConverter.ToUInt16(buffer[ModeOffset..]) & TypeMask) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> buffer);
}
