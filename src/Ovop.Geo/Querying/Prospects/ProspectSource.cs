using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Prospects;

/// <summary>
/// Which commodities could become the flagship of which villages, as a source of rows: those of
/// <see cref="ProspectModel"/>. A pair is a row where anything is told of it; what is a flagship there already is none.
/// </summary>
/// <remarks>
/// As a nested list it is of the row's village (<see cref="QuerySource.ParentColumns"/> its code) or commodity (its id).
/// </remarks>
/// <param name="Models">The tables that are read.</param>
/// <param name="WithinKm">
/// How far villages may lie that count as near by, above 0 and up to <see cref="QueryLimits.ProspectKm"/>.
/// </param>
/// <param name="Weights">One for each <see cref="ProspectReasonKind"/>, in its order: 0 or more, one of them above 0.</param>
/// <param name="Unknown">What counts for that which nobody tells, 0 to 1.</param>
public sealed record ProspectSource(
    EntityModels Models, QueryValue WithinKm, ImmutableArray<QueryValue> Weights, QueryValue Unknown) : QuerySource
{
    /// <summary>The slug of the one commodity; all where it is null.</summary>
    public QueryValue Commodity { get; init; }

    /// <summary>Which villages; all where it is null.</summary>
    public FilterNode? Villages { get; init; }
}
