using Ovop.Engine.Types;

namespace Ovop.Engine.Planning;

/// <summary>An operation with <c>@skip</c> and <c>@include</c> decided.</summary>
/// <param name="rootType">The type of the root.</param>
/// <param name="rootFields">The fields that are left.</param>
internal sealed class OperationVariant(ObjectType rootType, PlannedField[] rootFields)
{
    private CostPlan? _cost;

    public PlannedField[] RootFields { get; } = rootFields;

    /// <summary>What it costs, worked out on first use. One model serves all requests of a plan.</summary>
    public CostPlan Cost(CostModel model) => _cost ??= model.Plan(rootType, RootFields);
}
