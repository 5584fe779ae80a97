using System.CommandLine;
using System.Globalization;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Cli;

/// <summary>The option by which the commands that serve choose their port.</summary>
internal static class PortOption
{
    public static Option<int?> Port { get; } = new("--port")
    {
        HelpName = "N",
        Description = "The TCP port to serve at; 0 takes any that is free. Environment: OVOP_PORT, with --demo OVOP_DEMO_PORT. "
            + "Without it: 5080, with --demo 5081.",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var port)
                && port is >= 0 and <= ushort.MaxValue)
            {
                return port;
            }

            result.AddError($"--port is \"{text}\", not a whole number from 0 to 65535.");
            return null;
        },
    };

    /// <summary>The settings of the environment, with the port of the option, for what the options say is served.</summary>
    /// <exception cref="InvalidOptionsException">One of them is wrong.</exception>
    public static OvopOptions ReadOptions(ParseResult options)
    {
        var settings = OvopOptionsReader.ReadEnvironment();
        var isDemonstration = options.GetValue(DatabaseOptions.Demo);
        return OvopOptionsReader.Check(settings with
        {
            Port = options.GetValue(Port) ?? (isDemonstration ? settings.DemoPort : settings.Port),
            IsDemonstration = isDemonstration,
        });
    }
}
