using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>True and false.</summary>
internal static class BooleanConversion
{
    public static object Boolean(object value, QueryLimits limits) => value is bool
        ? value
        : throw new QueryArgumentException(
            QueryErrorCodes.InvalidArgument, $"True or false is needed here, not {value}.");
}
