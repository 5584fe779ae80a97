using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Ovop.Geo.Importing.GeoJson;

/// <summary>
/// Reads features from a stream that may be larger than memory: a buffer grows only as far as the largest feature.
/// What the stream is, <see cref="GeoJsonScanner"/> sees from its content.
/// </summary>
internal sealed class GeoJsonFeatureReader(Stream stream) : IAsyncDisposable
{
    /// <summary>A feature of 64 MB has some three million positions.</summary>
    private const int MostBytesOfFeature = 64 * 1024 * 1024;

    private const int LeastBytesToRead = 64 * 1024;

    private readonly PipeReader _pipe = PipeReader.Create(
        stream, new StreamPipeReaderOptions(bufferSize: LeastBytesToRead, leaveOpen: true));

    private readonly GeoJsonScanner _scanner = new();
    private ReadOnlySequence<byte> _buffer = ReadOnlySequence<byte>.Empty;
    private bool _isLast;
    private bool _isHeld;
    private JsonDocument? _document;

    /// <summary>The feature that the last <see cref="MoveNextAsync"/> found.</summary>
    public GeoJsonFeature Current { get; private set; }

    /// <summary>Bytes of the stream that have been understood.</summary>
    public long BytesConsumed { get; private set; }

    /// <returns>False at the end of the stream.</returns>
    /// <exception cref="GeoJsonSyntaxException">What stands here is no GeoJSON, or the stream ends early.</exception>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        _document?.Dispose();
        _document = null;
        while (true)
        {
            var found = _scanner.Scan(_buffer, _isLast, out var consumed, out _document);
            var rest = _buffer.Slice(consumed);
            BytesConsumed += _buffer.Length - rest.Length;
            _buffer = rest;
            switch (found)
            {
                case GeoJsonScan.Feature:
                    Current = new GeoJsonFeature(_document!.RootElement, _scanner.Place, _scanner.Crs);
                    return true;
                case GeoJsonScan.End:
                    return false;
            }

            if (_buffer.Length > MostBytesOfFeature)
            {
                throw new GeoJsonSyntaxException(
                    $"{_scanner.Place}: one value is longer than {MostBytesOfFeature / 1024 / 1024} MB.");
            }

            await ReadMoreAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _document?.Dispose();
        await _pipe.CompleteAsync();
    }

    /// <summary>
    /// At least doubles what is there: a long value is scanned from its start each time, and this keeps the work
    /// proportional to its length.
    /// </summary>
    private async ValueTask ReadMoreAsync(CancellationToken cancellationToken)
    {
        var wanted = Math.Max(LeastBytesToRead, (int)Math.Min(_buffer.Length * 2, int.MaxValue / 2));
        if (_isHeld)
        {
            _pipe.AdvanceTo(_buffer.Start, _buffer.End);
        }

        var result = await _pipe.ReadAtLeastAsync(wanted, cancellationToken);
        _isHeld = true;
        _buffer = result.Buffer;
        _isLast = result.IsCompleted;
    }
}
