using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Ovop.Benchmarks.Floor;

/// <summary>A folder served by ASP.NET's own middleware for files behind a bare Kestrel endpoint. Only a run starts it.</summary>
internal static class StaticFileCommand
{
    public const string Command = "files";

    /// <summary>The folder.</summary>
    public const string FolderVariable = "OVOP_BENCH_FILES";

    private static readonly Option<int> Port = new("--port") { Required = true };

    public static Command Create()
    {
        var command = new Command(Command, "Serve files until the process is ended.") { Hidden = true };
        command.Options.Add(Port);
        command.SetAction((options, ending) => RunAsync(
            options.GetValue(Port), Environment.GetEnvironmentVariable(FolderVariable)!, ending));
        return command;
    }

    private static async Task RunAsync(int port, string folder, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
        });
        await using var app = builder.Build();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            ServeUnknownFileTypes = true,
        });
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
    }
}
