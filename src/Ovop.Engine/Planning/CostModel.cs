using Ovop.Engine.Introspection;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Planning;

/// <summary>
/// Works out what operations cost, from the weights and list sizes that the schema tells (GraphQL Cost Directives, draft
/// of IBM, "Static Query Analysis"). Fields count as they are merged: one selected twice under one name runs once.
/// <c>@skip</c> and <c>@include</c> weigh nothing and what they leave out costs nothing; other directives on fields have
/// no effect in this engine, so they have no weight.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="maxPageSize">The most rows that a field gives for a slicing argument; fields refuse more themselves.</param>
public sealed class CostModel(Schema schema, int maxPageSize)
{
    private static readonly Dictionary<string, ListLength> NothingSized = [];

    private readonly IReadOnlyDictionary<string, int> _introspectionSizes = IntrospectionSizes.Of(schema);

    /// <summary>What the fields of an operation cost, as a formula of its variables.</summary>
    /// <exception cref="GraphQLException">The fields have too many shapes to be looked at, one for each type.</exception>
    internal CostPlan Plan(ObjectType rootType, IReadOnlyList<PlannedField> rootFields)
    {
        var builder = new Builder(schema, maxPageSize, _introspectionSizes);
        return new CostPlan(builder.Selection(rootType, rootFields, NothingSized), builder.NeedOneSlice);
    }

    private sealed class Builder(Schema schema, int maxPageSize, IReadOnlyDictionary<string, int> introspectionSizes)
    {
        // Where interfaces stand in one another each level has a shape for each type: the product could be anything.
        private const int MaxFields = 50_000;

        private int _fields;

        public List<(PlannedField Field, ListSize Size)> NeedOneSlice { get; } = [];

        /// <param name="type">The type of the object.</param>
        /// <param name="fields">What is selected of it.</param>
        /// <param name="sized">The lengths of lists that a field above declares, by their names.</param>
        public SelectionCost Selection(
            ObjectType type, IReadOnlyList<PlannedField> fields, IReadOnlyDictionary<string, ListLength> sized) =>
            new(type, [.. fields.Where(field => !IsFree(field)).Select(field => Field(field, sized))]);

        // Most of what is selected: a column of a row. It costs nothing and neither takes arguments.
        private static bool IsFree(PlannedField field) =>
            field.Field is { Arguments.Count: 0, Weight: <= 0, Type.Named: { IsLeaf: true, Weight: 0 } };

        private FieldCost Field(PlannedField field, IReadOnlyDictionary<string, ListLength> sizedFromAbove)
        {
            if (++_fields > MaxFields)
            {
                throw new GraphQLException(new GraphQLError
                {
                    Message = $"The operation has more than {MaxFields} fields when each possible type of its objects is "
                        + "counted. Select fewer fields of interfaces and unions within each other.",
                    Code = ErrorCodes.TooComplex,
                });
            }

            var size = field.Field.ListSize;
            var isList = field.Field.Type.Nullable is ListType;
            var declared = isList || size is not null ? ListLength.Of(size, field.Arguments, maxPageSize) : ListLength.One;
            if (size is { RequiresOne: true })
            {
                NeedOneSlice.Add((field, size));
            }

            var sized = Beneath(field.Field.Name, sizedFromAbove, size, declared);
            var selections = schema.PossibleTypes(field.Field.Type.Named)
                .Select(type => Selection(type, field.Selection(type), sized)).ToArray();
            var length = !isList ? ListLength.One
                : sizedFromAbove.GetValueOrDefault(field.Field.Name)
                ?? (introspectionSizes.TryGetValue(field.Field.ToString(), out var known) ? ListLength.Assumed(known) : declared);
            return new FieldCost(field, InputCost.Of(field.Arguments), length, selections);
        }

        // A path of a field above, such as featureCollection.features, goes on beneath its first step.
        private static IReadOnlyDictionary<string, ListLength> Beneath(
            string name, IReadOnlyDictionary<string, ListLength> above, ListSize? size, ListLength declared)
        {
            if (above.Count == 0 && (size is null || size.SizedFields.Count == 0))
            {
                return NothingSized;
            }

            var sized = new Dictionary<string, ListLength>(StringComparer.Ordinal);
            foreach (var (path, length) in above)
            {
                if (path.StartsWith($"{name}.", StringComparison.Ordinal))
                {
                    sized[path[(name.Length + 1)..]] = length;
                }
            }

            foreach (var path in size?.SizedFields ?? [])
            {
                sized[path] = declared;
            }

            return sized;
        }
    }
}
