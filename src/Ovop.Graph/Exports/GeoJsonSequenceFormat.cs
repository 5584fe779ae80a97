using System.Buffers;
using System.IO.Pipelines;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Exports;

/// <summary>A GeoJSON text sequence (RFC 8142): each feature between a record separator and a line feed.</summary>
internal sealed class GeoJsonSequenceFormat() : ExportFormat("geojsonseq", "application/geo+json-seq", "geojsons")
{
    public override bool HasFeatures => true;

    public override ExportWriter CreateWriter(ExportPlan plan, PipeWriter output) => new Writer(plan, output);

    private sealed class Writer(ExportPlan plan, PipeWriter output) : ExportWriter
    {
        private readonly FeatureWriter _features = new(plan, output);

        public override void Write(RowTable row)
        {
            output.Write("\u001e"u8);
            _features.Write(row);
            output.Write("\n"u8);
        }
    }
}
