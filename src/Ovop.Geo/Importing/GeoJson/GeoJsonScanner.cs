using System.Buffers;
using System.Text.Json;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Importing.GeoJson;

/// <summary>
/// Finds features in pieces of a file, one after the other, and sees from the content what the file is: one
/// FeatureCollection, or a sequence of features, be it one to a line or a text sequence of RFC 8142.
/// </summary>
internal sealed class GeoJsonScanner
{
    private const byte RecordSeparator = 0x1E;

    // Readers are never told that a block is the last: they would call a truncated file a fault of syntax.
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private enum Part
    {
        Start,
        Members,
        Features,
        AfterCollection,
        Sequence,
    }

    private Part _part;
    private JsonReaderState _state;
    private long _linesBefore;
    private long _features;
    private long _lineOfFeature = 1;

    /// <summary>EPSG code that the collection has told so far.</summary>
    public int Crs { get; private set; } = Srid.Wgs84;

    /// <summary>Of the last feature found, or where the scanner stands.</summary>
    public string Place => _part == Part.Sequence ? $"line {_lineOfFeature}" : $"feature {_features}";

    /// <summary>Looks for the next feature.</summary>
    /// <param name="bytes">What follows all that was consumed.</param>
    /// <param name="isLast">Whether the file ends with it.</param>
    /// <param name="consumed">What precedes it need not be given again.</param>
    /// <param name="feature">The feature, where one was found; the caller disposes it.</param>
    /// <exception cref="GeoJsonSyntaxException">What stands here is no GeoJSON, or the file ends early.</exception>
    public GeoJsonScan Scan(
        ReadOnlySequence<byte> bytes, bool isLast, out SequencePosition consumed, out JsonDocument? feature)
    {
        feature = null;
        var rest = bytes;
        try
        {
            var found = GeoJsonScan.NeedsMore;
            if (_part != Part.Start || TrySeeWhatItIs(ref rest, isLast))
            {
                found = _part switch
                {
                    Part.Sequence => ScanSequence(ref rest, isLast, out feature),
                    Part.AfterCollection => ScanEnd(ref rest, isLast),
                    _ => ScanCollection(ref rest, isLast, out feature),
                };
            }

            consumed = rest.Start;
            return found == GeoJsonScan.NeedsMore && isLast
                ? throw new GeoJsonSyntaxException($"{Place}: the file ends in the middle; it may be truncated.")
                : found;
        }
        catch (JsonException exception)
        {
            var line = _linesBefore + (exception.LineNumber ?? 0) + 1;
            throw new GeoJsonSyntaxException(
                $"line {line}: not JSON here, at byte {exception.BytePositionInLine + 1} of the line; "
                    + "the file is damaged or of another format.",
                exception);
        }
    }

    /// <summary>Consumes nothing but what precedes the first value.</summary>
    private bool TrySeeWhatItIs(ref ReadOnlySequence<byte> bytes, bool isLast)
    {
        if (!isLast && bytes.Length < ByteOrderMark.Length)
        {
            return false;
        }

        var start = new SequenceReader<byte>(bytes);
        start.IsNext(ByteOrderMark, advancePast: true);
        bytes = bytes.Slice(start.Position);
        SkipBetweenValues(ref bytes);
        if (GeoJsonOpening.Read(bytes, isLast, line: _linesBefore + 1) is not { } opening)
        {
            return false;
        }

        _part = opening == GeoJsonOpening.Kind.Collection ? Part.Members : Part.Sequence;
        return true;
    }

