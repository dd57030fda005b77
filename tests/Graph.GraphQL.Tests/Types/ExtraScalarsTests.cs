using System.Text.Json;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Tests.Types;

public sealed class ExtraScalarsTests
{
    [Theory]
    [InlineData("\"2024-02-30\"", "Date cannot represent value: \"2024-02-30\"; give one such as \"2025-09-30\".")]
    [InlineData("20240101", "Date cannot represent a non string value: 20240101; give one such as \"2025-09-30\".")]
    public void Date_ThatIsNone_IsRefusedWithAnExample(string value, string message)
    {
        using var json = JsonDocument.Parse(value);
        Should.Throw<GraphQLException>(() => ExtraScalars.Date.ParseValue(json.RootElement)).Message.ShouldBe(message);
    }
}
