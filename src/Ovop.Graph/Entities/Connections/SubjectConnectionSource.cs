using System.Collections.Immutable;
using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>
/// The rows of a list on the query root of which each tells of one row of another entity, such as what a village needs:
/// they are chosen and put in order by that row, and by arguments of the field's own.
/// </summary>
/// <param name="definition">What is listed.</param>
/// <param name="subject">The relation to what each row tells of.</param>
/// <param name="backend">Who reads.</param>
/// <param name="pages">How many rows a page has.</param>
internal sealed class SubjectConnectionSource(
    EntityDefinition definition, EntityRelation subject, RowBackend backend, PageLimits pages) : RowSource
{
    public override RowBackend Backend { get; } = backend;

    /// <summary>What arguments of the field's own are compared with, where they are given.</summary>
    public ImmutableArray<(string Argument, FilterOperand Operand, FilterOperator Operator)> Conditions { get; init; } = [];

    /// <summary>Makes a field of it, but for the arguments of its own.</summary>
    public OutputFieldDescriptor AddTo(OutputFieldDescriptor field, EntityDefinitions definitions)
    {
        field.Type(definition.ConnectionName).ResolveWith(this);
        ConnectionArguments.AddTo(field, definition, definitions.For(subject.Target), pages);
        return field;
    }

    public override RowPlan Plan(ISelectedField field)
    {
        var list = new ListPlan(definition.Model, (arguments, query) =>
        {
            var asked = ConnectionArguments.Apply(field.Arguments, arguments, query, subject, pages);
            return asked with { Where = And([asked.Where, .. Conditions.Select(one => Condition(one, field.Arguments, arguments))]) };
        });
        return new QueryPlan(list, new SameRowCell(new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field)));
    }

    private static OperatorFilter? Condition(
        (string Argument, FilterOperand Operand, FilterOperator Operator) condition, InputValues values, RequestArguments arguments) =>
        arguments.TryGet(values, condition.Argument, out var value)
            ? new OperatorFilter(condition.Operand, condition.Operator, [arguments.Parameter(value)])
            : null;

    private static FilterNode? And(IEnumerable<FilterNode?> conditions) => conditions.OfType<FilterNode>().ToArray() switch
    {
        [] => null,
        [var only] => only,
        var several => new AndFilter([.. several]),
    };
}
