using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Entities;
using Ovop.Graph.Filters;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Clusters;

/// <summary>What a discovery is asked, as arguments of a field and as an input of <c>near</c> and <c>inside</c>.</summary>
internal static class DiscoveryArguments
{
    public const string MethodType = "DiscoveryMethod";
    public const string InputName = "DiscoveredClustersInput";

    private const string Commodity = "commodity";
    private const string Method = "method";
    private const string Metres = "metres";
    private const string MinVillages = "minVillages";
    private const int UsualMinVillages = 2;

    private static readonly (string Name, string Type, object? Default, string Description)[] All =
    [
        (Commodity, "String!", null, "The slug of what they make, such as coffee."),
        (Method, $"{MethodType}!", null, "When two villages count as side by side."),
        (Metres, "Float", null, $"Beside CONTIGUOUS how many metres may lie between two boundaries that are drawn apart by mistake, 0 to 1000, {DiscoverySource.UsualToleranceMetres} where nothing is given. Beside WITHIN_DISTANCE needed: how far two villages may lie apart, between their edges, above 0 and at most 50000."),
        (MinVillages, "Int!", UsualMinVillages, "How many villages a cluster has at least, 1 or more."),
    ];

    public static void AddTo(OutputFieldDescriptor field)
    {
        foreach (var (name, type, usual, description) in All)
        {
            field.Argument(name, argument =>
            {
                argument.Type(type).Description(description);
                if (usual is not null)
                {
                    argument.DefaultValue(usual);
                }
            });
        }
    }

    public static InputObjectType Input(EntityDefinition definition) => new(input =>
    {
        input.Name(InputName).Description("Clusters that are found from geometry, as by the field discoverClusters.");
        foreach (var (name, type, usual, description) in All)
        {
            var field = input.Field(name).Type(type).Description(description);
            if (usual is not null)
            {
                field.DefaultValue(usual);
            }
        }

        input.Field(OtherShapeInput.Where).Type(definition.FilterName).Description("Which of them; all where nothing is given.");
    });

    public static QuerySource Source(InputValues values, RequestArguments arguments)
    {
        return new DiscoverySource(Parameter(Commodity), Parameter(Method))
        {
            Metres = Parameter(Metres),
            MinVillages = Parameter(MinVillages),
        };

        QueryValue Parameter(string name) =>
            arguments.TryGet(values, name, out var value) ? arguments.Parameter(value) : default;
    }
}
