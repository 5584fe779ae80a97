namespace Ovop.Benchmarks.Processes;

/// <summary>The end of what a process said; its two outputs arrive on threads of their own.</summary>
internal sealed class LastLines
{
    private const int Most = 5;

    private readonly Queue<string> _lines = new();

    /// <param name="line">Null or empty is not kept: the end of an output.</param>
    public void Add(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        lock (_lines)
        {
            _lines.Enqueue(line.Trim());
            if (_lines.Count > Most)
            {
                _lines.Dequeue();
            }
        }
    }

    public override string ToString()
    {
        lock (_lines)
        {
            return _lines.Count == 0 ? "it said nothing." : string.Join(" | ", _lines);
        }
    }
}
