using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Operators;

/// <summary>A closed pattern under ILIKE: a comparison by <c>lower()</c> would need an index of its own.</summary>
internal sealed class EqualInsensitiveOperator() : LikeOperator("ILIKE", LikePattern.Exact)
{
    public override string Name => "eqInsensitive";

    public override string Description => "Equal to the text, upper and lower case taken as the same.";
}
