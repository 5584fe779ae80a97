using Ovop.Engine.Requests;

namespace Ovop.Graph.Http.Requests;

/// <summary>
/// The header <c>GraphQL-Cost</c>: <c>report</c> has the cost told beside the answer, <c>validate</c> instead of it, as a
/// HotChocolate server does. Anything else is passed over, as headers are that a server does not know.
/// </summary>
internal static class CostHeader
{
    private const string Name = "GraphQL-Cost";

    public static CostReport Read(HttpRequest request) => request.Headers.TryGetValue(Name, out var values)
        ? values.ToString().Trim().ToLowerInvariant() switch
        {
            "report" => CostReport.Report,
            "validate" => CostReport.Validate,
            _ => CostReport.None,
        }
        : CostReport.None;
}
