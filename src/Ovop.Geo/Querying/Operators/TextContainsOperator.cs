using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Operators;

/// <summary>A pattern open on both sides.</summary>
internal sealed class TextContainsOperator() : LikeOperator("LIKE", LikePattern.Contains)
{
    public override string Name => "contains";

    public override string Description => "Has the text somewhere within it; upper and lower case differ.";
}
