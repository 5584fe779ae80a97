using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Exports;

/// <summary>Writes a row as a Feature (RFC 7946, 3.2); its geometry is null where the row has none.</summary>
internal sealed class FeatureWriter(ExportPlan plan, PipeWriter output)
{
    private readonly Utf8JsonWriter _json = new(
        output,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    private readonly JsonEncodedText[] _names =
        [.. plan.Columns.Select(column => JsonEncodedText.Encode(column.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];

    public void Write(RowTable row)
    {
        output.Write("{\"type\":\"Feature\""u8);
        if (plan.List.Identity >= 0)
        {
            output.Write(",\"id\":"u8);
            _json.Reset();
            _json.WriteStringValue(row.GetUtf8(0, plan.List.Identity));
            _json.Flush();
        }

        output.Write(",\"geometry\":"u8);
        if (row.IsNull(0, plan.GeometryIndex))
        {
            output.Write("null"u8);
        }
        else
        {
            GeoJsonText.Write(row.GetWkb(0, plan.GeometryIndex), output);
        }

        output.Write(",\"properties\":"u8);
        WriteProperties(row);
        output.Write("}"u8);
    }

    private void WriteProperties(RowTable row)
    {
        _json.Reset();
        _json.WriteStartObject();
        if (plan.List.Notice.OfRow is { } notice)
        {
            _json.WriteString("notice"u8, notice);
        }

        for (var column = 0; column < _names.Length; column++)
        {
            if (row.IsNull(0, column))
            {
                _json.WriteNull(_names[column]);
            }
            else
            {
                _json.WritePropertyName(_names[column]);
                WriteValue(row, column);
            }
        }

        _json.WriteEndObject();
        _json.Flush();
    }

    private void WriteValue(RowTable row, int column)
    {
        switch (plan.Columns[column].Kind)
        {
            case ValueKind.Integer:
                _json.WriteNumberValue(row.GetInt64(0, column));
                break;
            case ValueKind.Float when !double.IsFinite(row.GetDouble(0, column)):
                // JSON has no word for it.
                _json.WriteNullValue();
                break;
            case ValueKind.Float:
                _json.WriteNumberValue(row.GetDouble(0, column));
                break;
            case ValueKind.Boolean:
                _json.WriteBooleanValue(row.GetBoolean(0, column));
                break;
            case ValueKind.Date:
                _json.WriteStringValue($"{row.GetDate(0, column):yyyy-MM-dd}");
                break;
            case ValueKind.TextArray:
                _json.WriteStartArray();
                foreach (var text in row.GetStrings(0, column))
                {
                    _json.WriteStringValue(text);
                }

                _json.WriteEndArray();
                break;
            default:
                _json.WriteStringValue(row.GetUtf8(0, column));
                break;
        }
    }
}
