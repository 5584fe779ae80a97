using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Filters;

/// <summary>
/// The <c>of</c> of <c>near</c> and <c>inside</c>: the rows of one table, or a geometry. The input is <c>@oneOf</c>.
/// </summary>
internal static class OtherShapeInput
{
    private const string Geometry = "geometry";

    public static InputObjectType Create(
        string name, string description, IEnumerable<(OtherShape Shape, string FilterName)> shapes) => new(type =>
        {
            type.Name(name).OneOf().Description(description);
            foreach (var (shape, filterName) in shapes)
            {
                type.Field(shape.Field).Type(filterName).Tag(shape).Description($"The {shape.Field} that answer this filter; {{}} for all.");
            }

            type.Field(Geometry).Type(Geometries.GeometryType.TypeName).Description("This geometry.");
        });

    /// <summary>The condition that was given.</summary>
    /// <param name="of">The input, settled.</param>
    /// <param name="arguments">The request's arguments.</param>
    /// <param name="rows">What is asked where rows are the shapes; their filter is null for all.</param>
    /// <param name="geometry">What is asked where a geometry is.</param>
    public static FilterNode Translate(
        object? of,
        RequestArguments arguments,
        Func<OtherShape, FilterNode?, FilterNode> rows,
        Func<QueryValue, FilterNode> geometry)
    {
        var given = arguments.Structure<InputValues>(of)!;
        foreach (var field in given.Fields)
        {
            if (arguments.TryGet(given, field.Name, out var condition))
            {
                return field.Tag is OtherShape other
                    ? rows(other, FilterTag.All(condition, arguments))
                    : geometry(arguments.Parameter(condition));
            }
        }

        // Exactly one field is there and not null.
        throw new InvalidOperationException("An input of one field has none that was given.");
    }
}
