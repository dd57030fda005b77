using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Graph.GraphQL.Execution;

namespace Graph.GraphQL.Annotations;

/// <summary>What becomes of a member's answer before it is a field's value: a page is cut, an id made global.</summary>
/// <param name="Type">The C# type of the field's value.</param>
/// <param name="Convert">Turns the answer into the value, given the resolver context; null when nothing is done.</param>
internal sealed record FieldResult(Type Type, LambdaExpression? Convert)
{
    public static FieldResult Of(AnnotatedSchemaBuilder schema, MemberInfo member, Type returned, UsePagingAttribute? paging, string typeName)
    {
        var value = ClrShape.AsyncResult(returned) ?? returned;
        if (paging is not null)
            return Page(schema, value, paging);
        if (member.GetCustomAttribute<IDAttribute>() is { } id && (id.TypeName ?? NodeName(id)) is { } nodeType)
            return GlobalId(schema, value, nodeType);
        return new(value, null);
    }

    /// <summary>The id within its type as text.</summary>
    public static string Text(object? id) => System.Convert.ToString(id, CultureInfo.InvariantCulture) ?? "";

    private static string? NodeName(IDAttribute id) => id.NodeType is { } type ? NamingConventions.TypeName(type) : null;

    private static FieldResult Page(AnnotatedSchemaBuilder schema, Type value, UsePagingAttribute paging)
    {
        if (IsConnection(value))
            return new(value, null);
        var item = ClrShape.ListItem(value)
            ?? throw new InvalidOperationException($"[UsePaging] needs a list or a Connection, not {value}.");
        var page = typeof(FieldResult).GetMethod(nameof(PageOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item);
        return new(typeof(Connection<>).MakeGenericType(item), (LambdaExpression)page.Invoke(null, [schema.Paging(paging)])!);
    }

    private static bool IsConnection(Type type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.IsGenericType && level.GetGenericTypeDefinition() == typeof(Connection<>))
                return true;
        }

        return false;
    }

    private static LambdaExpression PageOf<T>(PagingSettings settings)
        where T : notnull
    {
        Expression<Func<IEnumerable<T>, ResolverContext, Connection<T>>> convert =
            (items, context) => ConnectionSlicer.Slice(items, settings.Read(context));
        return convert;
    }

    private static FieldResult GlobalId(AnnotatedSchemaBuilder schema, Type value, string nodeType)
    {
        var serializer = NodeRegistry.Serializer(schema.Options.Services);
        if (ClrShape.ListItem(value) is not null)
        {
            Expression<Func<System.Collections.IEnumerable, ResolverContext, List<string>>> many =
                (ids, _) => ids.Cast<object?>().Select(id => serializer.Format(nodeType, Text(id))).ToList();
            return new(typeof(List<string>), many);
        }

        Expression<Func<object?, ResolverContext, string?>> one = (id, _) => id == null ? null : serializer.Format(nodeType, Text(id));
        return new(typeof(string), one);
    }
}
