using Ovop.Engine.Types;

namespace Ovop.Engine.Introspection;

/// <summary>Lets clients ask a schema about itself (section 4).</summary>
public static class IntrospectionSchema
{
    /// <summary>Adds <c>__schema</c>, <c>__type</c> and the types behind them.</summary>
    public static SchemaBuilder AddIntrospection(this SchemaBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .AddMetaType(new MetaSchemaType())
            .AddMetaType(new MetaTypeType(builder.BuiltSchema))
            .AddMetaType(new MetaFieldType())
            .AddMetaType(new MetaInputValueType())
            .AddMetaType(new MetaEnumValueType())
            .AddMetaType(new MetaDirectiveType())
            .AddMetaType(new MetaTypeKindType())
            .AddMetaType(new MetaDirectiveLocationType())
            .AddMetaField(new OutputFieldDescriptor("__schema").Type("__Schema!")
                .Description("Access the current type schema of this server.")
                .Resolve(_ => new ValueTask<object?>(builder.BuiltSchema())))
            .AddMetaField(new OutputFieldDescriptor("__type").Type("__Type")
                .Description("Request the type information of a single type.")
                .Argument("name", argument => argument.Type("String!"))
                .Resolve(call => new ValueTask<object?>(
                    builder.BuiltSchema().Type(call.Arguments.Get<string>("name")!))));
    }
}
