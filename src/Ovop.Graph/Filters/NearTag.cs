using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Filters;

/// <summary>A table whose rows can stand as shapes in <c>near</c>.</summary>
/// <param name="Field">The field of <c>NearOfInput</c>, such as <c>villages</c>.</param>
/// <param name="Entity">The table.</param>
/// <param name="Shape">Its geometry.</param>
internal sealed record NearShape(string Field, EntityModel Entity, ColumnPath Shape);

/// <summary><c>near: { of: { villages: {...} }, metres: 20000 }</c>: a row of another table, or a geometry, lies that near.</summary>
/// <param name="shape">The geometry of the row that is filtered.</param>
internal sealed class NearTag(ColumnPath shape) : FilterTag
{
    public const string InputName = "NearFilterInput";

    public const string OfInputName = "NearOfInput";

    private const string Of = "of";
    private const string Metres = "metres";
    private const string Geometry = "geometry";

    public override FilterNode? Translate(object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        var of = arguments.Structure<InputValues>(arguments.Settle(Required(given, Of)))!;
        var metres = arguments.Parameter(arguments.Settle(Required(given, Metres)));
        foreach (var field in of.Fields)
        {
            if (arguments.TryGet(of, field.Name, out var condition))
            {
                return field.Tag is NearShape other
                    ? new NearFilter(shape, other.Entity, other.Shape, All(condition, arguments), metres)
                    : new OperatorFilter(shape, FilterOperators.Find(ValueKind.Geometry, "withinDistance"),
                        [arguments.Parameter(condition), metres]);
            }
        }

        // The input is @oneOf, so exactly one field is there and not null.
        throw new InvalidOperationException($"{OfInputName} has no field that was given.");
    }

    /// <summary>The input types of <c>near</c>.</summary>
    public static IEnumerable<InputObjectType> Create(IReadOnlyList<(NearShape Shape, string FilterName)> shapes) =>
    [
        new(type =>
        {
            type.Name(InputName).Description("Asks for rows that lie near others, measured between the edges on the spheroid.");
            type.Field(Of).Type($"{OfInputName}!").Description("What to be near to; the row itself does not count.");
            type.Field(Metres).Type("Float!").Description("The greatest distance in metres, 0 or more.");
        }),
        new(type =>
        {
            type.Name(OfInputName).OneOf().Description("What to be near to: the rows of one table, or a geometry.");
            foreach (var (shape, filterName) in shapes)
            {
                type.Field(shape.Field).Type(filterName).Tag(shape).Description($"The {shape.Field} that answer this filter; {{}} for all.");
            }

            type.Field(Geometry).Type(Geometries.GeometryType.TypeName).Description("This geometry.");
        }),
    ];

    private static object? Required(InputValues values, string name) => values.TryGet(name, out var value) ? value : null;
}
