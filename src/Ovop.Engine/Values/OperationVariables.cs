using System.Collections.Frozen;

namespace Ovop.Engine.Values;

/// <summary>
/// What a plan knows of its operation's variables. Immutable, shared by requests; made by <see cref="VariableScope"/>.
/// </summary>
public sealed class OperationVariables
{
    private readonly FrozenDictionary<string, VariableDefinition> _byName;

    internal OperationVariables(IReadOnlyList<VariableDefinition> definitions, IReadOnlyList<DerivedValue> derived)
    {
        Definitions = definitions;
        Derived = derived;
        _byName = definitions.DistinctBy(definition => definition.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(definition => definition.Name, StringComparer.Ordinal);
    }

    /// <summary>Those of an operation without variables.</summary>
    public static OperationVariables None { get; } = new([], []);

    /// <summary>The variables in order of declaration.</summary>
    public IReadOnlyList<VariableDefinition> Definitions { get; }

    /// <summary>The literals with variables within, in order of their index.</summary>
    public IReadOnlyList<DerivedValue> Derived { get; }

    /// <summary>The variable of that name, or null.</summary>
    public VariableDefinition? Find(string name) => _byName.GetValueOrDefault(name);
}
