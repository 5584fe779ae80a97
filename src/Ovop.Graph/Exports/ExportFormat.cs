using System.IO.Pipelines;

namespace Ovop.Graph.Exports;

/// <summary>What an export is written as. One file each, listed in <see cref="ExportFormats"/>.</summary>
/// <param name="name">As in the parameter <c>format</c>.</param>
/// <param name="mediaType">For Content-Type.</param>
/// <param name="extension">Of a file, without the dot.</param>
internal abstract class ExportFormat(string name, string mediaType, string extension)
{
    public string Name { get; } = name;

    public string MediaType { get; } = mediaType;

    public virtual string ContentType => MediaType;

    public string Extension { get; } = extension;

    /// <summary>Whether each row is a feature, so that only what has a place can be written.</summary>
    public abstract bool HasFeatures { get; }

    public abstract ExportWriter CreateWriter(ExportPlan plan, PipeWriter output);
}
