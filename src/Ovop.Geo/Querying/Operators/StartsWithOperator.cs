using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Operators;

/// <summary>A pattern open at its end.</summary>
internal sealed class StartsWithOperator() : LikeOperator("LIKE", LikePattern.StartsWith)
{
    public override string Name => "startsWith";

    public override string Description => "Begins with the text; upper and lower case differ.";
}
