using Graph.Bench.Extraction;

const string Usage =
    """
    extraction time    CORPUS [--warm W] [--rounds R]
    extraction stages  CORPUS [--warm W] [--rounds R]
    extraction pages   CORPUS
    extraction texts   CORPUS FILE
    extraction builds  CORPUS FOLDER FOLDER [--warm W] [--rounds R]
    extraction compare CORPUS [--outer N] [--cpu C] [--turn SECONDS] [--node FOLDER --segbench FOLDER] [--hanlp FOLDER]
    """;

var options = new Dictionary<string, string>();
var given = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length)
        options[args[i][2..]] = args[++i];
    else
        given.Add(args[i]);
}

switch (given)
{
    case ["time", var path]:
        Timing.Run(Corpus.Rows(path), Number("warm", 12), Number("rounds", 3));
        return 0;
    case ["pages", var path]:
        LongPages.Run(Corpus.Rows(path));
        return 0;
    case ["stages", var path]:
        Stages.Run(Corpus.Rows(path), Number("warm", 6), Number("rounds", 5));
        return 0;
    case ["builds", var path, var first, var second]:
        BuildsInTurn.Run(path, [first, second], Number("warm", 14), Number("rounds", 20));
        return 0;
    case ["texts", var path, var file]:
        File.WriteAllLines(file, Corpus.Rows(path).Select(row => row.Text.Replace('\n', ' ')));
        return 0;
    case ["compare", var path]:
        Comparison.Run(path, options, Number("outer", 5));
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

int Number(string name, int otherwise) =>
    options.TryGetValue(name, out var value) ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
