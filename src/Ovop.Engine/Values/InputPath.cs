using System.Globalization;
using System.Text;

namespace Ovop.Engine.Values;

/// <summary>The place within an input value that is looked at; made into text only for an error.</summary>
internal sealed class InputPath
{
    private readonly List<(string? Key, int Index)> _members = [];

    public void Enter(string key) => _members.Add((key, 0));

    public void Enter(int index) => _members.Add((null, index));

    public void Leave() => _members.RemoveAt(_members.Count - 1);

    /// <summary><c> at "box.coordinates[0]"</c> with a leading space, or the empty string at the root.</summary>
    public string At(string root)
    {
        if (_members.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder(" at \"").Append(root);
        foreach (var (key, index) in _members)
        {
            _ = key is null
                ? text.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : text.Append('.').Append(key);
        }

        return text.Append('"').ToString();
    }
}
