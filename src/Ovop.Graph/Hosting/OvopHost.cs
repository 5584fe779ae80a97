using System.Net;
using Microsoft.Extensions.Logging.Console;

namespace Ovop.Graph.Hosting;

/// <summary>The host that the server runs in: Kestrel and a log, and nothing from appsettings or ASPNETCORE_*.</summary>
public static class OvopHost
{
    // The endpoint answers a body that is too large itself, as GraphQL; Kestrel's own limit only backs it up.
    private const int BodyMargin = 64 * 1024;

    public static WebApplicationBuilder CreateBuilder(OvopOptions options)
    {
        OvopOptionsReader.Check(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = "Ovop.Graph",
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Parse(options.Address), options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes + BodyMargin;
            kestrel.Limits.MaxConcurrentConnections = options.MaxConnections;
        });
        builder.Services.AddRouting();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss.fff ";
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        });

        // A line for each request would halve the throughput.
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // As long as anybody listens to it, hosting begins an activity and a scope of the log for each request, which then
        // travel with every step of it. What goes wrong is logged by others: Kestrel, and InternalErrors.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        return builder;
    }
}
