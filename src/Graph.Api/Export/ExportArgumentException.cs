namespace Graph.Api.Export;

/// <summary>An argument of an export that cannot be.</summary>
/// <param name="argument">Which, as <see cref="ExportArgument.Name"/> spells it.</param>
/// <param name="given">What was given.</param>
/// <param name="allowed">What is allowed, as the end of a sentence.</param>
internal sealed class ExportArgumentException(string argument, string given, string allowed) : Exception($"{argument} {given}: {allowed}.")
{
    public string Argument => argument;

    public string Given => given;

    public string Allowed => allowed;
}
