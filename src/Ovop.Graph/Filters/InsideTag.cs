using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Filters;

/// <summary><c>inside: { of: { zones: {...} } }</c>: it lies in a row of another table, or in a geometry, slivers allowed.</summary>
/// <param name="shape">The geometry of the row that is filtered.</param>
internal sealed class InsideTag(ColumnPath shape) : FilterTag
{
    public const string InputName = "InsideFilterInput";
    public const string OfInputName = "InsideOfInput";
    private const string Of = "of";

    public override FilterNode Translate(object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        return OtherShapeInput.Translate(
            arguments.Settle(given.TryGet(Of, out var of) ? of : null),
            arguments,
            (other, where, source) => new InsideFilter(shape, other.Entity, other.Shape, where) { Source = source },
            geometry => new OperatorFilter(shape, FilterOperators.Inside, [geometry]));
    }

    /// <summary>The input types of <c>inside</c>. Only areas have an inside: sites, which are points, do not stand there.</summary>
    public static IEnumerable<InputObjectType> Create(IReadOnlyList<(OtherShape Shape, string InputName)> shapes) =>
    [
        new(type =>
        {
            type.Name(InputName).Description(
                "Asks for rows that lie in others: at least 99 % of an area, all of a point. Slivers along edges that were drawn twice do not matter.");
            type.Field(Of).Type($"{OfInputName}!").Description("What to lie in; the row itself does not count.");
        }),
        OtherShapeInput.Create(
            OfInputName,
            "What to lie in: a row of one table, or a geometry. Sites are points, in which nothing lies.",
            shapes.Where(shape => shape.Shape.IsArea)),
    ];
}
