namespace Alliance.Site.Tests;

/// <summary>Valid things, of which a test changes one part.</summary>
internal static class Une
{
    /// <summary>A séance of three phases, 30 minutes unless said otherwise.</summary>
    /// <param name="titre">The title.</param>
    /// <param name="duree">As written.</param>
    /// <param name="niveaux">One level.</param>
    /// <param name="cps">The main skill, by code or label.</param>
    /// <param name="statut">As written.</param>
    /// <param name="entete">More lines of front matter, each with its line end.</param>
    /// <param name="accroche">What stands before the first heading.</param>
    /// <param name="deroule">All the phases; null for three good ones.</param>
    /// <param name="objectif">The section of that name.</param>
    /// <param name="differenciation">The section of that name.</param>
    /// <param name="vigilance">The section of that name; null for none.</param>
    /// <param name="fin">More sections.</param>
    public static string Seance(
        string titre = "Un essai", string duree = "30 min", string niveaux = "CE1", string cps = "E1.2", string statut = "proposition", string entete = "", string accroche = "Dire ce que l'on ressent.", string? deroule = null,
        string objectif = "L'élève nomme une émotion.", string differenciation = "### Plus simple\n\nDeux images.\n\n### Plus loin\n\nSix images.", string? vigilance = "[Un enfant en danger](../pages/enfant-en-danger.md).", string fin = "") =>
        $"""
        ---
        titre: {titre}
        duree: {duree}
        niveaux:
          - {niveaux}
        cps:
          principale: {cps}
        milieux:
          - ecole
        effectif: 8-28
        espace: la classe
        materiel: aucun
        preparation: 10 min
        statut: {statut}
        version: 1.0
        creation: 2026-11-20
        revision: 2026-11-21
        sources:
          - spf-2022
        {entete}---
        {accroche}

        ## Objectif

        {objectif}

        ## Phrase pour les élèves

        « Je dis ce que je ressens. »

        ## Déroulé

        {deroule ?? Phase("Le rituel", "rituel", "5 min") + Phase("Le jeu", "activite", "20 min", Relances + CouperIci) + Phase("Le retour", "retour-reflexif", "5 min")}
        ## Si ça coince

        - Des rires : attendre.

        ## Différenciation

        {differenciation}

        ## Double niveau

        Les plus jeunes choisissent d'abord.

        ## Ce que nous avons appris

        Une émotion a un nom.
        {(vigilance is null ? "" : $"\n## Vigilance\n\n{vigilance}\n")}
        {fin}
        """;

    public const string Relances = ":::relances\n- « Rien. » → « Regarde. »\n- « Tout. » → « Garde-en une. »\n:::\n\n";

    public const string CouperIci = ":::couper-ici\nArrêt possible.\n:::\n\n";

    /// <summary>A phase with what to say and what pupils do.</summary>
    public static string Phase(string nom = "Une phase", string genre = "activite", string duree = "10 min", string fin = "", string dire = "Choisis une image.", string plus = "") =>
        $"### {nom} {{{genre} duree=\"{duree}\" modalite=groupe{plus}}}\n\n:::dire\n{dire}\n:::\n\n:::eleves\nFont.\n:::\n\n{fin}";

    /// <summary>A progression whose steps are given, each « seance semaine conduite ».</summary>
    public static string Progression(params string[] etapes) =>
        $"""
        ---
        titre: Une progression
        niveaux:
          - CE1
        milieux:
          - ecole
        periode: de septembre à décembre
        etapes:
        {string.Join('\n', etapes.Select(e => e.Split(' ')).Select(e => $"  - seance: {e[0]}\n    semaine: {e[1]}\n    conduite: {e[2]}"))}
        statut: proposition
        version: 1.0
        creation: 2026-11-20
        revision: 2026-11-21
        sources:
          - spf-2022
        ---
        Un chemin.
        """;

    /// <summary>A programme, with more lines of YAML.</summary>
    public static string Programme(string plus = "", string titre = "Un programme") =>
        $"""
        titre: {titre}
        accroche: Quatre ans.
        periode: 2022-2025
        publics: Enfants
        version: 1.0
        creation: 2026-11-20
        revision: 2026-11-21
        porteurs:
          - caf-44
        en_trois_phrases: Un texte.
        qui_porte: Un texte.
        ce_qui_a_ete_fait: Un texte.
        ce_qui_a_ete_mesure: Un texte.
        ce_que_cela_ne_montre_pas: Un texte.
        ce_qui_s_est_mal_passe: Un texte.
        a_reprendre: Un texte.
        {plus}
        """;

    /// <summary>A territory, with more lines of YAML.</summary>
    public static string Territoire(string genre, string code, string titre = "Une ville", string plus = "") =>
        $"""
        genre: {genre}
        titre: {titre}
        nom_court: {titre}
        code: "{code}"
        region: Pays de la Loire
        description: Un texte.
        creation: 2026-11-20
        revision: 2026-11-21
        {plus}
        """;

    /// <summary>A figure of a programme, as an item of <c>chiffres:</c>.</summary>
    public static string Chiffre(string id = "RES-1", string valeur = "12", string lecture = "sure", string formule = "") =>
        $"  - id: {id}\n    libelle: Enfants\n    valeur: {valeur}\n    unite: enfants\n    source:\n      doc: seed-004\n      passage: page 1\n    nature: observe\n    lecture: {lecture}\n{(formule.Length > 0 ? $"    formule: {formule}\n" : "")}";

    public static string Livrable(string code = "L2", string titre = "Un document", string entete = "") =>
        $"""
        ---
        code: {code}
        titre: {titre}
        etape: piloter
        public: l'équipe
        usage: Avant la réunion.
        temps: une heure
        statut: proposition
        version: 1.0
        creation: 2026-11-20
        revision: 2026-11-21
        sources:
          - spf-2022
        {entete}---
        Un document.
        """;

    public static string Page(string titre = "Une page", string entete = "", string corps = "Un texte.") =>
        $"""
        ---
        titre: {titre}
        description: Une page d'essai.
        creation: 2026-11-20
        revision: 2026-11-21
        {entete}---
        {corps}
        """;

    /// <summary>A text with one part changed; the part must be there once.</summary>
    public static string Avec(string texte, string part, string by)
    {
        Assert.True(texte.Split(part).Length == 2, $"« {part} » is not there exactly once.");
        return texte.Replace(part, by);
    }
}
