using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Exports;

/// <summary>
/// Comma-separated values (RFC 4180) in UTF-8 with a header. An empty cell is null, <c>""</c> an empty text; a geometry,
/// where one is asked for, is well-known text in the last column. What every row must be read with is the first.
/// </summary>
/// <remarks>
/// A text that a spreadsheet program would run as a formula (it begins with = + - @, a tab or a carriage return) gets an
/// apostrophe before it, as OWASP's "CSV Injection" has it: what is exported was written by many hands.
/// </remarks>
internal sealed class CsvFormat() : ExportFormat("csv", "text/csv", "csv")
{
    public override string ContentType => "text/csv; charset=utf-8; header=present";

    public override bool HasFeatures => false;

    public override ExportWriter CreateWriter(ExportPlan plan, PipeWriter output) => new Writer(plan, output);

    private sealed class Writer(ExportPlan plan, PipeWriter output) : ExportWriter
    {
        private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\r\n"u8);
        private static readonly SearchValues<byte> FormulaStarts = SearchValues.Create("=+-@\t\r"u8);

        private readonly byte[]? _notice = plan.List.Notice.OfRow is { } notice ? Encoding.UTF8.GetBytes(notice) : null;

        public override void Begin() => output.Write(Encoding.UTF8.GetBytes(
            (_notice is null ? "" : "notice,") + string.Join(',', plan.Columns.Select(column => column.Name)) + "\r\n"));

        public override void Write(RowTable row)
        {
            if (_notice is not null)
            {
                WriteText(_notice);
                output.Write(","u8);
            }

            for (var column = 0; column < plan.Columns.Length; column++)
            {
                if (column > 0)
                {
                    output.Write(","u8);
                }

                if (!row.IsNull(0, column))
                {
                    WriteCell(row, column);
                }
            }

            output.Write("\r\n"u8);
        }

        private void WriteCell(RowTable row, int column)
        {
            switch (plan.Columns[column].Kind)
            {
                case ValueKind.Integer:
                    WriteNumber(row.GetInt64(0, column));
                    break;
                case ValueKind.Float:
                    WriteNumber(row.GetDouble(0, column));
                    break;
                case ValueKind.Boolean:
                    output.Write(row.GetBoolean(0, column) ? "true"u8 : "false"u8);
                    break;
                case ValueKind.Date:
                    output.Write(Encoding.UTF8.GetBytes($"{row.GetDate(0, column):yyyy-MM-dd}"));
                    break;
                case ValueKind.TextArray:
                    WriteText(Encoding.UTF8.GetBytes(string.Join("; ", row.GetStrings(0, column))));
                    break;
                default:
                    WriteText(row.GetUtf8(0, column));
                    break;
            }
        }

        private void WriteNumber<T>(T number)
            where T : IUtf8SpanFormattable
        {
            const int MostBytes = 32;
            number.TryFormat(output.GetSpan(MostBytes), out var written, default, CultureInfo.InvariantCulture);
            output.Advance(written);
        }

        private void WriteText(ReadOnlySpan<byte> text)
        {
            var isFormula = !text.IsEmpty && FormulaStarts.Contains(text[0]);
            var isQuoted = text.IsEmpty || text.ContainsAny(Special);
            output.Write(isQuoted ? "\""u8 : default);
            output.Write(isFormula ? "'"u8 : default);
            for (var quote = text.IndexOf((byte)'"'); quote >= 0; quote = text.IndexOf((byte)'"'))
            {
                output.Write(text[..(quote + 1)]);
                output.Write("\""u8);
                text = text[(quote + 1)..];
            }

            output.Write(text);
            output.Write(isQuoted ? "\""u8 : default);
        }
    }
}
