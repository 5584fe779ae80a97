using Ovop.Engine.Values;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Inputs;

/// <summary>How much a value may hold that comes as JSON: as much as variables of GraphQL.</summary>
internal static class InputLimits
{
    public static CoercionLimits From(OvopOptions options) => new()
    {
        MaxErrors = options.MaxErrors,
        MaxBytes = options.MaxVariableBytes,
        MaxListItems = options.MaxInputListLength,
        MaxValues = options.MaxVariableValues,
    };
}
