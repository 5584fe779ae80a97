using System.Text;
using Ovop.Engine.Types;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Features;

/// <summary>A text that is the same for every row, such as GeoJSON's <c>type</c>.</summary>
internal sealed class ConstantField(string text) : BoundField
{
    private readonly ConstantCell _cell = new(Encoding.UTF8.GetBytes($"\"{text}\""));

    public override RowCell Bind(RowBinder rows, ISelectedField field) => _cell;

    private sealed class ConstantCell(byte[] json) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            writer.WriteRaw(json);
            return true;
        }
    }
}
