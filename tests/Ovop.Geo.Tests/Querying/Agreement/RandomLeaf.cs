using Ovop.Geo.Querying;

namespace Ovop.Geo.Tests.Querying.Agreement;

/// <summary>One condition on villages, twice: as a query's filter, and as SQL written by hand without any index in mind.</summary>
/// <param name="Naive">Of a row of village called v; null counts as false.</param>
internal sealed record RandomLeaf(FilterNode Filter, string Naive)
{
    public RandomLeaf Negated(FilterNode filter) => new(filter, $"({Naive}) IS NOT TRUE");
}
