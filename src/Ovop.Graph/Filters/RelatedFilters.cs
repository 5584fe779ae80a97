using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Filters;

/// <summary>A filter on the row that a relation to one leads to: <c>district: { name: { eq: "Wlingi" } }</c>.</summary>
internal sealed class RelatedObjectFilter(EntityRelation relation) : FilterTag
{
    public override FilterNode? Translate(object value, RequestArguments arguments) =>
        All(value, arguments) is { } inner ? new RelatedFilter(relation.Name, inner) : null;
}

/// <summary>A filter on the rows of a relation to many: <c>products: { some: {...} none: {...} any: true }</c>.</summary>
internal sealed class RelatedListFilter(EntityRelation relation) : FilterTag
{
    public override FilterNode? Translate(object value, RequestArguments arguments)
    {
        var given = arguments.Structure<InputValues>(value)!;
        var parts = new List<FilterNode>();
        foreach (var quantifier in Enum.GetValues<ListQuantifier>())
        {
            if (arguments.TryGet(given, ListFilterInputs.NameOf(quantifier), out var condition))
            {
                parts.Add(new ListFilter(relation.Name, quantifier, All(condition, arguments)));
            }
        }

        if (arguments.TryGet(given, ListFilterInputs.Any, out var hasRows))
        {
            parts.Add(new AnyFilter(relation.Name, arguments.Parameter(hasRows)));
        }

        return And(parts);
    }
}
