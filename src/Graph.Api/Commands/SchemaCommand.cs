using System.CommandLine;
using Graph.Api.Hosting;

namespace Graph.Api.Commands;

/// <summary><c>schema</c>: prints the GraphQL schema.</summary>
/// <param name="surroundings">What the command may touch.</param>
internal sealed class SchemaCommand(Surroundings surroundings)
{
    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var command = new Command("schema", "Prints the GraphQL schema in the schema definition language.");
        command.SetAction(_ => surroundings.Out.Write(GraphQLAnswers.SchemaText()));
        return command;
    }
}
