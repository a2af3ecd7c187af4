namespace Alliance.Site.Benchmarks.Vitesse;

/// <summary>Least, middle and greatest of a few values.</summary>
internal readonly record struct Figures(double Min, double Median, double Max)
{
    public static Figures Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Figures(sorted[0], median, sorted[^1]);
    }
}
