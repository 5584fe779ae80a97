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
    /// <summary>In the input of what is no table, which of its rows count.</summary>
    public const string Where = "where";

    private const string Geometry = "geometry";

    public static InputObjectType Create(
        string name, string description, IEnumerable<(OtherShape Shape, string InputName)> shapes) => new(type =>
        {
            type.Name(name).OneOf().Description(description);
            foreach (var (shape, inputName) in shapes)
            {
                type.Field(shape.Field).Type(inputName).Tag(shape).Description(shape.Description);
            }

            type.Field(Geometry).Type(Geometries.GeometryType.TypeName).Description("This geometry.");
        });

    /// <summary>The condition that was given.</summary>
    /// <param name="of">The input, settled.</param>
    /// <param name="arguments">The request's arguments.</param>
    /// <param name="rows">What is asked where rows are the shapes; their filter is null for all, their source for those of the table.</param>
    /// <param name="geometry">What is asked where a geometry is.</param>
    public static FilterNode Translate(
        object? of,
        RequestArguments arguments,
        Func<OtherShape, FilterNode?, QuerySource?, FilterNode> rows,
        Func<QueryValue, FilterNode> geometry)
    {
        var given = arguments.Structure<InputValues>(of)!;
        foreach (var field in given.Fields)
        {
            if (arguments.TryGet(given, field.Name, out var condition))
            {
                return field.Tag switch
                {
                    OtherShape { Source: null } table => rows(table, FilterTag.All(condition, arguments), null),
                    OtherShape found => Found(found, arguments.Structure<InputValues>(condition)!),
                    _ => geometry(arguments.Parameter(condition)),
                };
            }
        }

        // Exactly one field is there and not null.
        throw new InvalidOperationException("An input of one field has none that was given.");

        FilterNode Found(OtherShape found, InputValues input) => rows(
            found,
            arguments.TryGet(input, Where, out var where) ? FilterTag.All(where, arguments) : null,
            found.Source!(input, arguments));
    }
}
