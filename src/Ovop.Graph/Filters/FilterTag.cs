using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Filters;

/// <summary>Tied to a field of a filter input: turns what the client gave there into a part of the query's filter.</summary>
internal abstract class FilterTag
{
    /// <param name="value">Settled and not null.</param>
    /// <param name="arguments">The request's arguments.</param>
    /// <returns>Null where nothing is asked.</returns>
    public abstract FilterNode? Translate(object value, RequestArguments arguments);

    /// <summary>All fields that were given, joined by AND; null where none was.</summary>
    public static FilterNode? All(object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        var parts = new List<FilterNode>();
        for (var i = 0; i < given.Fields.Count; i++)
        {
            if (arguments.Settle(given[i]) is { } settled && !ReferenceEquals(settled, InputValues.Absent)
                && ((FilterTag)given.Fields[i].Tag!).Translate(settled, arguments) is { } part)
            {
                parts.Add(part);
            }
        }

        return And(parts);
    }

    protected static FilterNode? And(IReadOnlyList<FilterNode> parts) => parts switch
    {
        [] => null,
        [var only] => only,
        _ => new AndFilter([.. parts]),
    };
}
