using System.Collections.Immutable;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Entities.Features;

namespace Ovop.Graph.Entities;

/// <summary>What a schema feature says of one entity.</summary>
internal sealed record EntityDefinition
{
    public required EntityModel Model { get; init; }

    /// <summary>The object type's name, such as <c>Village</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The plural for connections, such as <c>Villages</c>.</summary>
    public required string PluralName { get; init; }

    public required string Description { get; init; }

    /// <summary>The fields, in the order in which the schema shows them.</summary>
    public required IReadOnlyList<EntityMember> Members { get; init; }

    /// <summary>Whether it can be found again by an id: not what is found anew by each request.</summary>
    public bool IsNode { get; init; } = true;

    /// <summary>Whether a field of its feature lists it in pages, beside those that follow from the definitions.</summary>
    public bool IsPaged { get; init; }

    /// <summary>The list field on the query root, such as <c>villages</c>; null where there is none.</summary>
    public string? ListField { get; init; }

    /// <summary>The field on the query root that finds one by its key, with the key's property; null where there is none.</summary>
    public (string Name, string Property)? SingleField { get; init; }

    /// <summary>The field on the query root that finds the one whose area covers a point, with the area's property; null where there is none.</summary>
    public (string Name, string Property)? AtField { get; init; }

    /// <summary>The geometries that its features can be drawn by, the main one first; empty where it has no place on a map.</summary>
    public IReadOnlyList<FeatureShape> FeatureShapes { get; init; } = [];

    /// <summary>Whether one of them has positions to leave out.</summary>
    public bool IsFeatureSimplifiable => FeatureShapes.Any(shape =>
        Model.Column(shape.Column.Property).ClrType.Name != nameof(Geo.Spatial.GeometryType.Point));

    /// <summary>The order of its lists where a request gives none; empty: that of the key.</summary>
    public ImmutableArray<OrderKey> UsualOrder { get; init; } = [];

    /// <summary>The usual order in words; null where there is none but the key's.</summary>
    public string? UsualOrderText { get; init; }

    /// <summary>The field on the query root with statistics of groups, such as <c>villageStatistics</c>; null where there is none.</summary>
    public string? StatisticsField { get; init; }

    public string FilterName => $"{Name}FilterInput";

    public string SortName => $"{Name}SortInput";

    public string ListFilterName => $"ListFilterInputTypeOf{FilterName}";

    public string ConnectionName => $"{PluralName}Connection";

    public string AggregateName => $"{Name}Aggregate";

    public string StatisticsName => $"{Name}Statistics";

    public string StatisticsFilterName => $"{StatisticsName}FilterInput";

    public string StatisticsSortName => $"{StatisticsName}SortInput";

    public string GroupByName => $"{Name}GroupByInput";

    public string GroupKeyName => $"{Name}GroupKey";

    public string GroupKeySortName => $"{GroupKeyName}SortInput";

    public string EdgeName => $"{PluralName}Edge";
}
