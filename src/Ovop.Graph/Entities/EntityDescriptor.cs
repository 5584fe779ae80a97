using System.Collections.Immutable;
using System.Linq.Expressions;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Spatial;
using Ovop.Geo.Storage;
using Ovop.Graph.Entities.Features;
using Ovop.Graph.Entities.Members;
using Ovop.Graph.Entities.Nodes;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Entities;

/// <summary>Describes an entity. Names come from its properties unless given; types and nullability from the database's model.</summary>
/// <typeparam name="T">The entity.</typeparam>
internal sealed class EntityDescriptor<T>(EntityModel model)
    where T : class
{
    private readonly List<EntityMember> _members = [];
    private readonly List<FeatureShape> _featureShapes = [];
    private string _description = "";
    private string _pluralName = $"{model.Name}s";
    private string? _listField;
    private (string Name, string Property)? _singleField;
    private (string Name, string Property)? _atField;
    private string? _statisticsField;
    private (ColumnOrder Key, string Text)? _usualOrder;
    private bool _isNode = true;
    private bool _isPaged;

    /// <summary>What one of them is.</summary>
    public EntityDescriptor<T> Description(string description)
    {
        _description = description;
        return this;
    }

    /// <summary>Offers the list on the query root; the connection bears its name.</summary>
    public EntityDescriptor<T> List(string fieldName)
    {
        _listField = fieldName;
        _pluralName = char.ToUpperInvariant(fieldName[0]) + fieldName[1..];
        return this;
    }

    /// <summary>Names the connection of an entity that has no list on the query root and whose plural is not made by an s.</summary>
    public EntityDescriptor<T> Plural(string name)
    {
        _pluralName = name;
        return this;
    }

    /// <summary>Says that no id leads to it: each request finds its rows anew.</summary>
    public EntityDescriptor<T> WithoutId()
    {
        _isNode = false;
        return this;
    }

    /// <summary>Says that a field of its own feature lists it in pages.</summary>
    public EntityDescriptor<T> Paged()
    {
        _isPaged = true;
        return this;
    }

    /// <summary>The order of its lists where a request gives none: rising unless said, rows without a value last.</summary>
    /// <param name="column">By what.</param>
    /// <param name="text">The order in words, to end a sentence.</param>
    /// <param name="isDescending">Falling.</param>
    public EntityDescriptor<T> OrderedBy(Expression<Func<T, object?>> column, string text, bool isDescending = false)
    {
        _usualOrder = (new ColumnOrder(PropertyPath.Of(column), isDescending), text);
        return this;
    }

    /// <summary>Offers one, found by a unique column, on the query root.</summary>
    public EntityDescriptor<T> Single(string fieldName, Expression<Func<T, object?>> key)
    {
        _singleField = (fieldName, PropertyPath.Of(key).Property);
        return this;
    }

    /// <summary>Offers the one whose area covers a point, on the query root.</summary>
    public EntityDescriptor<T> At(string fieldName, Expression<Func<T, object?>> area)
    {
        _atField = (fieldName, PropertyPath.Of(area).Property);
        return this;
    }

    /// <summary>The rows of the same table that lie next to it.</summary>
    public EntityDescriptor<T> Neighbours(Expression<Func<T, object?>> shape, string description) =>
        Add(new NeighboursMember(description, model, PropertyPath.Of(shape)));

    /// <summary>Offers statistics of groups on the query root.</summary>
    public EntityDescriptor<T> Statistics(string fieldName)
    {
        _statisticsField = fieldName;
        return this;
    }

    /// <summary>A column, of the entity or of one that relations to one lead to.</summary>
    public EntityDescriptor<T> Column(Expression<Func<T, object?>> column, string description, string? name = null)
    {
        var path = PropertyPath.Of(column);
        return Add(new ColumnMember(name ?? Camel(path.Property), description, model, path));
    }

    /// <summary>A geometry column, with its filters and, for points and areas alike, "nearest to".</summary>
    public EntityDescriptor<T> Geometry(Expression<Func<T, object?>> column, string description, string? name = null)
    {
        var path = PropertyPath.Of(column);
        return Add(new GeometryMember(name ?? Camel(path.Property), description, model, path));
    }

    /// <summary>A value computed from a geometry column in the database.</summary>
    public EntityDescriptor<T> Computed(GeometryField field, Expression<Func<T, object?>> geometry, string description, string? name = null) =>
        Add(new ComputedMember(name ?? field.Name, description, field, PropertyPath.Of(geometry)));

    /// <summary>What can be computed of a geometry that is an area.</summary>
    /// <param name="geometry">The column.</param>
    /// <param name="what">Its name in descriptions, such as "boundary".</param>
    public EntityDescriptor<T> Measures(Expression<Func<T, object?>> geometry, string what) =>
        Shape(geometry, what)
            .Computed(GeometryFields.AreaKm2, geometry, $"Square kilometres of the {what} on the spheroid; null while there is none.")
            .Computed(GeometryFields.DistanceMetres, geometry, $"Metres on the spheroid from the {what}'s nearest edge to a geometry; null while there is no {what}.")
            .Computed(GeometryFields.BearingDegrees, geometry, $"Direction from the {what}'s centre to a geometry's centre, in degrees clockwise from north; null where both are the same point, or there is no {what}.");

    /// <summary>What can be computed of the form of a geometry that is an area.</summary>
    /// <param name="geometry">The column.</param>
    /// <param name="what">Its name in descriptions, such as "boundary".</param>
    public EntityDescriptor<T> Shape(Expression<Func<T, object?>> geometry, string what) =>
        Computed(GeometryFields.Centroid, geometry, $"The centre of the {what}; it may lie outside. Null while there is no {what}.")
            .Computed(GeometryFields.PointOnSurface, geometry, $"A point that surely lies in the {what}, for a label on a map; null while there is no {what}.")
            .Computed(GeometryFields.Envelope, geometry, $"The smallest upright box around the {what}, as a polygon; null while there is no {what}.")
            .Bbox(geometry, $"The smallest box around the {what}: west, south, east, north; null while there is no {what}.")
            .Computed(GeometryFields.PerimeterKm, geometry, $"Kilometres around the {what} on the spheroid, holes counted; null while there is no {what}.");

    /// <summary>What a person reads of the row, one text for all languages.</summary>
    public EntityDescriptor<T> Label(string description, LabelText text, params ReadOnlySpan<Expression<Func<T, object?>>> columns) =>
        Label(description, text, text, columns);

    /// <summary>A name that may be a description in English, with the Indonesian beside it then; both make the label.</summary>
    public EntityDescriptor<T> Names(Expression<Func<T, object?>> name, Expression<Func<T, object?>> indonesian) =>
        Label(
            "The name in the language; the one that there is, where it has no other.",
            values => values[values.Has(1) ? 1 : 0], values => values[0], name, indonesian)
        .Column(name, "The name.")
        .Column(indonesian, "The same in Indonesian, where the name is a description in English; null elsewhere.");

    /// <summary>What a person reads of the row.</summary>
    /// <param name="description">What it is made of.</param>
    /// <param name="indonesian">Writes it in Indonesian.</param>
    /// <param name="english">Writes it in English.</param>
    /// <param name="columns">Those that the texts are made of, by their place here.</param>
    public EntityDescriptor<T> Label(
        string description, LabelText indonesian, LabelText english, params ReadOnlySpan<Expression<Func<T, object?>>> columns)
    {
        var paths = ImmutableArray.CreateBuilder<ColumnPath>(columns.Length);
        foreach (var column in columns)
        {
            paths.Add(PropertyPath.Of(column));
        }

        return Add(new LabelMember(description, indonesian, english, paths.ToImmutable()));
    }

    /// <summary>Offers the rows as GeoJSON features. The first call names the geometry that is drawn where none is chosen.</summary>
    /// <param name="geometry">The column.</param>
    /// <param name="description">A sentence on what it is.</param>
    public EntityDescriptor<T> Feature(Expression<Func<T, object?>> geometry, string description)
    {
        var path = PropertyPath.Of(geometry);
        _featureShapes.Add(new FeatureShape(UpperSnake.Of(path.Property), path, description));
        return this;
    }

    /// <summary>The box around a geometry, as four numbers.</summary>
    public EntityDescriptor<T> Bbox(Expression<Func<T, object?>> geometry, string description) =>
        Add(new BboxMember(description, PropertyPath.Of(geometry)));

    /// <summary>The row that a relation to one leads to.</summary>
    public EntityDescriptor<T> Object(Expression<Func<T, object?>> navigation, string description, string? name = null)
    {
        var relation = model.Relation(PropertyPath.Of(navigation).Property);
        return Add(new ObjectMember(name ?? Camel(relation.Name), description, relation));
    }

    /// <summary>The rows of a relation to many, in pages with filter and order of their own.</summary>
    public EntityDescriptor<T> Connection(Expression<Func<T, object?>> navigation, string description, string? name = null)
    {
        var relation = model.Relation(PropertyPath.Of(navigation).Property);
        return Add(new ConnectionMember(name ?? Camel(relation.Name), description, relation));
    }

    /// <summary>The rows of a relation to many that is small by nature: a plain list.</summary>
    public EntityDescriptor<T> PlainList(Expression<Func<T, object?>> navigation, string description, string? name = null)
    {
        var relation = model.Relation(PropertyPath.Of(navigation).Property);
        return Add(new ListMember(name ?? Camel(relation.Name), description, relation));
    }

    /// <summary>
    /// What sources say of the row, whether one contradicts it, and in what; of a row without claims of its own, what they say
    /// of the row that it speaks of.
    /// </summary>
    /// <param name="claims">The navigation to the claims.</param>
    /// <param name="description">Of the claims.</param>
    public EntityDescriptor<T> Sources(Expression<Func<T, object?>> claims, string description)
    {
        var path = PropertyPath.Of(claims);
        if (!path.Navigations.IsEmpty)
        {
            return Sources(description, claims);
        }

        var relation = model.Relation(path.Property);
        return PlainList(claims, description, "sources")
            .Add(new HasDisagreementMember(relation))
            .Add(new DisagreementsMember(relation));
    }

    /// <summary>What sources say of the row that this one is of, which may be of one of several kinds.</summary>
    /// <param name="description">Of the claims.</param>
    /// <param name="claims">For each kind, the navigation to that row and on to its claims.</param>
    public EntityDescriptor<T> Sources(string description, params ReadOnlySpan<Expression<Func<T, object?>>> claims)
    {
        var paths = ImmutableArray.CreateBuilder<ColumnPath>(claims.Length);
        foreach (var path in claims)
        {
            paths.Add(PropertyPath.Of(path));
        }

        return Add(new RelatedSourcesMember(description, model, paths.ToImmutable()));
    }

    /// <summary>A member of a kind of its own.</summary>
    public EntityDescriptor<T> Add(EntityMember member)
    {
        _members.Add(member);
        return this;
    }

    internal EntityDefinition Create() => new()
    {
        Model = model,
        Name = model.Name,
        PluralName = _pluralName,
        Description = _description,
        IsNode = _isNode,
        IsPaged = _isPaged,
        Members = _isNode ? [new IdMember(model), .. _members] : [.. _members],
        ListField = _listField,
        SingleField = _singleField,
        AtField = _atField,
        FeatureShapes = _featureShapes,
        StatisticsField = _statisticsField,
        UsualOrder = _usualOrder is { } usual ? [usual.Key] : [],
        UsualOrderText = _usualOrder?.Text,
    };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
