using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// A nested list by place. The parent's row is looked up by its key within the LATERAL, so that no shape goes down; then
/// the index finds the boxes in reach, and a function of ours measures (<c>db/sql/ovop_within_metres.sql</c>).
/// </summary>
internal sealed class SpatialList : NestedList
{
    private readonly EntityModel _entity;
    private readonly SpatialRelation _relation;

    public SpatialList(EntityModel parent, NestedQuery nested, EntityModel entity, SpatialRelation relation)
        : base($"{parent.Table}.{nested.Navigation}~{relation.Name}", nested.Navigation.Navigations, entity.Key)
    {
        if (relation.Target != nested.Query.Entity)
        {
            throw new ArgumentException($"{relation.Name} is a list of {relation.Target}, not of {nested.Query.Entity}.");
        }

        (_entity, _relation) = (entity, relation);
    }

    public override bool IsCostly => true;

    public override SqlRow Rows(FromClause from, out string tie)
    {
        var self = from.Table(_entity);
        var other = from.CrossJoin(_relation.Target);
        var metres = other.Statement.Parameters.Add(
            new ValueBinding(_relation.ToleranceMetres, SqlType.Float, NumberConversion.ToleranceMetres));
        var (shape, otherShape) = (self.Column(_relation.Shape).Sql, other.Column(_relation.TargetShape).Sql);
        var conditions = _entity.Key.Select((key, i) => $"{self.Column(key).Sql} = {KeyNames[i]}").ToList();
        if (_relation.Target == _entity)
        {
            conditions.Add($"({Key(other)}) <> ({Key(self)})");
        }

        conditions.Add($"{otherShape} && ovop_reach({shape}, {metres})");
        conditions.Add($"ovop_within_metres({otherShape}, {shape}, {metres})");
        tie = string.Join(" AND ", conditions);
        return other;
    }

    private static string Key(SqlRow row) => string.Join(", ", row.Entity.Key.Select(column => row.Column(column).Sql));
}
