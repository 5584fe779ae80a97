using System.Globalization;
using System.Net;
using System.Reflection;

namespace Ovop.Graph.Hosting;

/// <summary>Reads <see cref="OvopOptions"/> from environment variables and checks them.</summary>
public static class OvopOptionsReader
{
    private const string Prefix = "OVOP_";

    private static readonly IReadOnlyList<(PropertyInfo Property, SettingAttribute Setting)> Settings =
    [
        .. from property in typeof(OvopOptions).GetProperties()
           let setting = property.GetCustomAttribute<SettingAttribute>()
           where setting is not null
           select (property, setting),
    ];

    /// <summary>The settings that the variables give; what they do not name has its default.</summary>
    /// <exception cref="InvalidOptionsException">All that is wrong, one line for each.</exception>
    public static OvopOptions Read(IReadOnlyDictionary<string, string> variables)
    {
        var options = new OvopOptions();
        var problems = new List<string>();
        foreach (var (property, setting) in Settings)
        {
            if (!variables.TryGetValue(setting.Variable, out var text) || text.Length == 0)
            {
                continue;
            }

            if (property.PropertyType == typeof(string))
            {
                property.SetValue(options, text);
            }
            else if (property.PropertyType == typeof(bool))
            {
                if (text is "true" or "false")
                {
                    property.SetValue(options, text == "true");
                }
                else
                {
                    problems.Add($"{setting.Variable} is \"{text}\", neither true nor false.");
                }
            }
            else if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                property.SetValue(options, number);
            }
            else
            {
                problems.Add($"{setting.Variable} is \"{text}\", not {Range(setting)}.");
            }
        }

        problems.AddRange(FindProblems(options));
        return problems.Count == 0 ? options : throw new InvalidOptionsException(problems);
    }

    /// <summary>The settings of this process's environment.</summary>
    /// <exception cref="InvalidOptionsException">All that is wrong, one line for each.</exception>
    public static OvopOptions ReadEnvironment() => Read(
        Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .Where(entry => ((string)entry.Key).StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal));

    /// <summary>Refuses settings out of their range, or that contradict each other.</summary>
    /// <exception cref="InvalidOptionsException">All that is wrong, one line for each.</exception>
    public static OvopOptions Check(OvopOptions options)
    {
        var problems = FindProblems(options).ToArray();
        return problems.Length == 0 ? options : throw new InvalidOptionsException(problems);
    }

    private static IEnumerable<string> FindProblems(OvopOptions options)
    {
        foreach (var (property, setting) in Settings)
        {
            if (property.GetValue(options) is int number && (number < setting.Least || number > setting.Most))
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture, $"{setting.Variable} is {number}, not {Range(setting)}.");
            }
        }

        if (!IPAddress.TryParse(options.Address, out _))
        {
            yield return $"OVOP_ADDRESS is \"{options.Address}\", not an IP address such as 127.0.0.1, 0.0.0.0 or ::1.";
        }

        foreach (var origin in options.CorsOriginList.Where(origin => origin != "*" && !IsOrigin(origin)))
        {
            yield return $"OVOP_CORS_ORIGINS names \"{origin}\", not an origin such as https://map.example.org, nor *.";
        }

        if (options.PublicUrl.Length > 0 && !IsPublicUrl(options.PublicUrl))
        {
            yield return $"OVOP_PUBLIC_URL is \"{options.PublicUrl}\", not the address of this server such as https://map.example.org/ovop, without ? and #.";
        }

        if (options.OnlyTrustedDocuments && options.TrustedDocuments.Length == 0)
        {
            yield return "OVOP_ONLY_TRUSTED_DOCUMENTS is true, but OVOP_TRUSTED_DOCUMENTS names no folder.";
        }

        if (options.DefaultPageSize > options.MaxPageSize)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"OVOP_DEFAULT_PAGE_SIZE is {options.DefaultPageSize}, more than OVOP_MAX_PAGE_SIZE, {options.MaxPageSize}.");
        }
    }

    // As a browser sends it: scheme, host, and a port that is not the scheme's own.
    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https")
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);

    private static bool IsPublicUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https")
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;

    private static string Range(SettingAttribute setting) => string.Create(
        CultureInfo.InvariantCulture, $"a whole number from {setting.Least} to {setting.Most}");
}
