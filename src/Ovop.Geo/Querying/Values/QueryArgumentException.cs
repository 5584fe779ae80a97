namespace Ovop.Geo.Querying.Values;

/// <summary>A value of a query cannot be used. Nothing has been asked of the database, or nothing of it was kept.</summary>
/// <param name="code">One of <see cref="QueryErrorCodes"/>.</param>
/// <param name="message">For whoever sent the value: what is wrong and what would be right.</param>
/// <param name="argumentTag">The <see cref="QueryValue.Tag"/> of the value; null where it is not one value's fault.</param>
public sealed class QueryArgumentException(
    string code, string message, int? argumentTag = null, Exception? innerException = null)
    : Exception(message, innerException)
{
    public string Code { get; } = code;

    public int? ArgumentTag { get; } = argumentTag;

    /// <summary>The same refusal, laid at the door of one value.</summary>
    internal QueryArgumentException Of(QueryValue value) => new(Code, Message, value.Tag, this);
}
