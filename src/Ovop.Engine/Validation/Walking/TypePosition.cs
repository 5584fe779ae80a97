using Ovop.Engine.Types;

namespace Ovop.Engine.Validation.Walking;

/// <summary>
/// What the schema says of the place where the walk is. Whatever the schema does not know is null, so that a rule
/// says nothing about what another rule has reported.
/// </summary>
internal sealed class TypePosition
{
    /// <summary>The type of the nearest field, fragment or operation.</summary>
    public GraphType? Type { get; set; }

    /// <summary>The composite type that the nearest selection set selects from.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The nearest field.</summary>
    public OutputField? Field { get; set; }

    /// <summary>The directive whose arguments the walk is in, or null where it is in none.</summary>
    public DirectiveType? Directive { get; set; }

    /// <summary>Where the nearest directive stands.</summary>
    public DirectiveLocation DirectiveLocation { get; set; }

    /// <summary>The nearest argument.</summary>
    public InputField? Argument { get; set; }

    /// <summary>What the nearest value is to be. In a list literal this is the type of the items.</summary>
    public GraphType? InputType { get; set; }

    /// <summary>The list type around items, non-null or not, or the input object type around fields.</summary>
    public GraphType? ParentInputType { get; set; }

    /// <summary>Whether the argument or input field that takes the nearest value has a default.</summary>
    public bool HasDefaultValue { get; set; }
}
