using Ovop.Geo.Querying.Around;
using Ovop.Geo.Querying.Disagreements;
using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Querying.Prospects;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Querying.SiteCandidates;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>A <see cref="QuerySource"/> as a subquery.</summary>
internal abstract class SourceSql
{
    /// <summary>All rows, with what they are ordered by.</summary>
    public abstract string Rows { get; }

    /// <summary>Whether a page is cut by what <see cref="Rows"/> holds, and all else is read for its rows alone.</summary>
    public virtual bool IsCutBeforeDetails => true;

    /// <summary>All columns of rows.</summary>
    /// <param name="rows">Of <see cref="Rows"/>, those that are wanted.</param>
    public virtual string Detailed(string rows) => rows;

    /// <param name="source">What is asked.</param>
    /// <param name="query">That asks for the source's rows.</param>
    /// <param name="statement">That the subquery is a part of.</param>
    /// <param name="parent">The columns of the row above, as they are called; none for a list of its own.</param>
    public static SourceSql Of(
        QuerySource source, EntityQuery query, StatementBuilder statement, IReadOnlyList<string> parent) => source switch
        {
            SearchSource search => new SearchSql(search, query.Entity, statement),
            DiscoverySource discovery => new DiscoverySql(discovery, query.Entity, query.Where, statement),
            ProspectSource prospects => new ProspectSql(prospects, statement, parent),
            ProspectReasonSource reasons => new ProspectReasonSql(reasons, statement, parent),
            DisagreementSource disagreements => new DisagreementSql(disagreements, statement, parent),
            AroundSource around => new AroundSql(around, statement, parent),
            SiteCandidateSource candidates => new SiteCandidateSql(candidates, statement),
            _ => throw new NotSupportedException($"There is no SQL for a {source.GetType().Name}."),
        };
}
