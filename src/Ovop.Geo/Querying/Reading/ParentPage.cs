namespace Ovop.Geo.Querying.Reading;

/// <summary>What was read beneath one parent. A list of its own has one parent, number 0.</summary>
internal record struct ParentPage
{
    /// <summary>The first of its rows.</summary>
    public int Start { get; set; }

    public int Count { get; set; }

    /// <summary>Whether there was a row beyond the page in the direction in which it was read.</summary>
    public bool HasMore { get; set; }

    public long TotalCount { get; set; }
}
