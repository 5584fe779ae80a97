using System.Globalization;
using System.Text;

namespace Ovop.Geo.Spatial;

/// <summary>Where a reader stands within a GeoJSON object; made into text only when something is wrong there.</summary>
internal sealed class GeoJsonPath
{
    /// <summary>A member's name, or an index where the name is null.</summary>
    private readonly List<(string? Member, int Index)> _steps = [];

    public void Enter(string member) => _steps.Add((member, 0));

    public void Enter(int index) => _steps.Add((null, index));

    /// <summary>Moves to another element of the array whose element was entered last.</summary>
    public void MoveTo(int index) => _steps[^1] = (null, index);

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (member, index) in _steps)
        {
            if (member is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                text.Append(text.Length == 0 ? "" : ".").Append(member);
            }
        }

        return text.ToString();
    }
}
