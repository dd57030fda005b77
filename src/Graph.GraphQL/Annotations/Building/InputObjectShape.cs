using System.Reflection;

namespace Graph.GraphQL.Annotations;

/// <summary>How an input object's C# class is filled: through its constructor where that has parameters, and through properties.</summary>
/// <param name="Constructor">The public constructor with the most parameters; null for a struct without any.</param>
/// <param name="Parameters">The constructor's parameters, in order.</param>
/// <param name="Settable">The properties set afterwards, in order of declaration.</param>
internal sealed record InputObjectShape(
    ConstructorInfo? Constructor, IReadOnlyList<InputObjectShape.Part> Parameters, IReadOnlyList<InputObjectShape.Part> Settable)
{
    /// <summary>One input field: the property it is known by, and the constructor parameter it goes to, if any.</summary>
    /// <param name="Member">The property; the parameter's own name decides when there is none.</param>
    /// <param name="Parameter">The parameter; null for a property.</param>
    public sealed record Part(MemberInfo Member, ParameterInfo? Parameter)
    {
        public Type Type => Parameter?.ParameterType ?? ((PropertyInfo)Member).PropertyType;
    }

    public IEnumerable<Part> Parts => Parameters.Concat(Settable);

    /// <exception cref="InvalidOperationException">A constructor parameter has no property of its name.</exception>
    public static InputObjectShape Of(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(static c => c.GetParameters().Length).FirstOrDefault();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static p => p.GetIndexParameters().Length == 0)
            .ToList();
        var parameters = (constructor?.GetParameters() ?? [])
            .Select(p => new Part(
                properties.Find(property => property.Name.Equals(p.Name, StringComparison.OrdinalIgnoreCase))
                    ?? throw new InvalidOperationException($"{type} cannot be an input object: its constructor's parameter \"{p.Name}\" has no property of that name."),
                p))
            .ToList();
        var settable = properties
            .Where(p => p.SetMethod is { IsPublic: true } && !MemberFacts.IsIgnored(p) && parameters.TrueForAll(part => part.Member != p))
            .Select(static p => new Part(p, null))
            .ToList();
        return new(constructor, parameters, settable);
    }
}
