using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Costs;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Members;

/// <summary>The sources of a row that holds no claims of its own: those on the row that it speaks of.</summary>
/// <param name="description">Whose they are.</param>
/// <param name="model">Of the row.</param>
/// <param name="claims">
/// The relations to one that lead to the other row, then that to its claims; several where it may be of one of several kinds.
/// </param>
internal sealed class RelatedSourcesMember(string description, EntityModel model, ImmutableArray<ColumnPath> claims)
    : EntityMember("sources", description)
{
    // As of the claims themselves.
    private const int MaxRows = 1_000;

    private readonly EntityModel _claim = model.At(claims[0].Navigations).Relation(claims[0].Property).Target;

    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions) => type.Field(Name)
        .Description(Description)
        .Type($"[{definitions.For(_claim).Name}!]!")
        .Cost(Weights.NestedList).ListSize(assumedSize: Weights.SmallListSize)
        .ResolveWith(new SourcesField(_claim, claims));

    private sealed class SourcesField(EntityModel claim, ImmutableArray<ColumnPath> claims) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            var list = new ListPlan(claim, (_, query) => query with { Paging = Paging.All(MaxRows) });
            var shape = new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field);
            ImmutableArray<ColumnPath> paths = [.. claims.Select(rows.Absolute)];
            return new NestedRowsCell(
                shape, rows.List.Nest(list, (_, query) => new NestedQuery(paths[0], query) { Alternatives = paths[1..] }));
        }
    }
}
