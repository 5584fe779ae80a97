namespace Ovop.Engine.Execution;

/// <summary>Where in the response the writer is. Kept as it goes; read only when there is an error.</summary>
internal sealed class ResponsePath
{
    private readonly List<(string? Key, int Index)> _segments = [];

    public void Push(string key) => _segments.Add((key, 0));

    public void Push(int index) => _segments.Add((null, index));

    public void Pop() => _segments.RemoveAt(_segments.Count - 1);

    /// <summary>The path as an error shows it: response keys and list indexes.</summary>
    public IReadOnlyList<object> ToList() => [.. _segments.Select(segment => (object?)segment.Key ?? segment.Index)];
}
