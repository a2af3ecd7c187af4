using System.Text;

namespace Alliance.Site.Tests.Robustesse;

/// <summary>A damaged file is a fault, never a crash: the same damages each time.</summary>
public sealed class HasardTests
{
    private const string Signs = "\n \t:-#[]{}\"'|>&*!%@`,?~.\u00E9\u00A0\u2028\uFEFF0aZ";

    [Theory]
    [InlineData("content/seances/une-seance.md", 1)]
    [InlineData("content/referentiels/cps-2022.yaml", 2)]
    [InlineData("content/referentiels/deploiement.yaml", 3)]
    [InlineData("content/site.yaml", 4)]
    [InlineData("content/medias/une-seance/cartes.svg", 5)]
    [InlineData("templates/pages/seance.html", 6)]
    public void A_damaged_file_never_stops_the_program(string path, int seed)
    {
        var random = new Random(seed);
        var text = File.ReadAllText(Repository.Tests("Base", path));
        for (var i = 0; i < 250; i++)
        {
            var damaged = new StringBuilder(text);
            for (var damages = random.Next(1, 6); damages > 0; damages--) Damage(damaged, random);
            var built = SiteTest.OfBase.With(path, damaged.ToString()).Build();
            var error = Record.Exception(() => built.Verify());
            Assert.True(error is null, $"{error}\n{damaged}");
        }
    }

    private static void Damage(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        switch (random.Next(4))
        {
            case 0: text.Insert(at, Signs[random.Next(Signs.Length)]); break;
            case 1: text[at] = Signs[random.Next(Signs.Length)]; break;
            case 2: text.Remove(at, Math.Min(text.Length - at, random.Next(1, 30))); break;
            default: text.Insert(at, text.ToString(at, Math.Min(text.Length - at, random.Next(1, 60)))); break;
        }
    }
}
