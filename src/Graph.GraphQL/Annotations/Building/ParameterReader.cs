using System.Linq.Expressions;
using System.Reflection;
using Graph.GraphQL.Execution;
using Graph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Annotations;

/// <summary>Tells what each parameter of a resolver method receives: the parent, a service, a loader, or an argument.</summary>
internal sealed class ParameterReader(AnnotatedSchemaBuilder schema)
{
    private readonly DataLoaderReader _loaders = new(schema);

    /// <param name="parameter">The parameter.</param>
    /// <param name="sourceType">The C# type of the object the field is read from.</param>
    /// <param name="arguments">Gains the argument, when the parameter is one.</param>
    /// <param name="paging">The page sizes of a connection field; null for other fields.</param>
    public ResolverCompiler.ParameterSource Read(ParameterInfo parameter, Type sourceType, List<GraphQLArgument> arguments, PagingSettings? paging)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute)))
            return (source, _) => source;
        if (type == typeof(CancellationToken))
            return (_, context) => Expression.Property(context, nameof(ResolverContext.CancellationToken));
        if (type == typeof(ResolverContext))
            return (_, context) => context;
        if (type == typeof(IServiceProvider))
            return (_, context) => Expression.Property(context, nameof(ResolverContext.Services));
        if (type == typeof(PagingArguments))
        {
            if (paging is null)
                throw new InvalidOperationException($"Parameter \"{parameter.Name}\" needs [UsePaging] on the method.");
            return (_, context) => Expression.Call(Expression.Constant(paging), nameof(PagingSettings.Read), null, context);
        }

        if (_loaders.Find(parameter) is { } loader)
        {
            return (_, context) => Expression.Call(
                context, typeof(ResolverContext).GetMethod(nameof(ResolverContext.Loader), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type),
                Expression.Constant(loader));
        }

        if (ServiceOf(parameter) is { } service)
            return service;
        // The object itself needs no [Parent] where a class extends its type.
        if (type != typeof(object) && type.IsAssignableFrom(sourceType) && schema.Leaf(type) is null && parameter.Position == 0)
            return (source, _) => source;

        if (parameter.IsDefined(typeof(AsArgumentsAttribute)))
            return Set(type, arguments);
        var index = arguments.Count;
        arguments.Add(schema.Inputs.Argument(parameter));
        return (_, context) => Bound(context, type, index);
    }

    public static Expression ServiceFrom(Expression context, Type type) => Expression.Call(
        context, typeof(ResolverContext).GetMethod(nameof(ResolverContext.Service), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type));

    private ResolverCompiler.ParameterSource Set(Type type, List<GraphQLArgument> arguments)
    {
        var first = arguments.Count;
        var members = schema.Inputs.ArgumentsOf(type);
        arguments.AddRange(members.Select(static member => member.Argument));
        return (_, context) => Expression.MemberInit(
            Expression.New(type), members.Select((member, i) => Expression.Bind(member.Property, Bound(context, member.Property.PropertyType, first + i))));
    }

    private static Expression Bound(Expression context, Type type, int index) => Expression.Call(
        context, typeof(ResolverContext).GetMethod(nameof(ResolverContext.BoundArgument), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type),
        Expression.Constant(index));

    private ResolverCompiler.ParameterSource? ServiceOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var registration = schema.Options.Registrations.LastOrDefault(service =>
            !service.IsKeyedService && (service.ServiceType == type || service.ServiceType == definition));
        if (registration is null)
        {
            return parameter.IsDefined(typeof(ServiceAttribute))
                ? throw new InvalidOperationException($"Parameter \"{parameter.Name}\" asks for the service {type}, which is not registered.")
                : null;
        }

        if (registration.Lifetime != ServiceLifetime.Singleton)
            return (_, context) => ServiceFrom(context, type);
        // A singleton never changes, so the compiled resolver holds it; made on first use, not while the schema is built.
        var holder = Activator.CreateInstance(typeof(Singleton<>).MakeGenericType(type), schema.Options.Services)!;
        return (_, _) => Expression.Property(Expression.Constant(holder), nameof(Singleton<>.Value));
    }

    private sealed class Singleton<T>(IServiceProvider services)
        where T : class
    {
        private T? _value;

        public T Value => _value ?? (_value = services.GetRequiredService<T>());
    }
}
