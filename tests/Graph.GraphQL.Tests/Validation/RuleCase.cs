using Graph.GraphQL.Utilities;

namespace Graph.GraphQL.Tests.Validation;

/// <summary>One case of the files under <c>Cases/</c>.</summary>
public sealed record RuleCase(string Rule, string Name, string Document, string[] Errors)
{
    private static readonly string _root = Path.Combine(AppContext.BaseDirectory, "Validation", "Cases");

    internal static Graph.GraphQL.Types.GraphQLSchema Schema { get; } = SchemaFromSdl.Build(File.ReadAllText(Path.Combine(_root, "schema.graphql")));

    public static TheoryData<RuleCase> Read(string folder)
    {
        var cases = new TheoryData<RuleCase>();
        foreach (var file in Directory.GetFiles(Path.Combine(_root, folder), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var block in ("\n" + File.ReadAllText(file)).Split("\n== ", StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = block.Split("\n--\n");
                var head = parts[0].Split('\n', 2);
                cases.Add(new RuleCase(
                    Path.GetFileNameWithoutExtension(file),
                    head[0],
                    head[1],
                    parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)));
            }
        }

        return cases;
    }

    public static IEnumerable<string> RulesIn(string folder) =>
        Directory.GetFiles(Path.Combine(_root, folder), "*.txt").Select(static file => Path.GetFileNameWithoutExtension(file));

    public override string ToString() => $"{Rule}: {Name}";

    /// <summary>An error as the files write it.</summary>
    internal static string Show(GraphQLError error) =>
        $"{error.Message} ({string.Join(", ", error.Locations.Select(static place => $"{place.Line}:{place.Column}"))})";
}
