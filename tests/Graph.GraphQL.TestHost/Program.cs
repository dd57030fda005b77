using Graph.GraphQL.TestHost;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSingleton<Library>();
builder.Services.AddGraphQLServer()
    .AddTypes(typeof(Program).Assembly)
    .Describe("A library of a few books, with one construct of every kind.");

var app = builder.Build();
app.MapGraphQL("/graphql");
app.MapGraphQLSchema("/schema.graphql");
app.Run();
