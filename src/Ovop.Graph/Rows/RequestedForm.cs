namespace Ovop.Graph.Rows;

/// <summary>A form that a field's arguments ask for, looked at for each request before anything is read.</summary>
internal abstract class RequestedForm
{
    /// <summary>The EPSG number that a request asks for; the database must know it.</summary>
    public abstract int CrsIn(object?[] variables);

    /// <exception cref="Geo.Querying.Values.QueryArgumentException">A value is out of range.</exception>
    public abstract void Check(object?[] variables);
}
