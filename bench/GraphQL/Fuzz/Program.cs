using System.Diagnostics;
using System.Globalization;
using System.Text;
using Graph.GraphQL;
using Graph.GraphQL.Fuzz;
using Graph.GraphQL.Language;
using Graph.GraphQL.Utilities;
using Graph.GraphQL.Validation;
using Graph.GraphQL.Validation.Limits;

// Usage: dotnet run -c Release [COUNT] [SEED]. Ends with 1 at the first law broken, and prints the document that broke it.
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20250901;
var random = new Random(seed);
var damage = new Damage(random);
var schema = SchemaFromSdl.Build(Corpus.Schema);
var (parsed, refused, valid, invalid, slowest) = (0, 0, 0, 0, TimeSpan.Zero);
var watch = Stopwatch.StartNew();
for (var i = 0; i < count; i++)
{
    var text = damage.Next();
    var start = Stopwatch.GetTimestamp();
    try
    {
        var document = GraphQLParser.Parse(text);
        parsed++;
        var printed = Printer.Print(document);
        if (Printer.Print(GraphQLParser.Parse(printed)) != printed)
            return Broken(i, text, "print, parse and print again is not the same text");
        DocumentLimitChecker.Check(document, DocumentLimits.Default);
        if (DocumentValidator.Validate(schema, document).IsEmpty)
            valid++;
        else
            invalid++;
    }
    catch (GraphQLSyntaxException)
    {
        refused++;
    }
    catch (Exception failure)
    {
        return Broken(i, text, failure.ToString());
    }

    var took = Stopwatch.GetElapsedTime(start);
    slowest = took > slowest ? took : slowest;
}

Console.WriteLine($"seed {seed}: {count} documents in {watch.Elapsed.TotalSeconds:0} s; {refused} no GraphQL, {parsed} parsed, of these {valid} valid and {invalid} not; " +
    $"slowest {slowest.TotalMilliseconds:0} ms. Nothing but syntax errors was thrown, and every print was read back to itself.");
return 0;

static int Broken(int number, string text, string why)
{
    Console.WriteLine($"Document {number} broke a law: {why}\n{Convert.ToBase64String(Encoding.Unicode.GetBytes(text))}\n{text}");
    return 1;
}
