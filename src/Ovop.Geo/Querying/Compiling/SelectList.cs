using System.Globalization;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>SELECT's expressions, each under the name of its place: c0, c1 and on.</summary>
internal sealed class SelectList
{
    private readonly List<string> _expressions = [];

    public int Count => _expressions.Count;

    public static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"c{index}");

    /// <summary>A place of its own, even if the same expression stands before.</summary>
    public int Add(string expression)
    {
        _expressions.Add(expression);
        return _expressions.Count - 1;
    }

    /// <summary>The place of an expression, which is added where it is not yet there.</summary>
    public int Find(string expression) =>
        _expressions.IndexOf(expression) is >= 0 and var index ? index : Add(expression);

    public override string ToString() => _expressions.Count == 0
        ? "SELECT"
        : $"SELECT {string.Join(", ", _expressions.Select((expression, i) => $"{expression} AS {Name(i)}"))}";
}
