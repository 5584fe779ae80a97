namespace Ovop.Engine.Types;

/// <summary>A field as an operation selects it, shown to row sources when they plan. Immutable.</summary>
public interface ISelectedField
{
    /// <summary>The key in the response: the alias, or else the name.</summary>
    string ResponseKey { get; }

    OutputField Field { get; }

    /// <summary>The arguments; <see cref="VariableSlot"/>s where their values come with the request.</summary>
    InputValues Arguments { get; }

    /// <summary>
    /// What is selected beneath, for objects of that type; fields that are skipped are not among them.
    /// </summary>
    IReadOnlyList<ISelectedField> SelectionOf(ObjectType type);
}
