using System.Collections.Immutable;

namespace Ovop.Geo.Querying.Cursors;

/// <summary>The place of a row in an ordered list, as the row's values by which the list is ordered.</summary>
/// <param name="Fingerprint">Of the list and its order: a cursor of another list is refused.</param>
/// <param name="Depth">Rows of the list up to this one, where pages walk past them (nearest first); else 0.</param>
/// <param name="Parts">
/// The parent's key (for a nested list), then the values of the order, each as PostgreSQL sends it; null for NULL.
/// </param>
internal sealed record Cursor(uint Fingerprint, int Depth, ImmutableArray<byte[]?> Parts);
