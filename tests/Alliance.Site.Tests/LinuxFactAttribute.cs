namespace Alliance.Site.Tests;

/// <summary>A test of what only Linux has: links made by anybody, pipes, signals.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux()) Skip = "Linux only.";
    }
}
