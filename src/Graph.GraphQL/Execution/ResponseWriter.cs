using System.Globalization;

namespace Graph.GraphQL.Execution;

/// <summary>The parts of a response around its data (specification, section 7.1).</summary>
internal static class ResponseWriter
{
    public static void WriteErrors(JsonBuffer output, IReadOnlyList<GraphQLError> errors)
    {
        output.Write("\"errors\":"u8);
        var start = output.Length;
        foreach (var error in errors)
        {
            output.WriteByte((byte)',');
            WriteError(output, error);
        }

        output.Close(start, (byte)'[', (byte)']');
    }

    public static void WriteError(JsonBuffer output, GraphQLError error)
    {
        output.Write("{\"message\":"u8);
        output.WriteString(error.Message);
        if (!error.Locations.IsDefaultOrEmpty)
        {
            output.Write(",\"locations\":"u8);
            var start = output.Length;
            foreach (var location in error.Locations)
            {
                output.Write(",{\"line\":"u8);
                output.WriteInt32(location.Line);
                output.Write(",\"column\":"u8);
                output.WriteInt32(location.Column);
                output.WriteByte((byte)'}');
            }

            output.Close(start, (byte)'[', (byte)']');
        }

        if (error.Path is { } path)
        {
            output.Write(",\"path\":"u8);
            output.WriteAny(path);
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            output.Write(",\"extensions\":"u8);
            output.WriteAny(extensions);
        }

        output.WriteByte((byte)'}');
    }

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
}
