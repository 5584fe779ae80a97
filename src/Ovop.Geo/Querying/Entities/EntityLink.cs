using System.Collections.Immutable;

namespace Ovop.Geo.Querying.Entities;

/// <summary>The table or view between two tables of a many-to-many relation.</summary>
/// <param name="Table">Quoted.</param>
/// <param name="SourceColumns">Those that hold the owner's columns, in the order of the relation's.</param>
/// <param name="TargetColumns">Those that hold the target's columns, in the order of the relation's.</param>
public sealed record EntityLink(
    string Table, ImmutableArray<EntityColumn> SourceColumns, ImmutableArray<EntityColumn> TargetColumns);
