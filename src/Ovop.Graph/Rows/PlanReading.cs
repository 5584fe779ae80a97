using Ovop.Engine.Types;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Rows;

/// <summary>
/// One reading of a plan for a request: what is asked of the database, stage by stage, and what comes of it. Most plans ask
/// everything at once; one that asks in stages has its own kind of reading.
/// </summary>
internal abstract class PlanReading
{
    /// <summary>What is asked first; none where nothing has to be read.</summary>
    public abstract IReadOnlyList<QueryRun> First { get; }

    /// <summary>Whether more may be asked then: all stages go into one transaction, which costs a round trip more.</summary>
    public virtual bool MayGoOn => false;

    /// <summary>Waits for what others are about to make known. Nothing is held while any field of the request waits.</summary>
    public virtual ValueTask WaitAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Gets ready, once all fields of the request have waited.</summary>
    public virtual void Begin()
    {
    }

    /// <summary>What is asked next, only where <see cref="MayGoOn"/>; none where all is there.</summary>
    /// <param name="results">
    /// One for each query so far. After a failed attempt the first results come again, and the same is to be asked again.
    /// </param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="Geo.Querying.Values.QueryArgumentException">The results show that a value cannot be used.</exception>
    public virtual ValueTask<IReadOnlyList<QueryRun>> NextAsync(
        IReadOnlyList<QueryResult> results, CancellationToken cancellationToken) => new([]);

    /// <summary>
    /// The row on which the root cell stands; null where something that was taken for granted has changed meanwhile: then all
    /// is read anew, from <see cref="WaitAsync"/> on.
    /// </summary>
    /// <param name="results">One for each query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="Geo.Querying.Values.QueryArgumentException">The results show that a value cannot be used.</exception>
    public abstract RowRef? Result(QueryResult[] results, CancellationToken cancellationToken);

    /// <summary>Lets go of what it holds: after each attempt, whatever came of it.</summary>
    public virtual void End()
    {
    }
}
