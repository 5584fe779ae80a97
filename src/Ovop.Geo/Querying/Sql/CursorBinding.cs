using Npgsql;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>One part of a cursor; never one that is NULL.</summary>
internal sealed record CursorBinding(QueryValue Source, CursorRules Rules, int Part, SqlType Type) : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents)
    {
        var cursor = run.CursorIn(Source);
        Rules.Check(cursor, Source);
        return Type.Parameter(Type.Read(cursor.Parts[Part]));
    }
}
