using Alliance.Site.Output;

namespace Alliance.Site.Tests.Output;

public sealed class OutputLockTests : IDisposable
{
    private readonly UnSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_second_build_says_so()
    {
        using (OutputLock.Take(WorkFolder.For(_site.Output)))
        {
            var refusal = Assert.Throws<OutputLockedException>(() => _site.Write("a.html", "1"));
            Assert.Contains("Une autre construction", refusal.Message);
        }

        Assert.Equal(OutputStatus.Exchanged, _site.Write("a.html", "1").Status);
    }

    [Fact]
    public void The_lock_file_of_a_killed_build_blocks_nobody()
    {
        Directory.CreateDirectory(_site.Work);
        File.WriteAllText(Path.Combine(_site.Work, "verrou"), "4242");

        Assert.Equal(OutputStatus.Exchanged, _site.Write("a.html", "1").Status);
    }

    [Fact]
    public void A_broken_disk_is_not_told_as_a_second_build()
    {
        Directory.CreateDirectory(Path.Combine(_site.Work, "verrou"));

        var failure = Record.Exception(() => _site.Write("a.html", "1"));

        Assert.NotNull(failure);
        Assert.IsNotType<OutputLockedException>(failure);
    }

    [Fact]
    public void Two_sites_side_by_side_do_not_wait_for_each_other()
    {
        using var held = OutputLock.Take(WorkFolder.For(_site.Output + "-bis"));

        Assert.Equal(OutputStatus.Exchanged, _site.Write("a.html", "1").Status);
    }
}
