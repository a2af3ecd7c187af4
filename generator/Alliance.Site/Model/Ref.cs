using Alliance.Site.Sources;

namespace Alliance.Site.Model;

/// <summary>A link to another content item by its slug, with the place where it is written. Checked once the whole site is read.</summary>
public readonly record struct Ref<T>(string Slug, Source Source)
    where T : class, IContenu;
