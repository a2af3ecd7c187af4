using System.Collections.Immutable;
using Alliance.Site.Documents;

namespace Alliance.Site.Tests.Textes;

/// <summary>A tree of text on one line, for expectations: <c>1&lt;er&gt;</c>, <c>*fort*</c>, no-break spaces as <c>~</c> and <c>_</c>.</summary>
internal static class Rendu
{
    public static string Court(ImmutableArray<Texte> textes) => string.Concat(textes.Select(Court)).Replace('\u00A0', '~').Replace('\u202F', '_');

    private static string Court(Texte texte) => texte switch
    {
        Mot mot => mot.Valeur,
        Exposant exposant => $"<{Court(exposant.Contenu)}>",
        Fort fort => $"*{Court(fort.Contenu)}*",
        Accent accent => $"/{Court(accent.Contenu)}/",
        Lien lien => $"[{Court(lien.Contenu)}]",
        Langue langue => $"({langue.Code}|{Court(langue.Contenu)})",
        CodeEnLigne code => $"`{code.Valeur}`",
        Saut => "|",
        _ => texte.GetType().Name,
    };
}
