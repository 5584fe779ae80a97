namespace Ovop.Engine.Types;

/// <summary>Names that stand more than once.</summary>
internal static class Duplicates
{
    /// <summary>Each such name once, in order.</summary>
    public static IEnumerable<string> In(IEnumerable<string> names) => names
        .GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
}
