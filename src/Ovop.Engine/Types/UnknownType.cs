namespace Ovop.Engine.Types;

/// <summary>
/// Stands where a reference could not be resolved, so that one fault does not bring others with it. A schema that has
/// one is never handed out.
/// </summary>
internal sealed class UnknownType : NamedType
{
    public static readonly UnknownType Instance = new();

    internal override void Complete(TypeReferences types)
    {
    }

    private protected override TypeDescriptor Describe() => new EnumTypeDescriptor().Name("?");
}
