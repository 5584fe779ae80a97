using Ovop.Engine.Introspection;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http;
using Ovop.Graph.Web;

namespace Ovop.Graph.Tests.Support;

/// <summary>The pages and the HTTP face over a schema of a few fields and no database, on a port of its own.</summary>
public sealed class SmallServer : IAsyncLifetime
{
    private static readonly Schema Numbers = SchemaBuilder.New()
        .AddQueryType(new ObjectType(type =>
        {
            type.Name("Query");
            type.Field("one").Type("Int!").Resolve<object?>(_ => 1);
            type.Field("text").Type("String!").Argument("length", argument => argument.Type("Int!"))
                .Resolve(context => new ValueTask<object?>(new string('x', context.Arguments.Get<int>("length"))));
            type.Field("self").Type("Query!").Resolve<object?>(_ => "self");
            type.Field("dear").Type("Int!").Cost(1).Resolve<object?>(_ => 1);
            type.Field("count").Type("Int!").Argument("of", argument => argument.Type("[Int!]"))
                .Resolve(context => new ValueTask<object?>(context.Arguments.Get<object?[]>("of")!.Length));
            type.Field("fails").Type("Int").Resolve<object?>(_ => throw new GraphQLException(
                new GraphQLError { Message = "It fails.", Code = ErrorCodes.InvalidArgument }));
            type.Field("slow").Type("Int").Resolve(async context =>
            {
                await Task.Delay(TimeSpan.FromSeconds(30), context.CancellationToken);
                return (object?)1;
            });
        }))
        .AddMutationType(new ObjectType(type => type.Name("Mutation").Field("set").Type("Int").Resolve<object?>(_ => 2)))
        .AddIntrospection()
        .AddCostDirectives()
        .Create();

    private GraphServer? _server;

    public GraphServer Server => _server!;

    public static async Task<GraphServer> StartAsync(OvopOptions options)
    {
        options = options with { Port = 0 };
        var builder = OvopHost.CreateBuilder(options);
        builder.Services.AddGraphQL();
        var app = builder.Build();
        app.MapMap(MapSettings.From(options));
        app.MapGraphQL("/graphql", Numbers, GraphQLSettings.From(options));
        return await GraphServer.StartAsync(app);
    }

    public async Task InitializeAsync() => _server = await StartAsync(new OvopOptions());

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
