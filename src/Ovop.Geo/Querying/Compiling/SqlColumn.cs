using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>A column as it is written in a statement, such as <c>t1."name"</c>.</summary>
/// <param name="IsNullable">By itself, or since the join that leads to it may find no row.</param>
internal readonly record struct SqlColumn(string Sql, EntityColumn Model, bool IsNullable);
