using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>How many rows of the group have this value in a column.</summary>
/// <param name="Value">
/// As it is stored: the name of an enumeration, or a boolean. Part of the program, never from a client.
/// </param>
public sealed record ValueCount(ColumnPath Column, object Value) : Aggregate;
