using System.Collections.Immutable;
using Alliance.Site.Diagnostics;
using Alliance.Site.Documents;
using Alliance.Site.Fields;
using Alliance.Site.Output;
using Alliance.Site.Redaction;
using Alliance.Site.Referentiels;
using Alliance.Site.Sources;
using Alliance.Site.Textes;

namespace Alliance.Site.Model;

/// <summary>
/// Reads the files of every kind, in parallel; each file has its own bag, merged in path order. Drafts are left out unless asked for.
/// </summary>
internal sealed class ContenuReader(SourceTree tree, LiensDuContenu liens, Vocabulaires vocabulaires, RedactionRules redaction, BuildOptions options, DiagnosticBag bag)
{
    /// <summary>Ids of the drafts left out.</summary>
    public ImmutableHashSet<string> Brouillons { get; private set; } = [];

    /// <summary>Ids of the files that are there and could not be read.</summary>
    public ImmutableHashSet<string> Illisibles { get; private set; } = [];

    /// <summary>
    /// Begins to read a kind, on other processors, and gives what waits for it. Kinds need nothing of each other, and most have fewer files
    /// than there are processors: one after the other, these would wait.
    /// </summary>
    public Func<Catalogue<T>> Begin<T>(string folder, string extension, FieldSet fields, Func<Entry, FieldReader, T> read)
        where T : class, IContenu
    {
        SourceFile[] files = [.. tree.Under(folder, extension)];
        var items = new T?[files.Length];
        var bags = Array.ConvertAll(files, _ => new DiagnosticBag());
        var reading = Task.Run(() => InParallel.For(files.Length, i => items[i] = ReadOne(files[i], extension, fields, read, bags[i]), CancellationToken.None));
        return () =>
        {
            reading.GetAwaiter().GetResult();
            foreach (var one in bags) bag.AddRange(one);
            var unread = files.Where((_, i) => items[i] is null).Concat(tree.Refused.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal)));
            Illisibles = Illisibles.Union(unread.Select(f => folder + Path.GetFileNameWithoutExtension(f.Path)));
            CheckNames(files);
            return new Catalogue<T>(items.OfType<T>().Where(IsWanted));
        };
    }

    private T? ReadOne<T>(SourceFile file, string extension, FieldSet fields, Func<Entry, FieldReader, T> read, DiagnosticBag own)
        where T : class, IContenu
    {
        var entry = extension == ".md" ? Entry.ReadMarkdown(file, own) : Entry.ReadYaml(file, own);
        if (entry is null) return null;
        var item = read(entry, new FieldReader(entry.Header, fields, new ReadContext(file, vocabulaires, liens, tree, own)));
        redaction.Check(entry, fields, item, own);
        return item;
    }

    private bool IsWanted(IContenu item)
    {
        if (options.Brouillons || item.Fiche.Statut != Statut.Brouillon) return true;
        Brouillons = Brouillons.Add(item.Fiche.Id);
        return false;
    }

    private void CheckNames(SourceFile[] files)
    {
        var seen = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file.Path);
            if (WindowsNames.IsReserved(name))
            {
                bag.Add(Faults.NomReserve(file.Start, name));
            }
            else if (!Slug.IsValid(name))
            {
                var suggestion = Pliage.Ancre(name);
                bag.Add(Faults.NomDeFichierInvalide(file.Start, name, Slug.IsValid(suggestion) ? suggestion + Path.GetExtension(file.Path) : null));
            }

            if (!seen.TryAdd(name, file)) bag.Add(Faults.NomEnDouble(file.Start, name, seen[name].Display));
        }
    }
}
