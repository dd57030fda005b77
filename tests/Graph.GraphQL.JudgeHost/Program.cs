using System.Text;
using System.Text.Json;
using Graph.GraphQL.JudgeHost;

// One JSON object a line comes in, one goes out: the question's id, and our engine's verdict.
using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
var judged = new JudgedEngine();
while (await input.ReadLineAsync() is { } line)
{
    var question = JsonSerializer.Deserialize<Question>(line, JsonSerializerOptions.Web)!;
    await output.WriteLineAsync(JsonSerializer.Serialize(await judged.AnswerAsync(question), JsonSerializerOptions.Web));
}
