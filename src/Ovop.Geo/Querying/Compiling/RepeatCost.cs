using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// Whether the lists beneath a page may repeat its query: only where indexes find the page, so that doing it again costs
/// less than a round trip. In doubt it is not repeated: a spatial join done twice is worse than any round trip.
/// </summary>
internal static class RepeatCost
{
    /// <param name="isNested">Whether the page is beneath parents, whose key an index serves.</param>
    public static bool IsCheap(EntityQuery query, bool isNested)
    {
        if (query.Source is not null)
        {
            return false;
        }

        if (query.Where is { } where && !IsPlain(where))
        {
            return false;
        }

        return isNested
            || HasKey(query.Where, query.Entity)
            || (IsServed(query.Where, query.Entity) && IsOrderServed(query));
    }

    /// <summary>Columns compared with values, nothing spatial, no other lists.</summary>
    private static bool IsPlain(FilterNode node) => node switch
    {
        AndFilter and => and.Nodes.All(IsPlain),
        OrFilter or => or.Nodes.All(IsPlain),
        NotFilter not => IsPlain(not.Node),
        RelatedFilter related => IsPlain(related.Node),
        KeysFilter => true,
        OperatorFilter { Operand.Fields: not [] } => false,
        OperatorFilter { Operator: var compared } => compared is BoxOperator || !compared.AppliesTo(ValueKind.Geometry),
        _ => false,
    };

    private static bool HasKey(FilterNode? node, EntityModel entity) => node switch
    {
        KeysFilter => true,
        AndFilter and => and.Nodes.Any(part => HasKey(part, entity)),
        OperatorFilter { Operator: EqualOperator } filter =>
            IsOwn(filter.Operand) && entity.Key is [var key] && key.Property == filter.Operand.Column.Property,
        _ => false,
    };

    private static bool IsServed(FilterNode? node, EntityModel entity) => node switch
    {
        null => true,
        AndFilter and => and.Nodes.Any(part => IsServed(part, entity)),
        RelatedFilter { Node: OperatorFilter filter } related =>
            filter.Operator.IsIndexServed && IsIndexed(entity, related.Navigation, filter.Operand),
        OperatorFilter filter => filter.Operator.IsIndexServed && IsIndexed(entity, filter.Operand),
        _ => false,
    };

    private static bool IsOwn(FilterOperand operand) => operand.Fields.IsEmpty && operand.Column.Navigations.IsEmpty;

    private static bool IsIndexed(EntityModel entity, FilterOperand operand) =>
        operand.Fields.IsEmpty && entity.Stored(operand.Column) is { IsIndexed: true };

    private static bool IsIndexed(EntityModel entity, string navigation, FilterOperand operand) => IsIndexed(
        entity,
        operand with
        {
            Column = new ColumnPath(operand.Column.Navigations.Insert(0, navigation), operand.Column.Property),
        });

    private static bool IsOrderServed(EntityQuery query) => query.Order switch
    {
        [] => true,
        [ColumnOrder order, ..] => order.IsSortedIn(query.Entity),
        _ => false,
    };
}
