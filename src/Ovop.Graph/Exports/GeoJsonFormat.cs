using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Exports;

/// <summary>
/// One FeatureCollection (RFC 7946, 3.3), a feature a line. Foreign members before the features say whose data they are:
/// <c>attribution</c> in words, <c>links</c> to the licences in the form of OGC API Features.
/// </summary>
internal sealed class GeoJsonFormat() : ExportFormat("geojson", "application/geo+json", "geojson")
{
    public override bool HasFeatures => true;

    public override ExportWriter CreateWriter(ExportPlan plan, PipeWriter output) => new Writer(plan, output);

    private sealed class Writer(ExportPlan plan, PipeWriter output) : ExportWriter
    {
        private readonly FeatureWriter _features = new(plan, output);
        private bool _hasRows;

        public override void Begin()
        {
            using var json = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true });
            json.WriteStartObject();
            json.WriteString("type"u8, "FeatureCollection"u8);
            WriteNotice(json, plan.List.Notice);
            json.WritePropertyName("features"u8);
            json.Flush();
            output.Write("["u8);
        }

        public override void Write(RowTable row)
        {
            output.Write(_hasRows ? ",\n"u8 : "\n"u8);
            _hasRows = true;
            _features.Write(row);
        }

        public override void End() => output.Write("\n]}\n"u8);

        private static void WriteNotice(Utf8JsonWriter json, ExportNotice notice)
        {
            json.WriteString("attribution"u8, notice.Text);
            json.WriteStartArray("links"u8);
            foreach (var data in notice.Data)
            {
                json.WriteStartObject();
                json.WriteString("href"u8, data.Licence);
                json.WriteString("rel"u8, "license"u8);
                json.WriteString("title"u8, $"{data.What}: {data.Source}");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
