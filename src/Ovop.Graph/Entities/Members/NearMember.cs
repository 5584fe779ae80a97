using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Costs;
using Ovop.Graph.Filters;

namespace Ovop.Graph.Entities.Members;

/// <summary>The filter <c>near</c>: a spatial join with other rows. It shows no field of its own.</summary>
internal sealed class NearMember(string description, string shape) : EntityMember("near", description)
{
    public override void AddField(ObjectTypeDescriptor type, EntityDefinitions definitions)
    {
    }

    public override void AddFilter(InputObjectTypeDescriptor filter, EntityDefinitions definitions) =>
        filter.Field(Name).Description(Description).Type(NearTag.InputName).Cost(Weights.Near).Tag(new NearTag(ColumnPath.Of(shape)));
}
