using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Graph.Costs;

namespace Ovop.Graph.Filters;

/// <summary>
/// The input types by which columns are compared, such as <c>StringOperationFilterInput</c>. They follow from the list
/// of operators: a new operator appears here by itself.
/// </summary>
internal static class OperationInputs
{
    /// <summary>The input type for a column; null for a kind of column that has no operators.</summary>
    public static string? NameFor(EntityColumn column) =>
        FilterOperators.For(column.Kind).IsEmpty ? null : NameFor(column.Kind, column.ClrType);

    /// <summary>The input types of all kinds of columns but enumerations, and of the operators that take several values.</summary>
    public static IEnumerable<InputObjectType> Create() =>
    [
        .. Enum.GetValues<ValueKind>()
            .Where(kind => kind != ValueKind.Enum && !FilterOperators.For(kind).IsEmpty)
            .Select(kind => Create(kind, null)),
        .. GeometryFilterFields.All.Where(field => field.EnumType is not null).Select(field => Create(field.EnumType!)),
        .. FilterOperators.All.Where(HasNamedParameters).DistinctBy(ParametersName).Select(CreateParameters),
    ];

    /// <summary>The input type of one enumeration.</summary>
    public static InputObjectType Create(Type enumType) => Create(ValueKind.Enum, enumType);

    private static string NameFor(ValueKind kind, Type? enumType) => $"{ValueTypes.NameOf(kind, enumType)}OperationFilterInput";

    private static InputObjectType Create(ValueKind kind, Type? enumType) => new(type =>
    {
        var name = NameFor(kind, enumType);
        type.Name(name).Description($"Compares a value of type {ValueTypes.NameOf(kind, enumType)}. Several conditions must all hold.");
        type.Field("and").Type($"[{name}!]").Tag(Combination.And).Description("All of these must hold.");
        type.Field("or").Type($"[{name}!]").Tag(Combination.Or).Description("At least one of these must hold.");
        foreach (var filterOperator in FilterOperators.For(kind))
        {
            var field = type.Field(filterOperator.Name).Type(TypeOf(filterOperator, kind, enumType)).Tag(filterOperator)
                .Description(filterOperator.Description);
            if (WeightOf(filterOperator, kind) is > 0 and var weight)
            {
                field.Cost(weight);
            }
        }

        if (kind == ValueKind.Geometry)
        {
            AddDerived(type);
        }
    });

    // What is derived from a geometry is compared like a column; it is worked out for each row.
    private static void AddDerived(InputObjectTypeDescriptor type)
    {
        foreach (var derived in GeometryFilterFields.All)
        {
            type.Field(derived.Name).Type(NameFor(derived.Result, derived.EnumType)).Tag(derived)
                .Cost(Weights.DerivedFilter).Description($"{derived.Description}");
        }
    }

    private static double WeightOf(FilterOperator filterOperator, ValueKind kind) => (kind, filterOperator) switch
    {
        (ValueKind.Geometry, { IsIndexServed: false }) => Weights.NegatedSpatialFilter,
        (ValueKind.Geometry, { Parameters: [{ Name: "" }] }) => Weights.Box,
        (ValueKind.Geometry, _) => Weights.SpatialFilter,
        (_, { IsIndexServed: false }) => Weights.Scan,
        _ => 0,
    };

    private static string TypeOf(FilterOperator filterOperator, ValueKind kind, Type? enumType) => filterOperator.Parameters switch
    {
        [{ Name: "" } direct] => TypeOf(direct, kind, enumType),
        _ => ParametersName(filterOperator),
    };

    private static string TypeOf(ValueParameter parameter, ValueKind kind, Type? enumType)
    {
        var name = ValueTypes.NameOf(parameter.Kind ?? kind, enumType);

        // Nulls in a list ask for rows without a value, where the operator says so.
        return parameter.IsList ? $"[{name}]" : name;
    }

    private static bool HasNamedParameters(FilterOperator filterOperator) => filterOperator.Parameters is not [{ Name: "" }];

    // Operators that take the same values share their input.
    private static string ParametersName(FilterOperator filterOperator) =>
        $"{filterOperator.ParametersName}Input";

    private static InputObjectType CreateParameters(FilterOperator filterOperator) => new(type =>
    {
        type.Name(ParametersName(filterOperator)).Description("What a spatial operator compares with.");
        foreach (var parameter in filterOperator.Parameters)
        {
            var field = type.Field(parameter.Name).Description(parameter.Description)
                .Type(TypeOf(parameter, ValueKind.Geometry, null) + (parameter.AcceptsNull ? "" : "!"));
            if (parameter.IsUnserved)
            {
                // Weights only add up: beside one that an index serves, it counts all the same.
                field.Cost(Weights.NegatedSpatialFilter - Weights.SpatialFilter);
            }
        }
    });
}
