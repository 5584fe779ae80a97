using Ovop.Engine.Types;

namespace Ovop.Graph.Rows;

/// <summary>A field of a row: it adds what it needs to the query and says how its value is read.</summary>
internal abstract class BoundField : RowField
{
    public abstract RowCell Bind(RowBinder rows, ISelectedField field);
}
