using Ovop.Geo.Querying.Reading;

namespace Ovop.Graph.Exports;

/// <summary>Writes one export into the output that it was made for; nothing is flushed.</summary>
internal abstract class ExportWriter
{
    /// <summary>What stands before the first row.</summary>
    public virtual void Begin()
    {
    }

    /// <summary>The next row: the first, and only one, of the table.</summary>
    public abstract void Write(RowTable row);

    /// <summary>What makes the document complete; never called where rows are missing.</summary>
    public virtual void End()
    {
    }
}
