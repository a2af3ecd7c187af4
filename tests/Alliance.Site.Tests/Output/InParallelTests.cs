using Alliance.Site.Output;

namespace Alliance.Site.Tests.Output;

public sealed class InParallelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10_000)]
    public void Each_number_is_given_once(int count)
    {
        var calls = new int[count];
        InParallel.For(count, i => Interlocked.Increment(ref calls[i]), CancellationToken.None);
        Assert.All(calls, c => Assert.Equal(1, c));
    }

    [Fact]
    public void It_fails_with_the_fault_itself_and_stops()
    {
        var calls = 0;
        var fault = Assert.Throws<InvalidDataException>(() => InParallel.For(1_000_000, i =>
        {
            Interlocked.Increment(ref calls);
            if (i == 3) throw new InvalidDataException("trois");
        }, CancellationToken.None));
        Assert.Equal("trois", fault.Message);
        Assert.InRange(calls, 4, 999_999);
    }

    [Fact]
    public void It_stops_when_asked_to()
    {
        using var asked = new CancellationTokenSource();
        var calls = 0;
        Assert.Throws<OperationCanceledException>(() => InParallel.For(1_000_000, _ =>
        {
            if (Interlocked.Increment(ref calls) == 3) asked.Cancel();
        }, asked.Token));
        Assert.InRange(calls, 3, 999_999);
    }

    [Fact]
    public void A_loop_runs_inside_another()
    {
        var calls = 0;
        InParallel.For(50, _ => InParallel.For(50, _ => Interlocked.Increment(ref calls), CancellationToken.None), CancellationToken.None);
        Assert.Equal(2_500, calls);
    }
}
