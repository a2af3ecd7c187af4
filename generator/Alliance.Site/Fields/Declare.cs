namespace Alliance.Site.Fields;

/// <summary>Writes a field's declaration on one line or two.</summary>
public static class Declare
{
    public static Field<T> Required<T>(string key, Shape<T> shape, string label, string help, string example) =>
        new() { Key = key, Shape = shape, Label = label, Help = help, Example = example, Required = true };

    public static Field<T> Optional<T>(string key, Shape<T> shape, string label, string help, string example) =>
        new() { Key = key, Shape = shape, Label = label, Help = help, Example = example };
}
