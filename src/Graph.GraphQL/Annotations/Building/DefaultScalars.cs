using System.Text.Json;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Annotations;

/// <summary>The scalars of C# types, as far as nothing else was bound.</summary>
internal static class DefaultScalars
{
    public static Dictionary<Type, GraphQLScalarType> Create() => new()
    {
        [typeof(string)] = SpecifiedScalars.String,
        [typeof(char)] = SpecifiedScalars.String,
        [typeof(bool)] = SpecifiedScalars.Boolean,
        [typeof(int)] = SpecifiedScalars.Int,
        [typeof(short)] = SpecifiedScalars.Int,
        [typeof(ushort)] = SpecifiedScalars.Int,
        [typeof(byte)] = SpecifiedScalars.Int,
        [typeof(sbyte)] = SpecifiedScalars.Int,
        [typeof(double)] = SpecifiedScalars.Float,
        [typeof(float)] = SpecifiedScalars.Float,
        [typeof(decimal)] = SpecifiedScalars.Float,
        [typeof(long)] = ExtraScalars.Long,
        [typeof(uint)] = ExtraScalars.Long,
        [typeof(DateOnly)] = ExtraScalars.Date,
        [typeof(DateTimeOffset)] = ExtraScalars.DateTime,
        [typeof(Guid)] = ExtraScalars.Uuid,
        [typeof(Uri)] = ExtraScalars.Url,
        [typeof(object)] = ExtraScalars.Any,
        [typeof(JsonElement)] = ExtraScalars.Any,
    };
}
