using System.Collections.Concurrent;
using System.Text;
using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Engine.Planning;

/// <summary>A field of the operation, merged from all places that select it under one response key (section 6.3.2).</summary>
/// <remarks>Immutable to see; selections beneath and row plans are made on first use and kept.</remarks>
public sealed class PlannedField : ISelectedField
{
    private readonly FieldCollector _collector;
    private readonly IReadOnlyList<FieldNode> _nodes;
    private ConcurrentDictionary<ObjectType, IReadOnlyList<PlannedField>>? _selections;
    private RowPlan? _rowPlan;

    internal PlannedField(FieldCollector collector, OutputField field, IReadOnlyList<FieldNode> nodes, InputValues arguments)
    {
        _collector = collector;
        _nodes = nodes;
        Field = field;
        Arguments = arguments;
        ResponseKey = nodes[0].ResponseKey;
        EncodedKey = Encoding.UTF8.GetBytes($"\"{ResponseKey}\":");
    }

    public string ResponseKey { get; }

    /// <summary>The response key as JSON, with quotes and colon. A GraphQL name needs no escaping.</summary>
    public byte[] EncodedKey { get; }

    public OutputField Field { get; }

    public InputValues Arguments { get; }

    /// <summary>Where the field stands in the document, all its occurrences.</summary>
    public IReadOnlyList<FieldNode> Nodes => _nodes;

    /// <summary>True for <c>__typename</c>.</summary>
    public bool IsTypename => Field.Name == "__typename";

    /// <summary>What is selected beneath, for objects of that type.</summary>
    public IReadOnlyList<PlannedField> Selection(ObjectType type) =>
        Selections.GetOrAdd(type, static (key, field) => field._collector.Collect(
            key, field._nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()), this);

    IReadOnlyList<ISelectedField> ISelectedField.SelectionOf(ObjectType type) => Selection(type);

    /// <summary>The row plan, where the field is resolved by a row source.</summary>
    public RowPlan RowPlan(RowSource source) => _rowPlan ??= source.Plan(this);

    private ConcurrentDictionary<ObjectType, IReadOnlyList<PlannedField>> Selections =>
        _selections ?? Interlocked.CompareExchange(ref _selections, new(), null) ?? _selections;
}
