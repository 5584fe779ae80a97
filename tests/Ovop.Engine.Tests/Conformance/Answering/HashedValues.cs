using System.Globalization;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>
/// Values that both sides compute from the place in the schema, the arguments and a seed; the other side is
/// <c>resolvers.mjs</c>. Nulls, failures and values that do not fit their types are among them.
/// </summary>
/// <param name="seed">Decides the values.</param>
/// <param name="rows">Leaves out what a row source cannot keep: lists with nulls and failures among the items.</param>
internal sealed class HashedValues(int seed, bool rows) : IServiceProvider
{
    private static readonly Dictionary<string, object[]> Misfits = new(StringComparer.Ordinal)
    {
        ["Int"] = [2147483648d, "12", "abc", 1.5, true, "", -2147483648d, 1000, double.NaN],
        ["Float"] = ["1.5", "x", true, 1e21, 1e-7, double.PositiveInfinity, "", 0.1],
        ["String"] = [5, true, 1.5, "é\u2028\"\\\n\U0001d11e", "", 1e21],
        ["Boolean"] = [1, 0, "yes", 1.5],
        ["ID"] = [7, 1.5, true, "", "é"],
    };

    private static readonly object[] Custom =
        [7, "text", new object[] { 1, "two" }, new { a = 1, b = new object?[] { null } }, 1.5, true];

    private int _calls;

    /// <summary>The run itself, for resolvers that ask the request's services for it.</summary>
    public object? GetService(Type serviceType) => serviceType == typeof(HashedValues) ? this : null;

    /// <summary>How many fields of the root of mutations were begun.</summary>
    public int Calls => _calls;

    public int BeginCall() => Interlocked.Increment(ref _calls);

    public static uint Hash(string text)
    {
        var h = 0x811c9dc5u;
        foreach (var c in text)
        {
            h = unchecked((h ^ c) * 0x01000193u);
        }

        h = unchecked((h ^ (h >> 15)) * 0x2c1b3c6du);
        h = unchecked((h ^ (h >> 12)) * 0x297a2d39u);
        return h ^ (h >> 15);
    }

    /// <summary>The hash of a field of an object.</summary>
    public uint Place(long parentHash, OutputField field, InputValues arguments) =>
        Hash(string.Create(CultureInfo.InvariantCulture, $"{parentHash}/{field.Name}{InputJson.Of(arguments)}#{seed}"));

    /// <summary>The field's value.</summary>
    /// <exception cref="InvalidOperationException">The field fails: its hash says so.</exception>
    public object? Resolve(uint hash, OutputField field, Schema schema) => (hash >> 8) % 19 == 0
        ? throw new InvalidOperationException($"boom {field}")
        : Complete(schema, field.Type, hash, isItem: false);

    private object? Complete(Schema schema, GraphType type, uint hash, bool isItem)
    {
        var mayBeNull = !(rows && isItem);
        return mayBeNull && hash % (type.IsNonNull ? 23 : 6) == 0 ? null : Given(schema, type.Nullable, hash, isItem);
    }

    private object? Given(Schema schema, GraphType type, uint hash, bool isItem)
    {
        if (isItem && !rows && (hash >> 8) % 29 == 0)
        {
            return new InvalidOperationException($"item {hash % 100}");
        }

        switch (type)
        {
            case ListType when !rows && (hash >> 12) % 37 == 0:
                return 5;
            case ListType list:
                var items = new object?[(hash >> 5) % 4];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = Complete(schema, list.OfType, Hash($"{hash}[{i}]"), isItem: true);
                }

                return items;
            case ObjectType objectType:
                return new HashedObject(hash, objectType.Name);
            case NamedType { IsComposite: true } named:
                var possible = schema.PossibleTypes(named).Select(one => one.Name).Order(StringComparer.Ordinal).ToArray();
                var isOfNoType = possible.Length == 0 || (!rows && (hash >> 9) % 31 == 0);
                return new HashedObject(hash, isOfNoType ? null : possible[(hash >> 3) % possible.Length]);
            default:
                return Leaf(type.Named, hash, mayMisfit: !(rows && isItem));
        }
    }

    private static object Leaf(NamedType type, uint hash, bool mayMisfit)
    {
        var isMisfit = mayMisfit && (hash >> 4) % 6 == 0;
        var pick = hash >> 7;
        if (type is EnumType enumType)
        {
            return isMisfit
                ? pick % 2 == 0 ? "NOPE" : 5
                : enumType.Values[(int)(pick % enumType.Values.Count)].Value;
        }

        if (!Misfits.TryGetValue(type.Name, out var misfits))
        {
            return Custom[pick % Custom.Length];
        }

        if (isMisfit)
        {
            return misfits[pick % misfits.Length];
        }

        return type.Name switch
        {
            "Int" => (int)(hash % 1000),
            "Float" => hash % 100000 / 8d,
            "Boolean" => pick % 2 == 0,
            _ => string.Create(CultureInfo.InvariantCulture, $"{type.Name}{hash}"),
        };
    }
}

/// <summary>An object of which only the place is known.</summary>
/// <param name="Hash">The hash of the place.</param>
/// <param name="TypeName">Its type; null for an object that is of none.</param>
internal sealed record HashedObject(uint Hash, string? TypeName);
