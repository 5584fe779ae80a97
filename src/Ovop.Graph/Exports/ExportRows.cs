using System.IO.Pipelines;
using Ovop.Geo.Querying.Streaming;

namespace Ovop.Graph.Exports;

/// <summary>The rows of an export, open at the first.</summary>
internal sealed class ExportRows(RowStream stream, bool hasFirst) : IAsyncDisposable
{
    /// <summary>
    /// What is handed on at a time. Large enough to cost nothing, small enough that a slow reader holds little of our
    /// memory: PostgreSQL waits with the rest.
    /// </summary>
    private const int ChunkBytes = 64 * 1024;

    /// <summary>Rows that were written.</summary>
    public long Count { get; private set; }

    /// <summary>Writes the whole document. Where it throws, the document is not complete and must not look so.</summary>
    /// <param name="plan">What is written.</param>
    /// <param name="output">Where to; its flush returns when the reader has made room.</param>
    /// <param name="progress">Is told after each chunk; null for nobody.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="OperationCanceledException">Also where the reader has gone.</exception>
    public async ValueTask WriteAsync(
        ExportPlan plan, PipeWriter output, Action<long>? progress, CancellationToken cancellationToken)
    {
        var writer = plan.Format.CreateWriter(plan, output);
        writer.Begin();
        for (var hasRow = hasFirst; hasRow; hasRow = await stream.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            writer.Write(stream.Row);
            Count++;
            if (output.UnflushedBytes >= ChunkBytes)
            {
                await FlushAsync(output, cancellationToken).ConfigureAwait(false);
                progress?.Invoke(Count);
            }
        }

        writer.End();
        await FlushAsync(output, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private static async ValueTask FlushAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        var flushed = await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (flushed.IsCompleted || flushed.IsCanceled)
        {
            throw new OperationCanceledException("Whoever read the export has gone.");
        }
    }
}
