using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Ovop.Geo.Importing.Runs;

namespace Ovop.Geo.Importing.GeoJson;

/// <summary>
/// An opened file of features: gzip is seen by its first bytes and unpacked on the way, whatever the file is called.
/// </summary>
internal sealed class GeoJsonFile : IDisposable
{
    private readonly FileStream _file;
    private readonly Stream _content;

    /// <summary>
    /// What the last four bytes of a gzip file say of the length unpacked, of its last member; 0 for another file.
    /// </summary>
    private readonly uint _lengthTold;

    private GeoJsonFile(FileStream file)
    {
        _file = file;
        _content = file;
        Name = Path.GetFileName(file.Name);
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        if (file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length
            && bytes is [0x1F, 0x8B, ..])
        {
            file.Seek(-bytes.Length, SeekOrigin.End);
            file.ReadExactly(bytes);
            _lengthTold = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            _content = new GZipStream(file, CompressionMode.Decompress);
        }

        file.Position = 0;
    }

    /// <summary>Without its folder.</summary>
    public string Name { get; }

    /// <summary>How much of the file has been read, 0 to 1.</summary>
    public double Fraction => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    /// <exception cref="ImportException">The file cannot be read.</exception>
    public static GeoJsonFile Open(string path)
    {
        try
        {
            return new GeoJsonFile(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{path} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The features, one at a time, in constant memory; may be asked for once.</summary>
    /// <exception cref="ImportException">The file is no GeoJSON, or ends early.</exception>
    public async IAsyncEnumerable<GeoJsonFeature> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var features = new GeoJsonFeatureReader(_content);
        while (await NextAsync(features, cancellationToken))
        {
            yield return features.Current;
        }

        // GZipStream takes a file that was cut off for one that ended. Of several members only the last one's length
        // is told, which is less than the whole.
        if (features.BytesConsumed < _lengthTold)
        {
            throw new ImportException($"{Name} is truncated: {_lengthTold} bytes were packed, here are "
                + $"{features.BytesConsumed}. Copy or download it again.");
        }
    }

    public void Dispose()
    {
        _content.Dispose();
        _file.Dispose();
    }

    private async ValueTask<bool> NextAsync(GeoJsonFeatureReader features, CancellationToken cancellationToken)
    {
        try
        {
            return await features.MoveNextAsync(cancellationToken);
        }
        catch (GeoJsonSyntaxException exception)
        {
            throw new ImportException($"{Name}, {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw new ImportException($"{Name} is damaged: {exception.Message}", exception);
        }
    }
}
