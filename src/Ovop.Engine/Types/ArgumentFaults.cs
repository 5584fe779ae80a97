namespace Ovop.Engine.Types;

/// <summary>
/// Arguments of a field or directive have names of their own, and none that is required is deprecated.
/// </summary>
internal static class ArgumentFaults
{
    /// <param name="arguments">The arguments.</param>
    /// <param name="place">The field or directive, for a person.</param>
    public static IEnumerable<string> Of(IReadOnlyList<InputField> arguments, string place) =>
    [
        .. arguments.SelectMany(argument => NameFaults.Of(argument.Name, $"{place}({argument.Name}:)")),
        .. Duplicates.In(arguments.Select(argument => argument.Name))
            .Select(name => $"Argument \"{place}({name}:)\" can only be defined once."),
        .. arguments
            .Where(argument => argument is { IsRequired: true, DeprecationReason: not null })
            .Select(argument => $"Required argument {place}({argument.Name}:) cannot be deprecated."),
    ];
}
