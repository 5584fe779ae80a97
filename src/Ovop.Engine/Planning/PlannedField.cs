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
    private ConcurrentDictionary<ObjectType, PlannedField[]>? _selections;
    private PlannedField[]? _onlySelection;
    private RowPlan? _rowPlan;

    internal PlannedField(FieldCollector collector, OutputField field, IReadOnlyList<FieldNode> nodes, InputValues arguments)
    {
        _collector = collector;
        _nodes = nodes;
        Field = field;
        Arguments = arguments;
        ResponseKey = nodes[0].ResponseKey;
        EncodedKey = Encode(ResponseKey);
        IsTypename = field.Name == "__typename";
    }

    public string ResponseKey { get; }

    /// <summary>The response key as JSON, with quotes and colon. A GraphQL name needs no escaping.</summary>
    public byte[] EncodedKey { get; }

    public OutputField Field { get; }

    public InputValues Arguments { get; }

    /// <summary>Where the field stands in the document, all its occurrences.</summary>
    public IReadOnlyList<FieldNode> Nodes => _nodes;

    /// <summary>True for <c>__typename</c>.</summary>
    public bool IsTypename { get; }

    /// <summary>What is selected beneath, for objects of that type.</summary>
    public IReadOnlyList<PlannedField> Selection(ObjectType type) => FieldsOf(type);

    /// <inheritdoc cref="Selection"/>
    internal PlannedField[] FieldsOf(ObjectType type) => ReferenceEquals(type, Field.Type.Named)
        ? _onlySelection ??= Collect(type)
        : Selections.GetOrAdd(type, static (key, field) => field.Collect(key), this);

    IReadOnlyList<ISelectedField> ISelectedField.SelectionOf(ObjectType type) => Selection(type);

    /// <summary>The row plan, where the field is resolved by a row source.</summary>
    public RowPlan RowPlan(RowSource source) => _rowPlan ??= source.Plan(this);

    // An interface or union has a selection for each of its types.
    private ConcurrentDictionary<ObjectType, PlannedField[]> Selections =>
        _selections ?? Interlocked.CompareExchange(ref _selections, new(), null) ?? _selections;

    private PlannedField[] Collect(ObjectType type) =>
        _collector.Collect(type, _nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>());

    private static byte[] Encode(string responseKey)
    {
        var encoded = new byte[responseKey.Length + 3];
        Encoding.ASCII.GetBytes(responseKey, encoded.AsSpan(1));
        encoded[0] = encoded[^2] = (byte)'"';
        encoded[^1] = (byte)':';
        return encoded;
    }
}
