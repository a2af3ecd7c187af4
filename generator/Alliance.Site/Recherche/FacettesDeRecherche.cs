namespace Alliance.Site.Recherche;

/// <summary>The filters: for each, its key, its label, its values and the documents that have them. A value without document is left out.</summary>
internal static class FacettesDeRecherche
{
    public static ScriptDeRecherche Write(IndexDeRecherche index, ListesDeDocuments listes)
    {
        var names = new List<string>();
        var lists = new List<List<int>>();
        for (var f = 0; f < index.Facettes.Length; f++)
        {
            var facette = index.Facettes[f];
            var byValue = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            for (var id = 0; id < index.Documents.Length; id++)
            {
                foreach (var valeur in index.Documents[id].Facettes[f].Distinct())
                {
                    if (!byValue.TryGetValue(valeur, out var ids)) byValue[valeur] = ids = [];
                    ids.Add(id);
                }
            }

            if (byValue.Count == 0) continue;
            names.Add($"\t{facette.Cle}\t{facette.Libelle}");
            foreach (var (valeur, ids) in byValue.OrderBy(v => Rank(facette, v.Key)).ThenBy(v => v.Key, StringComparer.Ordinal))
            {
                names.Add(valeur);
                lists.Add(ids);
            }
        }

        return new ScriptDeRecherche('f', 0).Texts(names).Text(listes.WriteIds(lists));
    }

    private static int Rank(Facette facette, string valeur) => facette.Valeurs.IndexOf(valeur) is var rank and >= 0 ? rank : int.MaxValue;
}
