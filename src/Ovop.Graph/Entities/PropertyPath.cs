using System.Linq.Expressions;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Graph.Entities;

/// <summary>Reads <c>village =&gt; village.District.Name</c> as a path of names.</summary>
internal static class PropertyPath
{
    /// <exception cref="ArgumentException">The expression is more than properties of properties.</exception>
    public static ColumnPath Of<T>(Expression<Func<T, object?>> expression)
    {
        var names = new Stack<string>();
        var node = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : expression.Body;
        while (node is MemberExpression member)
        {
            names.Push(member.Member.Name);
            node = member.Expression;
        }

        return node is ParameterExpression && names.Count > 0
            ? ColumnPath.Of([.. names])
            : throw new ArgumentException($"{expression} is not a path of properties.", nameof(expression));
    }
}
