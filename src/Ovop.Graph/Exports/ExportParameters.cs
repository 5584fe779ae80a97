using Ovop.Graph.Refusals;

namespace Ovop.Graph.Exports;

/// <summary>Reads the query string: what is misspelt must not export everything.</summary>
internal static class ExportParameters
{
    private static readonly string[] Names = ["where", "order", "format", "geometry"];

    /// <exception cref="RefusedException">A parameter stands twice, or there is none of its name.</exception>
    public static ExportRequest Read(HttpRequest request)
    {
        foreach (var (name, values) in request.Query)
        {
            if (!Names.Contains(name))
            {
                throw new RefusedException(
                    $"There is no parameter \"{name}\". There are: {string.Join(", ", Names)}.");
            }

            if (values.Count > 1)
            {
                throw new RefusedException($"The parameter \"{name}\" stands twice.");
            }
        }

        return new ExportRequest(
            request.RouteValues["list"] as string ?? "",
            One(request, "where"), One(request, "order"), One(request, "format"), One(request, "geometry"));
    }

    // An empty value is none.
    private static string? One(HttpRequest request, string name) =>
        request.Query[name] is [{ Length: > 0 } value] ? value : null;
}
