using System.Collections.Concurrent;
using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Values;

namespace Ovop.Engine.Planning;

/// <summary>One operation of a valid document, ready to run with any variables. Shared by threads.</summary>
public sealed class OperationPlan
{
    // A plan for each combination of conditions is kept up to this many; a client that varies more pays for planning.
    private const int MaxVariants = 64;

    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly OperationDefinitionNode _operation;
    private readonly ArgumentTemplates _arguments;
    private readonly VariableDefinition[] _conditions;
    private readonly ConcurrentDictionary<UInt128, OperationVariant> _variants = new();

    internal OperationPlan(
        Schema schema,
        SourceText source,
        OperationDefinitionNode operation,
        ObjectType rootType,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        OperationVariables variables,
        ArgumentTemplates arguments,
        IReadOnlySet<string> conditions)
    {
        _schema = schema;
        _operation = operation;
        _fragments = fragments;
        Source = source;
        RootType = rootType;
        Variables = variables;
        _arguments = arguments;
        _conditions = variables.Definitions.Where(variable => conditions.Contains(variable.Name)).ToArray();
    }

    /// <summary>The document's text, for the places of errors.</summary>
    public SourceText Source { get; }

    public OperationKind Kind => _operation.Operation;

    public ObjectType RootType { get; }

    public OperationVariables Variables { get; }

    /// <summary>The schema that the operation was planned against.</summary>
    public Schema Schema => _schema;

    /// <summary>
    /// How long the last response was, 0 before the first: the next one's buffer begins with that. A guess that threads may
    /// overwrite for each other.
    /// </summary>
    internal int UsualBytes { get; set; }

    /// <summary>The root fields that are left when <c>@skip</c> and <c>@include</c> are decided.</summary>
    /// <param name="values">The coerced variables by index.</param>
    public IReadOnlyList<PlannedField> RootFields(object?[] values) => RootFieldsOf(values);

    /// <inheritdoc cref="RootFields"/>
    internal PlannedField[] RootFieldsOf(object?[] values) => Variant(values).RootFields;

    /// <summary>What the operation costs with these values.</summary>
    /// <param name="model">The schema's.</param>
    /// <param name="values">The coerced variables by index.</param>
    /// <exception cref="GraphQLException">There is too much to be looked at.</exception>
    internal CostPlan Cost(CostModel model, object?[] values) => Variant(values).Cost(model);

    private OperationVariant Variant(object?[] values)
    {
        if (_conditions.Length > 128)
        {
            return Collect(values);
        }

        var key = UInt128.Zero;
        for (var i = 0; i < _conditions.Length; i++)
        {
            if (values[_conditions[i].Index] is true)
            {
                key |= UInt128.One << i;
            }
        }

        if (_variants.TryGetValue(key, out var variant))
        {
            return variant;
        }

        variant = Collect(values);
        return _variants.Count < MaxVariants ? _variants.GetOrAdd(key, variant) : variant;
    }

    private OperationVariant Collect(object?[] values)
    {
        var conditions = _conditions.ToDictionary(
            condition => condition.Name, condition => values[condition.Index] is true, StringComparer.Ordinal);
        var collector = new FieldCollector(_schema, _fragments, _arguments, conditions);
        return new OperationVariant(RootType, collector.Collect(RootType, [_operation.SelectionSet]));
    }
}
