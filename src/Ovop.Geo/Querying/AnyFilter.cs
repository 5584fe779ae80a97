using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying;

/// <summary>Whether a related list has rows at all.</summary>
/// <param name="Navigation">A relation to many.</param>
/// <param name="HasRows">A boolean: true asks for rows with some, false for rows with none.</param>
public sealed record AnyFilter(string Navigation, QueryValue HasRows) : FilterNode;
