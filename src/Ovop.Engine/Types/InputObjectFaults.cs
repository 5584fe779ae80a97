namespace Ovop.Engine.Types;

/// <summary>Input objects and their fields (sections 3.10 and 3.10.1, Type Validation).</summary>
internal static class InputObjectFaults
{
    public static IEnumerable<string> Of(InputObjectType type)
    {
        if (type.Fields.Count == 0)
        {
            return [$"Input Object type {type} must define one or more fields."];
        }

        return
        [
            .. Duplicates.In(type.Fields.Select(field => field.Name))
                .Select(name => $"Field \"{type}.{name}\" can only be defined once."),
            .. type.Fields.SelectMany(field => NameFaults.Of(field.Name, $"{type}.{field.Name}")),
            .. type.Fields
                .Where(field => field is { IsRequired: true, DeprecationReason: not null })
                .Select(field => $"Required input field {type}.{field.Name} cannot be deprecated."),
            .. type.IsOneOf ? type.Fields.SelectMany(field => OfOneOf(type, field)) : [],
        ];
    }

    private static IEnumerable<string> OfOneOf(InputObjectType type, InputField field)
    {
        if (field.Type.IsNonNull)
        {
            yield return $"OneOf input field {type}.{field.Name} must be nullable.";
        }

        if (field.HasDefaultValue)
        {
            yield return $"OneOf input field {type}.{field.Name} cannot have a default value.";
        }
    }
}
