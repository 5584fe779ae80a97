using Npgsql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>One part of a cursor; never one that is NULL.</summary>
internal sealed record CursorBinding(QueryValue Cursor, int Part, SqlType Type) : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents) =>
        Type.Parameter(Type.Read(run.CursorIn(Cursor).Parts[Part]));
}
