using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Filters;

/// <summary><c>near: { of: { villages: {...} }, metres: 20000 }</c>: a row of another table, or a geometry, lies that near.</summary>
/// <param name="shape">The geometry of the row that is filtered.</param>
internal sealed class NearTag(ColumnPath shape) : FilterTag
{
    public const string InputName = "NearFilterInput";
    public const string OfInputName = "NearOfInput";
    private const string Of = "of";
    private const string Metres = "metres";

    private static readonly FilterOperator WithinDistance = FilterOperators.Find(ValueKind.Geometry, "withinDistance");

    public override FilterNode Translate(object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        var metres = arguments.Parameter(arguments.Settle(Required(given, Metres)));
        return OtherShapeInput.Translate(
            arguments.Settle(Required(given, Of)),
            arguments,
            (other, where, source) => new NearFilter(shape, other.Entity, other.Shape, where, metres) { Source = source },
            geometry => new OperatorFilter(shape, WithinDistance, [geometry, metres]));
    }

    /// <summary>The input types of <c>near</c>.</summary>
    public static IEnumerable<InputObjectType> Create(IReadOnlyList<(OtherShape Shape, string InputName)> shapes) =>
    [
        new(type =>
        {
            type.Name(InputName).Description("Asks for rows that lie near others, measured between the edges on the spheroid.");
            type.Field(Of).Type($"{OfInputName}!").Description("What to be near to; the row itself does not count.");
            type.Field(Metres).Type("Float!").Description("The greatest distance in metres, 0 or more.");
        }),
        OtherShapeInput.Create(OfInputName, "What to be near to: the rows of one table, or a geometry.", shapes),
    ];

    private static object? Required(InputValues values, string name) => values.TryGet(name, out var value) ? value : null;
}
