namespace Ovop.Engine.Types;

/// <summary>Describes a union type.</summary>
public sealed class UnionTypeDescriptor : TypeDescriptor<UnionTypeDescriptor>
{
    internal List<string> Members { get; } = [];

    /// <summary>Adds a member by name.</summary>
    public UnionTypeDescriptor Type(string objectName)
    {
        Members.Add(objectName);
        return this;
    }
}
