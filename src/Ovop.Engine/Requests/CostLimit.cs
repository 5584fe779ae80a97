using System.Globalization;
using Ovop.Engine.Output;
using Ovop.Engine.Planning;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Requests;

/// <summary>Says of each operation, before it runs and with the values of its variables, what it costs and whether that is too much.</summary>
internal sealed class CostLimit(Schema schema, GraphLimits limits)
{
    private readonly CostModel _model = new(schema, limits.MaxPageSize);

    /// <summary>What the operation costs, and an error where that is too much.</summary>
    /// <exception cref="GraphQLException">There is too much to be looked at.</exception>
    public (OperationCost Cost, GraphQLError? Error) Check(OperationPlan plan, object?[] variables)
    {
        var costs = plan.Cost(_model, variables);
        var cost = costs.In(variables);
        if (cost.Field > limits.MaxFieldCost)
        {
            return (cost, TooCostly(plan, "field cost", cost.Field, limits.MaxFieldCost, costs.Dearest(variables, one => one.Field)));
        }

        if (cost.Type > limits.MaxTypeCost)
        {
            return (cost, TooCostly(plan, "type cost", cost.Type, limits.MaxTypeCost, costs.Dearest(variables, one => one.Type)));
        }

        return (cost, costs.WithoutOneSlice(variables) is var (field, size) ? WithoutOneSlice(plan, field, size) : null);
    }

    /// <summary>The cost as a response tells it.</summary>
    public ReportedCost Report(OperationCost cost) => new(cost, limits.MaxFieldCost, limits.MaxTypeCost);

    private static GraphQLError TooCostly(
        OperationPlan plan, string name, double cost, int most, (IReadOnlyList<PlannedField> Path, double Cost) dearest)
    {
        var part = dearest.Path.Count == 0 ? ""
            : $" The most expensive part is {string.Join('.', dearest.Path.Select(field => field.ResponseKey))} at {Show(dearest.Cost)}.";
        return new GraphQLError
        {
            Message = $"The {name} of the operation is {Show(cost)}; at most {Show(most)} is allowed.{part} "
                + "Ask for fewer rows or fields at once.",
            Code = ErrorCodes.TooComplex,
            Locations = dearest.Path.Count == 0 ? [] : LocationsOf(plan, dearest.Path[^1]),
        };
    }

    private static GraphQLError WithoutOneSlice(OperationPlan plan, PlannedField field, ListSize size) => new()
    {
        Message = $"Field \"{field.Field.Name}\" needs exactly one of the arguments {string.Join(", ", size.SlicingArguments)}.",
        Code = ErrorCodes.Validation,
        Locations = LocationsOf(plan, field),
    };

    private static IReadOnlyList<SourceLocation> LocationsOf(OperationPlan plan, PlannedField field) =>
        [.. field.Nodes.Select(node => plan.Source.LocationOf(node.Start))];

    private static string Show(double cost) => cost.ToString("0.##", CultureInfo.InvariantCulture);
}
