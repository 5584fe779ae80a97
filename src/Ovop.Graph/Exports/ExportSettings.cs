using Ovop.Engine.Values;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http.Requests;
using Ovop.Graph.Inputs;
using Ovop.Graph.Notices;

namespace Ovop.Graph.Exports;

/// <summary>What exports are told of the settings.</summary>
/// <param name="TimeLimit">How long one may take over HTTP.</param>
/// <param name="MaxConcurrent">How many may be sent at once.</param>
/// <param name="Coercion">How much a filter may hold.</param>
/// <param name="Origins">Which other sites' pages may read the answers.</param>
/// <param name="Notice">What every row must be read with; null where nothing.</param>
internal sealed record ExportSettings(
    TimeSpan TimeLimit, int MaxConcurrent, CoercionLimits Coercion, AllowedOrigins Origins, string? Notice)
{
    public static ExportSettings From(OvopOptions options) => new(
        TimeSpan.FromMilliseconds(options.ExportTimeLimitMs),
        Math.Min(options.MaxConcurrentExports, Math.Max(1, options.MaxDatabaseConnections / 2)),
        InputLimits.From(options),
        new AllowedOrigins(options.CorsOriginList),
        DemonstrationNotice.Of(options));
}
