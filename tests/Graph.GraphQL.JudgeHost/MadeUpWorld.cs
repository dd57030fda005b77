using System.Collections;
using System.Globalization;
using System.Text;
using Graph.GraphQL.Execution;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.JudgeHost;

/// <summary>
/// Gives every field of a schema a resolver whose answer follows from a hash of where it stands and what it was asked: lists, nulls,
/// failures and values of the wrong kind among them. <c>world.js</c> beside the judge does the same, so that both engines meet the same world.
/// </summary>
internal sealed class MadeUpWorld(GraphQLSchema schema, bool later)
{
    private const int Events = 2;

    private uint _changes;

    /// <summary>Puts the resolvers on the schema's fields.</summary>
    public void Settle()
    {
        foreach (var type in schema.Types.Values.OfType<GraphQLObjectType>().Where(static type => !Introspection.IsIntrospectionType(type)))
        {
            foreach (var field in type.Fields.Values)
                field.Resolver = Resolver(type, field);
        }
    }

    /// <summary>Forgets what mutations changed.</summary>
    public void Begin() => _changes = 0;

    private FieldResolver Resolver(GraphQLObjectType type, GraphQLField field)
    {
        if (ReferenceEquals(type, schema.SubscriptionType))
            return FieldResolver.FromStream<object?, object?>((_, context) => new(Stream(field, context)));
        if (!later || Hash($"{type.Name}.{field.Name}") % 3 != 0)
            return FieldResolver.From<object?, object?>((source, context) => Answer(type, field, source, context));
        return FieldResolver.FromAsync<object?, object?>(async (source, context) =>
        {
            await Task.Yield();
            return Answer(type, field, source, context);
        });
    }

    private async IAsyncEnumerable<object?> Stream(GraphQLField field, ResolverContext context)
    {
        for (var i = 1; i <= Events; i++)
        {
            await Task.Yield();
            var arguments = Arguments(field, context);
            var hash = Hash($"{i}/{field.Name}({arguments})");
            yield return hash % 31 == 1 ? null : Make(field.Type, hash, arguments);
        }
    }

    private object? Answer(GraphQLObjectType type, GraphQLField field, object? source, ResolverContext context)
    {
        var seed = ReferenceEquals(type, schema.MutationType) ? ++_changes
            : source is IReadOnlyDictionary<string, object?> thing ? (uint)thing["seed"]! : 0;
        var arguments = Arguments(field, context);
        var hash = Hash($"{seed}/{field.Name}({arguments})");
        return (hash % 31) switch
        {
            0 => throw new GraphQLException($"No {field.Name} here."),
            1 => null,
            2 or 3 when !field.Type.IsNonNull => null,
            _ => Make(field.Type, hash, arguments),
        };
    }

    private object? Make(GraphQLType type, uint hash, string arguments)
    {
        switch (type.NullableType)
        {
            case GraphQLList list:
                var items = new List<object?>();
                for (var i = 0; i < hash % 4; i++)
                {
                    var item = Hash($"{hash}[{i}]");
                    items.Add(item % 13 == 0 ? null : Make(list.OfType, item, arguments));
                }

                return items;
            case GraphQLEnumType choice:
                return hash % 37 == 5 ? "NOT_A_VALUE" : choice.Values.Keys.ElementAt((int)(hash % choice.Values.Count));
            case GraphQLScalarType scalar:
                return MakeScalar(scalar.Name, hash, arguments);
            case GraphQLNamedType composite:
                var names = schema.GetPossibleTypes(composite).Select(static possible => possible.Name).Order(StringComparer.Ordinal).ToList();
                var name = composite.IsAbstractType && hash % 43 == 7 ? "Stone" : names[(int)(hash % names.Count)];
                return new Dictionary<string, object?> { ["__typename"] = name, ["seed"] = hash };
            default:
                throw new InvalidOperationException($"{type} is of no known kind.");
        }
    }

    private static object MakeScalar(string name, uint hash, string arguments) => (name, hash % 41 == 3) switch
    {
        ("Int", true) => "seven",
        ("Int", _) => (int)(hash % 2000) - 1000,
        ("Float", true) => "wide",
        ("Float", _) => (hash % 100_000) / 8.0,
        ("Boolean", true) => "maybe",
        ("Boolean", _) => hash % 2 == 0,
        ("ID", true) => true,
        ("ID", _) => hash % 5 == 0 ? (int)(hash % 1000) : $"id{hash}",
        ("Anything", _) => new Dictionary<string, object?> { ["asked"] = arguments, ["list"] = new object?[] { 1, null, "x", 1.5 } },
        ("String", true) => new Dictionary<string, object?>(),
        _ => arguments.Length > 2 ? arguments : $"{hash}",
    };

    private static string Arguments(GraphQLField field, ResolverContext context) => Canonical(field.Arguments.Keys
        .Where(context.HasArgument)
        .ToDictionary(static name => name, context.GetArgument<object?>));

    // Numbers and text are written here as the judge's own code writes them, not as the engine does.
    private static string Canonical(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        double number when number == Math.Floor(number) && Math.Abs(number) < 1e15 => ((long)number).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable<KeyValuePair<string, object?>> map =>
            $"{{{string.Join(',', map.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}:{Canonical(pair.Value)}"))}}}",
        IEnumerable list => $"[{string.Join(',', list.Cast<object?>().Select(Canonical))}]",
        _ => throw new InvalidOperationException($"{value.GetType()} is no coerced value."),
    };

    // FNV-1a of 32 bits (Fowler, Noll, Vo).
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var one in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ one) * 16777619);
        return hash;
    }
}
