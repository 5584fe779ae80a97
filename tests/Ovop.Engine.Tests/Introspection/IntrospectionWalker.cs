using System.Collections;
using System.Text.Json.Nodes;
using Ovop.Engine.Language;
using Ovop.Engine.Tests.Types;
using Ovop.Engine.Types;
using Ovop.Engine.Values;

namespace Ovop.Engine.Tests.Introspection;

/// <summary>
/// Answers an introspection query by calling the resolvers one by one: without the executor, so that a fault is theirs.
/// </summary>
internal sealed class IntrospectionWalker(Schema schema, DocumentNode document)
{
    public static async Task<JsonObject> AnswerAsync(Schema schema, string query)
    {
        var document = Utf8Parser.Parse(query);
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        return await new IntrospectionWalker(schema, document)
            .ObjectAsync(schema.QueryType, null, operation.SelectionSet);
    }

    private async Task<JsonObject> ObjectAsync(ObjectType type, object? value, SelectionSetNode selectionSet)
    {
        var answer = new JsonObject();
        foreach (var selection in selectionSet.Selections)
        {
            if (selection is FieldNode node)
            {
                answer[node.ResponseKey] = await FieldAsync(type, value, node);
                continue;
            }

            var fragment = document.Definitions.OfType<FragmentDefinitionNode>()
                .Single(one => one.Name.Value == ((FragmentSpreadNode)selection).Name.Value);
            foreach (var (name, member) in (await ObjectAsync(type, value, fragment.SelectionSet)).ToArray())
            {
                answer[name] = member?.DeepClone();
            }
        }

        return answer;
    }

    private async Task<JsonNode?> FieldAsync(ObjectType type, object? parent, FieldNode node)
    {
        if (node.Name.Value == "__typename")
        {
            return type.Name;
        }

        var field = schema.Field(type, node.Name.Value)!;
        var arguments = ArgumentCoercion.Plan(field.Arguments, node.Arguments, null);
        var call = new ResolverContext(parent, field, arguments, schema, null!, CancellationToken.None);
        var value = await ((FieldResolver)field.Resolver!).Resolve(call);
        return await CompleteAsync(field.Type, value, node);
    }

    private async Task<JsonNode?> CompleteAsync(GraphType type, object? value, FieldNode node)
    {
        switch (type)
        {
            case NonNullType nonNull:
                Assert.NotNull(value);
                return await CompleteAsync(nonNull.OfType, value, node);
            case var _ when value is null:
                return null;
            case ListType list:
                var items = new JsonArray();
                foreach (var item in (IEnumerable)value)
                {
                    items.Add(await CompleteAsync(list.OfType, item, node));
                }

                return items;
            case ObjectType objectType:
                return await ObjectAsync(objectType, value, node.SelectionSet!);
            default:
                var writer = new TextWriterOfValues();
                if (type is EnumType enumType)
                {
                    enumType.Serialize(value, writer);
                }
                else
                {
                    ((ScalarType)type).Serialize(value, writer);
                }

                return JsonNode.Parse(writer.Text);
        }
    }
}
