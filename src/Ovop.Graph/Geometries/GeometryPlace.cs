using Ovop.Engine.Types;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Geometries;

/// <summary>Where the geometry is that an object shows.</summary>
internal abstract class GeometryPlace
{
    /// <summary>The geometry of a row as WKB or EWKB; there is one.</summary>
    public abstract ReadOnlySpan<byte> Wkb(RowRef row);

    /// <summary>The request's coerced variables by index.</summary>
    public abstract object?[] Variables(RowRef row);
}

/// <summary>A column of the result.</summary>
internal sealed class GeometryColumn(int ordinal) : GeometryPlace
{
    public override ReadOnlySpan<byte> Wkb(RowRef row) => ((ResultRows)row.Rows).Table.GetWkb(row.Index, ordinal);

    public override object?[] Variables(RowRef row) => ((ResultRows)row.Rows).Variables;
}
