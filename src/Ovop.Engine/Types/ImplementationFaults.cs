namespace Ovop.Engine.Types;

/// <summary>
/// An object or interface is a super-set of the interfaces that it implements (section 3.6, IsValidImplementation).
/// </summary>
internal static class ImplementationFaults
{
    public static IEnumerable<string> Of(
        Schema schema, NamedType type, IReadOnlyList<OutputField> fields, IReadOnlyList<InterfaceType> interfaces)
    {
        foreach (var name in Duplicates.In(interfaces.Select(one => one.Name)))
        {
            yield return $"Type {type} can only implement {name} once.";
        }

        foreach (var implemented in interfaces.Distinct())
        {
            var faults = ReferenceEquals(implemented, type)
                ? [$"Type {type} cannot implement itself because it would create a circular reference."]
                : OfAncestors(type, interfaces, implemented)
                    .Concat(implemented.Fields.SelectMany(field => OfField(schema, type, fields, field)));
            foreach (var fault in faults)
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> OfAncestors(
        NamedType type, IReadOnlyList<InterfaceType> interfaces, InterfaceType implemented) => implemented.Interfaces
            .Except(interfaces)
            .Where(ancestor => !ReferenceEquals(ancestor, implemented))
            .Select(ancestor => ReferenceEquals(ancestor, type)
                ? $"Type {type} cannot implement {implemented} because it would create a circular reference."
                : $"Type {type} must implement {ancestor} because it is implemented by {implemented}.");

    private static IEnumerable<string> OfField(
        Schema schema, NamedType type, IReadOnlyList<OutputField> fields, OutputField expected)
    {
        var field = fields.FirstOrDefault(one => one.Name == expected.Name);
        if (field is null)
        {
            yield return $"Interface field {expected} expected but {type} does not provide it.";
            yield break;
        }

        if (IsKnown(field.Type, expected.Type) && !schema.IsSubType(field.Type, expected.Type))
        {
            yield return $"Interface field {expected} expects type {expected.Type} but {field} is type {field.Type}.";
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            yield return $"Interface field {expected} is not deprecated, "
                + $"so implementation field {field} must not be deprecated.";
        }

        foreach (var fault in OfArguments(field, expected))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> OfArguments(OutputField field, OutputField expected)
    {
        foreach (var argument in expected.Arguments)
        {
            var place = $"{expected}({argument.Name}:)";
            if (field.Argument(argument.Name) is not { } given)
            {
                yield return $"Interface field argument {place} expected but {field} does not provide it.";
            }
            else if (IsKnown(given.Type, argument.Type) && !given.Type.IsSameAs(argument.Type))
            {
                yield return $"Interface field argument {place} expects type {argument.Type} "
                    + $"but {field}({argument.Name}:) is type {given.Type}.";
            }
        }

        foreach (var argument in field.Arguments.Where(one => one.IsRequired && expected.Argument(one.Name) is null))
        {
            yield return $"Object field {field} includes required argument {argument.Name} "
                + $"that is missing from the Interface field {expected}.";
        }
    }

    // Of an unknown type enough was said where it was referred to.
    private static bool IsKnown(GraphType one, GraphType other) =>
        one.Named is not UnknownType && other.Named is not UnknownType;
}
