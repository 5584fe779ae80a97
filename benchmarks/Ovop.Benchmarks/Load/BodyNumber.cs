namespace Ovop.Benchmarks.Load;

/// <summary>Whether the document of a request's body begins with a comment that holds a number, such as <c>#7</c>.</summary>
internal enum BodyNumber
{
    /// <summary>It is sent as it is.</summary>
    None,

    /// <summary>The same number each time: the server knows the document after the first.</summary>
    Same,

    /// <summary>A number that was never sent before, each time.</summary>
    NewEachTime,
}
