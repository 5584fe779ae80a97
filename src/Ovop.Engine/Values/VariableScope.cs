using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Values;

/// <summary>
/// The variables of an operation while it is planned: hands out the slots in which their values will stand.
/// </summary>
/// <remarks>For one thread; what it leaves behind, <see cref="ToOperationVariables"/>, is for all.</remarks>
public sealed class VariableScope
{
    private readonly SourceText _source;
    private readonly VariableDefinition[] _definitions;
    private readonly List<DerivedValue> _derived = [];

    private VariableScope(SourceText source, VariableDefinition[] definitions)
    {
        _source = source;
        _definitions = definitions;
    }

    /// <summary>Resolves the types and defaults of the variables that an operation declares.</summary>
    /// <exception cref="GraphQLException">A type is unknown or no input type, or a default is not of its
    /// type.</exception>
    public static VariableScope Open(Schema schema, IReadOnlyList<VariableDefinitionNode> nodes, SourceText source) =>
        new(source, [.. nodes.Select((node, index) => Define(schema, node, index, source))]);

    /// <summary>Where a node stands in the document.</summary>
    public SourceLocation LocationOf(SyntaxNode node) => _source.LocationOf(node.Start);

    /// <summary>The slot for a variable.</summary>
    /// <param name="variable">The variable as it is used.</param>
    /// <param name="place">The type of the place where it is used.</param>
    /// <param name="hasFallback">Whether the place has a default.</param>
    /// <param name="fallback">That default.</param>
    /// <exception cref="CoercionException">The operation does not declare the variable.</exception>
    public VariableSlot Slot(VariableNode variable, GraphType place, bool hasFallback = false, object? fallback = null)
    {
        var definition = Definition(variable);
        return new VariableSlot(definition.Index, definition.Name, place, hasFallback, fallback)
        {
            Location = LocationOf(variable),
        };
    }

    /// <summary>What the plan keeps, once all slots are given out.</summary>
    public OperationVariables ToOperationVariables() => _definitions.Length == 0 && _derived.Count == 0
        ? OperationVariables.None
        : new OperationVariables(_definitions, _derived.ToArray());

    /// <summary>The slot for a literal of a custom scalar within which variables stand.</summary>
    internal VariableSlot Derive(ScalarType type, ValueNode literal)
    {
        var index = _definitions.Length + _derived.Count;
        _derived.Add(new DerivedValue(index, type, literal));
        return new VariableSlot(index, "", type, HasFallback: false, Fallback: null) { Location = LocationOf(literal) };
    }

    private VariableDefinition Definition(VariableNode variable)
    {
        foreach (var definition in _definitions)
        {
            if (string.Equals(definition.Name, variable.Name.Value, StringComparison.Ordinal))
            {
                return definition;
            }
        }

        throw new CoercionException($"Variable \"${variable.Name.Value}\" is not defined.", ErrorCodes.Validation);
    }

    private static VariableDefinition Define(Schema schema, VariableDefinitionNode node, int index, SourceText source)
    {
        var name = node.Variable.Name.Value;
        var location = source.LocationOf(node.Start);
        if (schema.Type(node.Type) is not { IsInputType: true } type)
        {
            throw Refusal(
                $"Variable \"${name}\" expected value of type \"{SyntaxPrinter.Print(node.Type)}\" "
                + "which cannot be used as an input type.",
                source.LocationOf(node.Type.Start));
        }

        try
        {
            var value = node.DefaultValue is null ? null : LiteralCoercion.Coerce(type, node.DefaultValue);
            return new VariableDefinition(index, name, type, node.DefaultValue is not null, value, location);
        }
        catch (CoercionException refusal)
        {
            throw Refusal($"Variable \"${name}\" has an invalid default value: {refusal.Message}", location);
        }
    }

    private static GraphQLException Refusal(string message, SourceLocation location) =>
        new(new GraphQLError { Message = message, Code = ErrorCodes.Validation, Locations = [location] });
}
