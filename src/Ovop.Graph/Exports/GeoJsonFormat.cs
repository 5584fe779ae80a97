using System.Buffers;
using System.IO.Pipelines;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Exports;

/// <summary>One FeatureCollection (RFC 7946, 3.3), a feature a line.</summary>
internal sealed class GeoJsonFormat() : ExportFormat("geojson", "application/geo+json", "geojson")
{
    public override bool HasFeatures => true;

    public override ExportWriter CreateWriter(ExportPlan plan, PipeWriter output) => new Writer(plan, output);

    private sealed class Writer(ExportPlan plan, PipeWriter output) : ExportWriter
    {
        private readonly FeatureWriter _features = new(plan, output);
        private bool _hasRows;

        public override void Begin() => output.Write("{\"type\":\"FeatureCollection\",\"features\":["u8);

        public override void Write(RowTable row)
        {
            output.Write(_hasRows ? ",\n"u8 : "\n"u8);
            _hasRows = true;
            _features.Write(row);
        }

        public override void End() => output.Write("\n]}\n"u8);
    }
}
