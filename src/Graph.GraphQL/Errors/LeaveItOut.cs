using Graph.GraphQL.Language;

namespace Graph.GraphQL;

/// <summary>The advice at the end of a message that refuses null: what has a default is left out, null is a value of its own (spec 5.6.1, 6.4.1).</summary>
internal static class LeaveItOut
{
    /// <summary>A blank and the advice; empty without a default.</summary>
    /// <param name="byDefault">What counts where nothing is given.</param>
    public static string Advise(ValueNode? byDefault) => byDefault is null ? "" : $" Leave it out to have its default, {Printer.Print(byDefault)}.";
}
