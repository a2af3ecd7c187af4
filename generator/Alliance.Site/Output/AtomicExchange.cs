using System.Runtime.InteropServices;

namespace Alliance.Site.Output;

/// <summary>The call that swaps two folders in one step, where the system and the disk have one.</summary>
internal static partial class AtomicExchange
{
    private const int AtFdCwd = -100;
    private const uint RenameExchange = 2;
    private const uint RenameSwap = 2;

    /// <summary>False where it is not to be had; nothing has then moved.</summary>
    public static bool Try(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt2(AtFdCwd, one, AtFdCwd, other, RenameExchange) == 0;
            if (OperatingSystem.IsMacOS()) return RenameExNp(one, other, RenameSwap) == 0;
            return false;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameExNp(string one, string other, uint flags);
}
