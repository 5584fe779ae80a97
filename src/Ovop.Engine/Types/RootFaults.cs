namespace Ovop.Engine.Types;

/// <summary>The roots of operations are different types (section 3.3.1).</summary>
internal static class RootFaults
{
    public static IEnumerable<string> Of(Schema schema)
    {
        (string Operation, ObjectType? Type)[] roots =
        [
            ("query", schema.QueryType), ("mutation", schema.MutationType), ("subscription", schema.SubscriptionType),
        ];
        return roots
            .Where(root => root.Type is not null)
            .GroupBy(root => root.Type!, root => root.Operation)
            .Where(group => group.Count() > 1)
            .Select(group =>
                $"All root types must be different, \"{group.Key}\" type is used as {And([.. group])} root types.");
    }

    private static string And(string[] operations) => operations is [var first, var second]
        ? $"{first} and {second}"
        : $"{string.Join(", ", operations[..^1])}, and {operations[^1]}";
}
