using Graph.GraphQL.Language;
using Graph.GraphQL.Types;
using Graph.GraphQL.Utilities;
using Graph.GraphQL.Validation;

namespace Graph.GraphQL.JudgeHost;

/// <summary>Our engine behind questions.</summary>
internal sealed class JudgedEngine
{
    private GraphQLSchema? _schema;
    private ExecutingEngine? _atOnce;
    private ExecutingEngine? _later;

    public async Task<Answer> AnswerAsync(Question question)
    {
        try
        {
            return question.Kind switch
            {
                "schema" => UseSchema(question),
                "document" => Printed(question, GraphQLParser.Parse(question.Text)),
                "value" => Printed(question, GraphQLParser.ParseValue(question.Text)),
                "constValue" => Printed(question, GraphQLParser.ParseConstValue(question.Text)),
                "type" => Printed(question, GraphQLParser.ParseType(question.Text)),
                "coordinate" => Printed(question, GraphQLParser.ParseSchemaCoordinate(question.Text)),
                "validate" => Judged(question, DocumentValidator.Validate(_schema!, GraphQLParser.Parse(question.Text))),
                "validateWithoutSuggestions" => Judged(
                    question,
                    DocumentValidator.Validate(_schema!, GraphQLParser.Parse(question.Text), new ValidationOptions { HideSuggestions = true })),
                "schemaDocument" => Judged(question, SchemaDocumentValidator.Validate(GraphQLParser.Parse(question.Text))),
                "schemaRules" => JudgedSchema(question),
                "execute" => new Answer(question.Id, [], Responses: await _atOnce!.RunAsync(question)),
                "executeLater" => new Answer(question.Id, [], Responses: await _later!.RunAsync(question)),
                "extension" => Judged(question, SchemaDocumentValidator.Validate(GraphQLParser.Parse(question.Text), _schema)),
                _ => throw new ArgumentException($"No such kind of question: {question.Kind}."),
            };
        }
        catch (GraphQLException exception)
        {
            return Judged(question, exception.Errors);
        }
    }

    /// <summary>Later questions are about this schema.</summary>
    private Answer UseSchema(Question question)
    {
        _schema = SchemaFromSdl.Build(question.Text);
        (_atOnce, _later) = (new(question.Text, later: false), new(question.Text, later: true));
        return new Answer(question.Id, [], SchemaPrinter.Print(_schema));
    }

    private static Answer JudgedSchema(Question question)
    {
        var schema = SchemaFromSdl.Build(question.Text);
        var errors = SchemaValidator.Validate(schema);
        return Judged(question, errors) with { Text = errors.Count == 0 ? SchemaPrinter.Print(schema) : null };
    }

    private static Answer Printed(Question question, SyntaxNode node) => new(question.Id, [], Printer.Print(node));

    private static Answer Judged(Question question, IEnumerable<GraphQLError> errors) =>
        new(question.Id, [.. errors.Select(static error => new AnsweredError(error.Message, error.Locations))]);
}
