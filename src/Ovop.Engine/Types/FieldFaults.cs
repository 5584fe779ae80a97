namespace Ovop.Engine.Types;

/// <summary>Fields of objects and interfaces (sections 3.6 and 3.7, Type Validation).</summary>
internal static class FieldFaults
{
    public static IEnumerable<string> Of(NamedType type, IReadOnlyList<OutputField> fields)
    {
        if (fields.Count == 0)
        {
            return [$"Type {type} must define one or more fields."];
        }

        return
        [
            .. Duplicates.In(fields.Select(field => field.Name))
                .Select(name => $"Field \"{type}.{name}\" can only be defined once."),
            .. fields.SelectMany(field => NameFaults.Of(field.Name, $"{field}")),
            .. fields.SelectMany(field => ArgumentFaults.Of(field.Arguments, $"{field}")),
        ];
    }
}