    private GeoJsonScan ScanCollection(ref ReadOnlySequence<byte> bytes, bool isLast, out JsonDocument? feature)
    {
        feature = null;
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, _state);
        while (true)
        {
            var before = reader;
            var isWhole = _part == Part.Features
                ? TryReadFeature(ref reader, out feature)
                : TryReadMember(ref reader);
            if (!isWhole)
            {
                // The reader may have gone into the value that is not whole: go back to where it began.
                Consume(ref bytes, before);
                return GeoJsonScan.NeedsMore;
            }

            if (feature is not null)
            {
                Consume(ref bytes, reader);
                return GeoJsonScan.Feature;
            }

            if (_part == Part.AfterCollection)
            {
                Consume(ref bytes, reader);
                return ScanEnd(ref bytes, isLast);
            }
        }
    }

    private void Consume(ref ReadOnlySequence<byte> bytes, in Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        bytes = bytes.Slice(reader.Position);
    }

    /// <summary>Reads a member of the collection (of "features" the array's start), or the end of the collection.</summary>
    private bool TryReadMember(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return true;
            case JsonTokenType.EndObject:
                _part = Part.AfterCollection;
                return true;
        }

        if (reader.ValueTextEquals("features"u8))
        {
            if (!reader.Read())
            {
                return false;
            }

            _part = reader.TokenType == JsonTokenType.StartArray
                ? Part.Features
                : throw new GeoJsonSyntaxException("the member \"features\" of the collection is not an array.");
            return true;
        }

        if (!reader.ValueTextEquals("crs"u8))
        {
            return reader.TrySkip();
        }

        if (!JsonDocument.TryParseValue(ref reader, out var crs))
        {
            return false;
        }

        using (crs)
        {
            SetCrs(crs.RootElement);
        }

        return true;
    }

    private void SetCrs(JsonElement crs)
    {
        var code = GeoJsonCrs.Read(crs) ?? throw new GeoJsonSyntaxException(
            $"the member \"crs\" is {crs.GetRawText()}, which names no EPSG code; leave it out for longitude and "
            + "latitude, or transform the file to them.");
        if (_features > 0 && code != Crs)
        {
            throw new GeoJsonSyntaxException(
                "the member \"crs\" stands after the features, which were read as longitude and latitude; "
                + "put it first.");
        }

        Crs = code;
    }

    /// <summary>Reads a feature (null for the array's end).</summary>
    private bool TryReadFeature(ref Utf8JsonReader reader, out JsonDocument? feature)
    {
        feature = null;
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _part = Part.Members;
            return true;
        }

        if (!JsonDocument.TryParseValue(ref reader, out feature))
        {
            return false;
        }

        _features++;
        return true;
    }

    private GeoJsonScan ScanSequence(ref ReadOnlySequence<byte> bytes, bool isLast, out JsonDocument? feature)
    {
        feature = null;
        SkipBetweenValues(ref bytes);
        if (bytes.IsEmpty)
        {
            return isLast ? GeoJsonScan.End : GeoJsonScan.NeedsMore;
        }

        _lineOfFeature = _linesBefore + 1;
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, default);
        if (!JsonDocument.TryParseValue(ref reader, out feature))
        {
            return GeoJsonScan.NeedsMore;
        }

        _features++;
        _linesBefore += CountLines(bytes.Slice(0, reader.Position));
        bytes = bytes.Slice(reader.Position);
        return GeoJsonScan.Feature;
    }

    private GeoJsonScan ScanEnd(ref ReadOnlySequence<byte> bytes, bool isLast)
    {
        SkipBetweenValues(ref bytes);
        if (!bytes.IsEmpty)
        {
            throw new GeoJsonSyntaxException($"after feature {_features}: more text follows the collection's end.");
        }

        return isLast ? GeoJsonScan.End : GeoJsonScan.NeedsMore;
    }

    private void SkipBetweenValues(ref ReadOnlySequence<byte> bytes)
    {
        var reader = new SequenceReader<byte>(bytes);
        reader.AdvancePastAny((byte)' ', (byte)'\t', (byte)'\r', (byte)'\n');
        while (reader.IsNext(RecordSeparator, advancePast: true))
        {
            reader.AdvancePastAny((byte)' ', (byte)'\t', (byte)'\r', (byte)'\n');
        }

        _linesBefore += CountLines(bytes.Slice(0, reader.Position));
        bytes = bytes.Slice(reader.Position);
    }

    private static long CountLines(ReadOnlySequence<byte> bytes)
    {
        var lines = 0L;
        foreach (var segment in bytes)
        {
            lines += segment.Span.Count((byte)'\n');
        }

        return lines;
    }
}
