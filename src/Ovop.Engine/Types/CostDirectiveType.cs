namespace Ovop.Engine.Types;

/// <summary><c>@cost</c> (section 7 of the specification of <see cref="CostDirectives"/>).</summary>
internal sealed class CostDirectiveType : DirectiveType
{
    protected override void Configure(DirectiveTypeDescriptor descriptor) => descriptor
        .Name(CostDirectives.Cost)
        .Description("What a part of the schema adds to the cost of an operation, each time that it is used.")
        .On(DirectiveLocation.ArgumentDefinition, DirectiveLocation.Enum, DirectiveLocation.FieldDefinition,
            DirectiveLocation.InputFieldDefinition, DirectiveLocation.Object, DirectiveLocation.Scalar)
        .Argument(CostDirectives.Weight, argument => argument.Type("String!").Description(
            "A number. Where nothing is said it is 1 for objects, for fields that return them and for inputs that hold "
            + "them, and 0 for scalars and enums."));
}
