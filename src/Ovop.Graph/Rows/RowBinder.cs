using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Rows;

/// <summary>Binds the fields selected of a row, or of a row that relations to one lead to from there.</summary>
internal sealed class RowBinder
{
    private readonly ImmutableArray<string> _path;

    public RowBinder(ListPlan list)
        : this(list, list.Entity, [])
    {
    }

    private RowBinder(ListPlan list, EntityModel entity, ImmutableArray<string> path)
    {
        List = list;
        Entity = entity;
        _path = path;
    }

    /// <summary>The query that all bound fields share.</summary>
    public ListPlan List { get; }

    /// <summary>The entity whose row is bound.</summary>
    public EntityModel Entity { get; }

    /// <summary>The ordinal of a column, by its path from this row.</summary>
    public int Column(ColumnPath path) => List.Column(Absolute(path));

    /// <summary>A path from this row as one from the query's own row.</summary>
    public ColumnPath Absolute(ColumnPath path) => new([.. _path, .. path.Navigations], path.Property);

    /// <summary>The index of a query for a list of this row.</summary>
    public int Nest(EntityRelation relation, ListPlan list) => List.Nest(new ColumnPath(_path, relation.Name), list);

    /// <summary>Binds the row that a relation to one leads to.</summary>
    public RowBinder Through(EntityRelation relation) => new(List, relation.Target, _path.Add(relation.Name));

    /// <summary>Binds everything that is selected beneath a field of an object type.</summary>
    public RowShape Shape(ObjectType type, ISelectedField parent)
    {
        var fields = parent.SelectionOf(type);
        return new RowShape(type, fields, [.. fields.Select(field => ((BoundField?)field.Field.Resolver)?.Bind(this, field))]);
    }
}
