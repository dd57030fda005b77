using System.Text.RegularExpressions;
using Graph.Api.Commands;
using Graph.Api.Tests.Support;
using Graph.GraphQL.Types;
using Graph.GraphQL.Utilities;

namespace Graph.Api.Tests.Schema;

public sealed class SchemaTextTests
{
    [Fact]
    public async Task Schema_AsCommitted_IsTheOneServed()
    {
        using var shell = new Shell();
        var run = await shell.RunAsync("schema");
        run.Status.ShouldBe(ExitCode.Done);
        run.Output.ShouldBe(
            File.ReadAllText(Checkout.Path("schema.graphql")),
            "The schema changed: dotnet run --project src/Graph.Api -- schema > schema.graphql, and read the difference.");
    }

    [Fact]
    public void Schema_EveryTypeFieldAndArgument_IsDescribed()
    {
        var schema = SchemaFromSdl.Build(File.ReadAllText(Checkout.Path("schema.graphql")));
        var bare = new List<string>();
        foreach (var type in schema.Types.Values.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            if (string.IsNullOrEmpty(type.Description))
                bare.Add(type.Name);
            if (type is GraphQLComplexType { Fields: var fields })
            {
                foreach (var field in fields.Values)
                {
                    if (string.IsNullOrEmpty(field.Description))
                        bare.Add($"{type.Name}.{field.Name}");
                    bare.AddRange(field.Arguments.Values.Where(argument => string.IsNullOrEmpty(argument.Description))
                        .Select(argument => $"{type.Name}.{field.Name}({argument.Name})"));
                }
            }

            if (type is GraphQLInputObjectType { Fields: var inputs })
                bare.AddRange(inputs.Values.Where(input => string.IsNullOrEmpty(input.Description)).Select(input => $"{type.Name}.{input.Name}"));
            if (type is GraphQLEnumType { Values: var values })
                bare.AddRange(values.Values.Where(value => string.IsNullOrEmpty(value.Description)).Select(value => $"{type.Name}.{value.Name}"));
        }

        bare.ShouldBeEmpty();
    }

    [Fact]
    public void Requests_OfTheExampleFile_AskEveryQuestionThereIs()
    {
        var schema = SchemaFromSdl.Build(File.ReadAllText(Checkout.Path("schema.graphql")));
        var examples = HttpFile.Read(Checkout.Path("requests", "graph.http"));
        schema.QueryType!.Fields.Keys.Concat(schema.SubscriptionType!.Fields.Keys).Where(question => !examples.Any(example => Asks(example.Body, question))).ShouldBeEmpty();

        static bool Asks(string body, string question) => Regex.IsMatch(body, $@"[{{:}}\s]{question}\s*[({{]");
    }
}
