namespace Ovop.Engine.Types;

/// <summary><c>@listSize</c> (section 8 of the specification of <see cref="CostDirectives"/>).</summary>
internal sealed class ListSizeDirectiveType : DirectiveType
{
    protected override void Configure(DirectiveTypeDescriptor descriptor) => descriptor
        .Name(CostDirectives.ListSize)
        .Description("How many items a list has at most, so that the cost can be known before anything runs.")
        .On(DirectiveLocation.FieldDefinition)
        .Argument(CostDirectives.AssumedSize, argument => argument.Type("Int")
            .Description("The size where no slicing argument is given."))
        .Argument(CostDirectives.SlicingArguments, argument => argument.Type("[String!]")
            .Description("The arguments whose value is the size; of several the largest counts."))
        .Argument(CostDirectives.SizedFields, argument => argument.Type("[String!]")
            .Description("The fields of the returned object that have this size, where it is no list itself."))
        .Argument(CostDirectives.RequireOneSlicingArgument, argument => argument.Type("Boolean").DefaultValue(true)
            .Description("Whether exactly one of the slicing arguments must be given."));
}
