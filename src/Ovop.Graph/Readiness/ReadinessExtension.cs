using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Readiness;
using Ovop.Graph.Costs;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Connections;

namespace Ovop.Graph.Readiness;

/// <summary>The root field <c>readiness</c>; <see cref="ReadinessMember"/> has it beneath each product.</summary>
internal sealed class ReadinessExtension : SchemaExtension
{
    private const string States = "states";

    public override IEnumerable<NamedType> Types(EntityModels models, EntityDefinitions definitions) => [];

    public override void AddRootFields(
        ObjectTypeDescriptor query, EntityModels models, EntityDefinitions definitions, RowBackend backend)
    {
        var readiness = models.For<ProductReadiness>();
        var source = new SubjectConnectionSource(
            definitions.For(readiness), readiness.Relation(nameof(ProductReadiness.Product)), backend, definitions.Pages)
        {
            Conditions =
            [
                (ReadinessMember.For, new FilterOperand(ColumnPath.Of(nameof(ProductReadiness.Purpose))), FilterOperators.Find(ValueKind.Enum, "eq")),
                (States, new FilterOperand(ColumnPath.Of(nameof(ProductReadiness.State))), FilterOperators.Find(ValueKind.Enum, "in")),
            ],
        };
        source.AddTo(query.Field("readiness"), definitions).Cost(Weights.Readiness)
            .Description("Which products meet what lists ask for a purpose, and what each lacks or nobody has told. Permits and grades count until their last day.")
            .Argument(ReadinessMember.For, argument => argument.Type("RequirementPurpose!").Description("What products are to be ready for."))
            .Argument(States, argument => argument.Type("[ReadinessState!]")
                .Description("Only products in these states; all where nothing is given. The state of each product that answers where is worked out."));
    }
}
