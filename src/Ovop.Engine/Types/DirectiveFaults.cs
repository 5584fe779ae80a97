namespace Ovop.Engine.Types;

/// <summary>Definitions of directives (section 3.13, Type Validation).</summary>
internal static class DirectiveFaults
{
    public static IEnumerable<string> Of(Schema schema) =>
    [
        .. Duplicates.In(schema.Directives.Select(directive => directive.Name))
            .Select(name => $"There can be only one directive named \"@{name}\"."),
        .. schema.Directives.SelectMany(Of),
        .. DirectiveCycles.Of(schema),
    ];

    private static IEnumerable<string> Of(DirectiveType directive) =>
    [
        .. NameFaults.Of(directive.Name, $"{directive}"),
        .. directive.Locations.Count > 0
            ? Array.Empty<string>()
            : [$"Directive {directive} must include 1 or more locations."],
        .. ArgumentFaults.Of(directive.Arguments, $"{directive}"),
    ];
}
