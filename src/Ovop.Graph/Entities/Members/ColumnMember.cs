using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Filters;
using Ovop.Graph.Orders;

namespace Ovop.Graph.Entities.Members;

/// <summary>A column: a leaf that can be filtered and ordered by.</summary>
internal sealed class ColumnMember(string name, string description, EntityModel model, ColumnPath path)
    : EntityMember(name, description)
{
    private readonly EntityColumn _column = path.Navigations.Aggregate(model, (at, step) => at.Relation(step).Target).Column(path.Property);

    // A value behind a relation that may lead nowhere is nullable, whatever its own column says.
    private readonly bool _isNullable = path.Navigations
        .Aggregate((Model: model, IsNullable: false), (at, step) =>
            (at.Model.Relation(step).Target, at.IsNullable || !at.Model.Relation(step).IsRequired)).IsNullable;

    public ColumnPath Path => path;

    public EntityColumn Column => _column;

    public ValueKind Kind => _column.Kind;

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions) =>
        type.Field(Name).Description(Description)
            .Type(ColumnTypes.OutputType(_column, _isNullable || _column.IsNullable))
            .ResolveWith(new ColumnField(path, _column.Kind));

    public override void AddFilter(InputObjectTypeDescriptor filter, EntityDefinitions definitions)
    {
        if (OperationInputs.NameFor(_column) is { } input)
        {
            filter.Field(Name).Description(Description).Type(input).Tag(new ColumnFilter(path));
        }
    }

    public override void AddSort(InputObjectTypeDescriptor sort, EntityDefinitions definitions)
    {
        if (_column.Kind is not ValueKind.TextArray)
        {
            sort.Field(Name).Description(Description).Type(SortEnumType.TypeName).Tag(new ColumnOrderTag(path));
        }
    }
}
