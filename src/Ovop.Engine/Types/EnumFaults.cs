namespace Ovop.Engine.Types;

/// <summary>
/// Enums have values with names of their own, which are no other literals (section 3.9, Type Validation).
/// </summary>
internal static class EnumFaults
{
    public static IEnumerable<string> Of(EnumType type)
    {
        if (type.Values.Count == 0)
        {
            return [$"Enum type {type} must define one or more values."];
        }

        return
        [
            .. Duplicates.In(type.Values.Select(value => value.Name))
                .Select(name => $"Enum value \"{type}.{name}\" can only be defined once."),
            .. type.Values.SelectMany(value => NameFaults.Of(value.Name, $"{type}.{value.Name}")),
            .. type.Values
                .Where(value => value.Name is "true" or "false" or "null")
                .Select(value => $"{type}: Enum values cannot be named: {value.Name}"),
        ];
    }
}
