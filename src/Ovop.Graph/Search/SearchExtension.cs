using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Search;

/// <summary>The field <c>search</c> with its types.</summary>
internal sealed class SearchExtension : SchemaExtension
{
    public override IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions) =>
        SearchTypes.Create(SearchModel.Create(models), definitions);

    public override void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend) =>
        new SearchField(SearchModel.Create(models), backend, definitions.Pages).AddTo(query);
}
