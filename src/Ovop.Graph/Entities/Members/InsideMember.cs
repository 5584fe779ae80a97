using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Costs;
using Ovop.Graph.Filters;

namespace Ovop.Graph.Entities.Members;

/// <summary>The filter <c>inside</c>: a spatial join with the areas of other rows. It shows no field of its own.</summary>
internal sealed class InsideMember(string description, string shape) : EntityMember("inside", description)
{
    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
    }

    public override void AddFilter(InputObjectTypeDescriptor filter, EntityDefinitions definitions) =>
        filter.Field(Name).Description(Description).Type(InsideTag.InputName).Cost(Weights.Inside).Tag(new InsideTag(ColumnPath.Of(shape)));
}
