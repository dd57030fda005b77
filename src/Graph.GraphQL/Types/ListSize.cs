namespace Graph.GraphQL.Types;

/// <summary>How long the list of a field can become, so that an operation's cost is known before it runs.</summary>
/// <param name="SlicingArguments">The integer arguments that bound the list, such as <c>first</c> and <c>last</c>; the largest given one counts.</param>
/// <param name="Default">The length when none of the arguments is given.</param>
/// <param name="Maximum">The longest list the field ever answers with; larger arguments are refused by the field itself.</param>
/// <param name="SizedFields">
/// The fields below which the size applies to, such as <c>edges</c> and <c>nodes</c> of a connection; empty when the field itself is the list.
/// </param>
public sealed record ListSize(
    IReadOnlyList<string> SlicingArguments,
    int Default,
    int Maximum,
    IReadOnlyList<string> SizedFields);
