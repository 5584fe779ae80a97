using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Operators;

/// <summary>A pattern open at its start.</summary>
internal sealed class EndsWithOperator() : LikeOperator("LIKE", LikePattern.EndsWith)
{
    public override string Name => "endsWith";

    public override string Description => "Ends with the text; upper and lower case differ.";
}
