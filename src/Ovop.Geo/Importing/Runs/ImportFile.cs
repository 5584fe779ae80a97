using Ovop.Geo.Csv;

namespace Ovop.Geo.Importing.Runs;

/// <summary>Files that are read whole.</summary>
internal static class ImportFile
{
    /// <summary>The bytes of a CSV file.</summary>
    /// <exception cref="ImportException">The file cannot be read, or is too large.</exception>
    public static byte[] ReadCsv(string path)
    {
        try
        {
            return new FileInfo(path).Length <= CsvSheet.MaxBytes
                ? File.ReadAllBytes(path)
                : throw new ImportException($"{path} has more than {CsvSheet.MaxBytes} bytes; split it.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{path} cannot be read: {exception.Message}", exception);
        }
    }
}
