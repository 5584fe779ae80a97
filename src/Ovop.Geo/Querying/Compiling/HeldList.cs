using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>A nested list of the rows whose keys a column of the parent's holds.</summary>
internal sealed class HeldList(EntityModel parent, NestedQuery nested, EntityColumn held) : NestedList(
    $"{parent.Table}.{nested.Navigation}~{held.Property}", nested.Navigation.Navigations, [held])
{
    private readonly EntityModel _target = nested.Query.Entity;

    public override bool IsCostly => false;

    public override SqlRow Rows(FromClause from, out string tie)
    {
        var row = from.Table(_target);
        var key = row.Column(_target.Key.Single());
        tie = $"{key.Sql} = ANY ({KeyNames[0]}::{(key.Model.Kind == ValueKind.Integer ? "integer" : "text")}[])";
        return row;
    }
}
