using Ovop.Engine.Types;

namespace Ovop.Graph.Cli;

/// <summary>For a schema that is only looked at: it has no rows.</summary>
internal sealed class NoRows : RowBackend
{
    public static NoRows Instance { get; } = new();

    public override ValueTask ReadAsync(
        IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("The schema is looked at, not asked.");
}
