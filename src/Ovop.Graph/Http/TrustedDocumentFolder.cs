using Ovop.Engine.Requests;
using Ovop.Engine.Types;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Http;

/// <summary>
/// Trusted documents as files: each <c>NAME.graphql</c> of the folder (not of folders within it) is the document NAME.
/// </summary>
internal static class TrustedDocumentFolder
{
    private const string Extension = ".graphql";

    /// <summary>Reads and checks the documents.</summary>
    /// <param name="settings">Where they are.</param>
    /// <param name="schema">What they ask of.</param>
    /// <param name="limits">How much they may ask.</param>
    /// <exception cref="InvalidOptionsException">The folder cannot be read, or all that is wrong in its files.</exception>
    public static TrustedDocuments Load(TrustedDocumentSettings settings, Schema schema, GraphLimits limits)
    {
        var folder = settings.Folder;
        if (folder.Length == 0)
        {
            return TrustedDocuments.None;
        }

        try
        {
            var texts = Directory.EnumerateFiles(folder, "*" + Extension)
                .Order(StringComparer.Ordinal)
                .ToDictionary(file => Path.GetFileName(file)[..^Extension.Length], File.ReadAllBytes, StringComparer.Ordinal);
            return texts.Count > 0
                ? TrustedDocuments.Load(schema, limits, texts, settings.AreOnlyOnes)
                : throw new InvalidOptionsException([$"OVOP_TRUSTED_DOCUMENTS: {folder} holds no {Extension} files."]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOptionsException([$"OVOP_TRUSTED_DOCUMENTS: {exception.Message}"]);
        }
        catch (TrustedDocumentsException exception)
        {
            throw new InvalidOptionsException(
            [
                .. exception.Faults.Select(fault =>
                    $"OVOP_TRUSTED_DOCUMENTS: {Path.Combine(folder, (fault with { Name = fault.Name + Extension }).ToString())}"),
            ]);
        }
    }
}
