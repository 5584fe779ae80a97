using System.Collections.Immutable;
using System.Globalization;
using Npgsql;
using Ovop.Geo.Querying.Prospects;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Querying.Sql;

/// <summary>The weights of prospects, together: each 0 or more, made to add up to 1.</summary>
internal sealed record ProspectWeightsBinding(ImmutableArray<QueryValue> Sources) : ParameterBinding
{
    public override NpgsqlParameter Bind(RunValues run, ParentKeys? parents)
    {
        var weights = Sources.Select((source, i) => Weight(run[source], (ProspectReasonKind)i, source)).ToArray();
        var sum = weights.Sum();
        if (sum is not > 0 || !double.IsFinite(sum))
        {
            throw new QueryArgumentException(
                QueryErrorCodes.InvalidArgument, "All weights are 0; at least one must be above 0.", Sources[0].Tag);
        }

        return SqlType.Float.ArrayParameter(Array.ConvertAll(weights, weight => weight / sum));
    }

    private static double Weight(object? value, ProspectReasonKind kind, QueryValue source) =>
        NumberConversion.Finite(value ?? 0) is >= 0 and <= 1_000 and var weight
            ? weight
            : throw new QueryArgumentException(
                QueryErrorCodes.InvalidArgument,
                string.Create(CultureInfo.InvariantCulture, $"The weight of {UpperSnake.Of(kind)} is {value}; it must be 0 to 1000."),
                source.Tag);
}
