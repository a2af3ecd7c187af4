using Alliance.Site.Documents;

namespace Alliance.Site.Tests.Documents;

public sealed class LiensTests
{
    [Theory]
    [InlineData("../seances/la-meteo.md", "CibleContenu { Id = seances/la-meteo, Ancre =  }")]
    [InlineData("la-meteo.md#deroule", "CibleContenu { Id = seances/la-meteo, Ancre = deroule }")]
    [InlineData("./la-meteo.md#", "CibleContenu { Id = seances/la-meteo, Ancre =  }")]
    [InlineData("2026/rangee.md", "CibleContenu { Id = seances/rangee, Ancre =  }")]
    [InlineData("../programmes/alliance.yaml", "CibleContenu { Id = programmes/alliance, Ancre =  }")]
    [InlineData("../pages/repliquer.md", "CibleContenu { Id = pages/repliquer, Ancre =  }")]
    [InlineData("../seances/", "CibleChemin { Chemin = seances/, Ancre =  }")]
    [InlineData("../livrables/#outiller", "CibleChemin { Chemin = livrables/, Ancre = outiller }")]
    [InlineData("./", "CibleChemin { Chemin = seances/, Ancre =  }")]
    [InlineData("site:/glossaire/#cps", "CibleChemin { Chemin = glossaire/, Ancre = cps }")]
    [InlineData("site:/glossaire", "CibleChemin { Chemin = glossaire/, Ancre =  }")]
    [InlineData("site:/", "CibleChemin { Chemin = , Ancre =  }")]
    [InlineData("#objectif", "CibleAncre { Ancre = objectif }")]
    [InlineData("#%C3%A9t%C3%A9", "CibleAncre { Ancre = été }")]
    [InlineData("../medias/la-meteo/ciel.svg", "CibleMedia { Chemin = la-meteo/ciel.svg }")]
    [InlineData("../medias/la-meteo/cartes%20meteo.svg", "CibleMedia { Chemin = la-meteo/cartes meteo.svg }")]
    [InlineData("<../medias/la-meteo/cartes meteo.svg>", "CibleMedia { Chemin = la-meteo/cartes meteo.svg }")]
    [InlineData("https://exemple.fr/a?b=c&d#e", "CibleExterne { Adresse = https://exemple.fr/a?b=c&d#e }")]
    [InlineData("<https://exemple.fr/a b>", "CibleExterne { Adresse = https://exemple.fr/a%20b }")]
    [InlineData("HTTP://exemple.fr", "CibleExterne { Adresse = HTTP://exemple.fr }")]
    [InlineData("mailto:a@exemple.fr", "CibleExterne { Adresse = mailto:a@exemple.fr }")]
    [InlineData("tel:119", "CibleExterne { Adresse = tel:119 }")]
    public void An_address_becomes_a_target(string address, string expected)
    {
        var lecture = Lecture.De($"Voir [le texte]({address}).");
        Assert.Empty(lecture.Fautes);
        Assert.Equal(expected, Assert.Single(lecture.Document.Liens).Cible.ToString());
    }

    [Theory]
    [InlineData("<https://exemple.fr>", "https://exemple.fr")]
    [InlineData("<a@exemple.fr>", "mailto:a@exemple.fr")]
    [InlineData("[un][ref]\n\n[ref]: https://exemple.fr", "https://exemple.fr")]
    public void Other_ways_to_write_a_link(string markdown, string address) =>
        Assert.Equal(new CibleExterne(address), Assert.Single(Lecture.De(markdown).Document.Liens).Cible);

    [Fact]
    public void Anchors_are_unique_and_in_order()
    {
        var document = Lecture.De("## L'été\n\n## été\n\n## Été !\n\n### L’été\n\n## ?\n\n## été-2").Document;
        Assert.Equal("l-ete ete ete-2 l-ete-2 partie ete-2-2", string.Join(' ', document.Ancres));
    }

    [Fact]
    public void The_place_of_a_link_is_its_address()
    {
        var links = Lecture.De("a [b](la-meteo.md)\n[c](<la-meteo.md>) <https://exemple.fr>").Document.Liens;
        Assert.Equal(["essai.md:1:7", "essai.md:2:6", "essai.md:2:21"], links.Select(l => l.Source.ToString()));
    }

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("../../", "../../index.html")]
    public void A_written_link_is_relative_and_ends_in_a_file_name(string root, string home)
    {
        var links = new LiensHtml(root, id => id == "seances/brouillon" ? null : id + "/");
        Assert.Equal(home, links.Href(new CibleChemin("", null)));
        Assert.Equal(root + "seances/x/index.html#a", links.Href(new CibleContenu("seances/x", "a")));
        Assert.Equal(root + "glossaire/index.html", links.Href(new CibleChemin("glossaire/", null)));
        Assert.Equal(root + "medias/a/b%20c.svg", links.Href(new CibleMedia("a/b c.svg")));
        Assert.Null(links.Href(new CibleContenu("seances/brouillon", null)));
    }
}
