namespace Ovop.Engine.Types;

/// <summary>What the cost directives demand of the places where they stand (section 9 of their specification).</summary>
internal static class CostFaults
{
    // A schema may have directives of its own by these names.
    public static IEnumerable<string> Of(Schema schema) =>
    [
        .. schema.Directive(CostDirectives.Cost) is CostDirectiveType ? OfWeights(schema) : [],
        .. schema.Directive(CostDirectives.ListSize) is ListSizeDirectiveType ? OfSizes(schema) : [],
    ];

    private static IEnumerable<string> OfWeights(Schema schema) =>
    [
        .. AppliedDirectivePlaces.Of(schema)
            .Where(place => CostDirectives.Find(place.Directives, CostDirectives.Cost) is { } cost
                && !CostDirectives.TryParse(CostDirectives.Value(cost, CostDirectives.Weight), out _))
            .Select(place => $"{place.Name}: The weight of \"@cost\" must be a number."),
        .. schema.Types.OfType<InterfaceType>().SelectMany(type => type.Fields)
            .Where(field => CostDirectives.Find(field.Directives, CostDirectives.Cost) is not null)
            .Select(field => $"{field}: \"@cost\" cannot stand on a field of an interface; put it on those of its objects."),
    ];

    private static IEnumerable<string> OfSizes(Schema schema) => schema.Types.SelectMany(Fields)
        .SelectMany(field => field.ListSize is { } size ? Of(field, size).Select(fault => $"{field}: {fault}") : []);

    private static IEnumerable<OutputField> Fields(NamedType type) => type switch
    {
        ObjectType objectType => objectType.Fields,
        InterfaceType interfaceType => interfaceType.Fields,
        _ => [],
    };

    private static IEnumerable<string> Of(OutputField field, ListSize size) =>
    [
        .. size.SizedFields.Count == 0 && !IsList(field.Type)
            ? ["\"@listSize\" stands on a field that is no list, and names no sizedFields."]
            : Array.Empty<string>(),
        .. size.SizedFields
            .Where(name => Find(field.Type.Named, name) is not { } sized || !IsList(sized.Type))
            .Select(name => $"The sized field \"{name}\" of \"@listSize\" is no list field of {field.Type.Named}."),
        .. size.SlicingArguments
            .Where(name => field.Argument(name) is not { } argument || argument.Type.Nullable is not (IntType or ListType))
            .Select(name => $"The slicing argument \"{name}\" of \"@listSize\" is no argument of type Int and no list."),
        .. size.AssumedSize < 0 ? ["The assumedSize of \"@listSize\" must not be negative."] : Array.Empty<string>(),
    ];

    private static OutputField? Find(NamedType type, string path)
    {
        var steps = path.Split('.');
        var field = Fields(type).FirstOrDefault(one => one.Name == steps[0]);
        return steps.Length == 1 || field is null ? field : Find(field.Type.Named, string.Join('.', steps[1..]));
    }

    private static bool IsList(GraphType type) => type.Nullable is ListType;
}
