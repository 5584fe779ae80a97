using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Types;

/// <summary>What building says of a schema that is described in a test.</summary>
internal static class SchemaFaults
{
    /// <summary>
    /// The faults of a schema that has a root of queries and what a test adds; none where it can be built.
    /// </summary>
    public static IReadOnlyList<string> Of(Action<SchemaBuilder> describe)
    {
        var builder = SchemaBuilder.New().AddQueryType(Object("Query", "a: Int"));
        describe(builder);
        return OfBuilder(builder);
    }

    public static IReadOnlyList<string> OfBuilder(SchemaBuilder builder)
    {
        try
        {
            builder.Create();
            return [];
        }
        catch (SchemaException exception)
        {
            Assert.All(exception.Faults, fault => Assert.Contains(fault, exception.Message, StringComparison.Ordinal));
            return exception.Faults;
        }
    }

    /// <summary>An object type of fields without arguments: <c>name: Type</c>.</summary>
    public static ObjectType Object(string name, params string[] fields) =>
        new(type => Describe(type.Name(name), fields));

    /// <summary>An interface of fields without arguments.</summary>
    public static InterfaceType Interface(string name, params string[] fields) => new(type =>
    {
        type.Name(name);
        foreach (var (field, fieldType) in fields.Select(Split))
        {
            type.Field(field).Type(fieldType);
        }
    });

    /// <summary>An input object: <c>name: Type</c>.</summary>
    public static InputObjectType Input(string name, params string[] fields) => new(type =>
    {
        type.Name(name);
        foreach (var (field, fieldType) in fields.Select(Split))
        {
            type.Field(field).Type(fieldType);
        }
    });

    /// <summary>Adds fields without arguments.</summary>
    public static ObjectTypeDescriptor Describe(ObjectTypeDescriptor type, params string[] fields)
    {
        foreach (var (field, fieldType) in fields.Select(Split))
        {
            type.Field(field).Type(fieldType).Resolve<object>(_ => null);
        }

        return type;
    }

    private static (string Name, string Type) Split(string field) => (field.Split(": ")[0], field.Split(": ")[1]);
}
