using Ovop.Engine.Types;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http;
using Ovop.Testing;

namespace Ovop.Graph.Tests.Documents;

public class SchemaTests
{
    private static readonly Schema Schema = GraphQLSetup.CreateSchema(new NoRows(), GraphQLSettings.From(new OvopOptions()));

    [Fact]
    public void Is_what_was_reviewed() => Schema.ToSdl().MatchSnapshot();

    [Fact]
    public void Shows_the_attribution_of_NOTICE()
    {
        var notice = File.ReadAllText(Path.Combine(DocumentFolder.Path, "../../NOTICE"));
        var attribution = notice.Split("The product shows this attribution:")[1].Split("\n1. ")[0]
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, attribution.Length);
        Assert.Contains(string.Join(' ', attribution), Schema.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_may_be_built_at_once()
    {
        var sdl = new string[8];

        Parallel.For(0, sdl.Length, new ParallelOptions { MaxDegreeOfParallelism = sdl.Length }, i =>
            sdl[i] = GraphQLSetup.CreateSchema(new NoRows(), GraphQLSettings.From(new OvopOptions())).ToSdl());

        Assert.All(sdl, one => Assert.Equal(Schema.ToSdl(), one));
    }

    [Fact]
    public void Describes_every_type_field_argument_and_value()
    {
        var undescribed = Schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(Undescribed);

        Assert.Empty(undescribed);
    }

    [Fact]
    public void Offers_the_lists_by_their_fixed_names()
    {
        string[] names =
        [
            "provinces", "regencies", "districts", "villages", "terrainZones", "commodities", "producers", "products",
            "productClusters", "agrotourismSites", "programmes", "enrolments", "visits", "obstacles", "assistances",
            "marketAccesses", "agencies", "sources",
        ];

        Assert.Subset(Schema.QueryType.Fields.Select(field => field.Name).ToHashSet(), names.ToHashSet());
    }

    private static IEnumerable<string> Undescribed(NamedType type)
    {
        var members = type switch
        {
            ObjectType objectType => objectType.Fields.SelectMany(Members),
            InterfaceType interfaceType => interfaceType.Fields.SelectMany(Members),
            InputObjectType input => input.Fields.Select(field => (field.Name, field.Description)),
            EnumType enumType => enumType.Values.Select(value => (value.Name, value.Description)),
            _ => [],
        };
        return members.Prepend(("", type.Description))
            .Where(member => string.IsNullOrWhiteSpace(member.Item2))
            .Select(member => $"{type.Name}.{member.Item1}");
    }

    private static IEnumerable<(string Name, string? Description)> Members(OutputField field) => field.Arguments
        .Select(argument => ($"{field.Name}({argument.Name})", argument.Description))
        .Prepend((field.Name, field.Description));

    private sealed class NoRows : RowBackend
    {
        public override ValueTask ReadAsync(IReadOnlyList<RowRead> reads, IServiceProvider services, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("The schema is only looked at.");
    }
}
