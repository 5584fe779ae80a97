using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Operators;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Filters;

/// <summary>
/// A condition that is asked for as if it were a column of truth values: <c>hasDisagreement: { eq: true }</c>. It is met or
/// not, never unknown: <c>eq: null</c> takes no row, <c>neq: null</c> all.
/// </summary>
/// <param name="met">The condition.</param>
internal sealed class ConditionFilter(FilterNode met) : FilterTag
{
    private const string Negation = "neq";

    public override FilterNode? Translate(object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        var parts = new List<FilterNode>();
        for (var i = 0; i < given.Fields.Count; i++)
        {
            var settled = arguments.Settle(given[i]);
            if (!ReferenceEquals(settled, InputValues.Absent) && Part(given.Fields[i].Tag, settled, arguments) is { } part)
            {
                parts.Add(part);
            }
        }

        return And(parts);
    }

    private FilterNode? Part(object? tag, object? settled, RequestArguments arguments) => (tag, settled) switch
    {
        (FilterOperator compared, _) => Compared(arguments.Structure<object>(settled) as bool?, compared.Name == Negation),
        (Combination.And, not null) => And(Each(settled, arguments)),
        (Combination.Or, not null) when Each(settled, arguments) is [_, ..] several => new OrFilter([.. several]),
        _ => null,
    };

    private FilterNode Compared(bool? value, bool isNegated) => value switch
    {
        null => isNegated ? new AndFilter([]) : new OrFilter([]),
        { } isMet => isMet != isNegated ? met : new NotFilter(met),
    };

    private List<FilterNode> Each(object value, RequestArguments arguments) =>
    [
        .. arguments.Structure<object?[]>(value)!
            .Select(item => arguments.Settle(item) is { } given ? Translate(given, arguments) : null)
            .OfType<FilterNode>(),
    ];
}
