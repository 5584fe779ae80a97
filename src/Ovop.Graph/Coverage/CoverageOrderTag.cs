using Ovop.Geo.Querying.Statistics;
using Ovop.Graph.Entities.Statistics;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Coverage;

/// <summary>By a measure: <c>unsurveyed: { share: DESC }</c>.</summary>
internal sealed class CoverageOrderTag(CoverageMeasure measure) : GroupOrderTag
{
    public override IEnumerable<GroupOrder> Translate(object value, RequestArguments arguments) =>
        Given(value, arguments).Select(field => By((string?)field.Tag == CoverageTypes.Share ? measure.Share : measure.Count, field.Value, arguments));
}

/// <summary>By several measures: <c>boundary: { official: { share: DESC } }</c>.</summary>
internal sealed class CoverageOrdersTag : GroupOrderTag
{
    public override IEnumerable<GroupOrder> Translate(object value, RequestArguments arguments) => Keys(value, arguments);
}
