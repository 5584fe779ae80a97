using System.Globalization;
using System.Reflection;
using Ovop.Graph.Hosting;

namespace Ovop.Graph.Tests.Documents;

public class SettingsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(DocumentFolder.Path, "../settings.md"));

    public static TheoryData<string> Settings =>
        [.. typeof(OvopOptions).GetProperties().Where(property => property.GetCustomAttribute<SettingAttribute>() is not null).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Tells_variable_default_and_range_of_each_setting(string name)
    {
        var property = typeof(OvopOptions).GetProperty(name)!;
        var setting = property.GetCustomAttribute<SettingAttribute>()!;
        var value = property.GetValue(new OvopOptions());
        var expected = value switch
        {
            int number => $"| `{setting.Variable}` | {Shown(number)} | {Shown(setting.Least)} – {Shown(setting.Most)} |",
            bool isOn => $"| `{setting.Variable}` | {(isOn ? "true" : "false")} | true, false |",
            "" => $"| `{setting.Variable}` | – |",
            _ => $"| `{setting.Variable}` | `{value}` |",
        };

        Assert.Contains(expected, Document, StringComparison.Ordinal);
    }

    // A port is a name more than a number.
    private static string Shown(int number) => number == new OvopOptions().Port || number == new OvopOptions().DemoPort
        ? number.ToString(CultureInfo.InvariantCulture)
        : number.ToString("N0", CultureInfo.InvariantCulture);
}
