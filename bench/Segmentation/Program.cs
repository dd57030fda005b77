using Graph.Bench.Segmentation;

const string Usage =
    """
    segmentation cut   CORPUS [--no-hmm] [--rounds R] [--dump FILE]
    segmentation tag   CORPUS [--no-hmm] [--rounds R] [--dump FILE]
    segmentation all   CORPUS [--rounds R] [--dump FILE]
    segmentation search CORPUS [--rounds R] [--dump FILE]
    segmentation match CORPUS PATTERNS [--rounds R] [--dump FILE]
    segmentation compare PEERS CORPUS [--outer N] [--rounds R] [--cpu C] [--node FOLDER]
    """;

var options = new Dictionary<string, string>();
var given = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--no-hmm")
        options["no-hmm"] = "";
    else if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length)
        options[args[i][2..]] = args[++i];
    else
        given.Add(args[i]);
}

switch (given)
{
    case ["cut" or "tag" or "all" or "search" or "match", _, ..]:
        return Work.Run(given, options);
    case ["compare", var peers, var corpus]:
        return Comparison.Run(peers, corpus, options);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
