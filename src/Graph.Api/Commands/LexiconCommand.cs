using System.CommandLine;
using System.Globalization;
using Graph.Api.Hosting;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Api.Commands;

/// <summary><c>lexicon check</c>: whether the lexicon holds together.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class LexiconCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build() => new("lexicon", "Tells about the names that are known before a page is read.") { BuildCheck() };

    private Command BuildCheck()
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "A folder of further lexicon files; without it, the one of --lexicon.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("check", "Loads the built-in lexicon and a folder that adds to it; prints the counts, or every problem with file and line.") { folder };
        command.SetAction((parsed, _) => Task.FromResult(Check(parsed.GetValue(folder) ?? options.Read(parsed).LexiconFolder)));
        return command;
    }

    private int Check(string? folder)
    {
        LexiconCatalog lexicon;
        try
        {
            lexicon = Extractors.LoadLexicon(folder, surroundings);
        }
        catch (LexiconException e)
        {
            // Problems are what the command was asked for, so they are its result.
            foreach (var problem in e.Problems)
                surroundings.Out.WriteLine(problem);
            return ExitCode.Partial;
        }

        surroundings.Out.WriteLine($"{"kind",-12}{"entries",10}{"aliases",10}{"weak",10}");
        foreach (var kind in EntityKinds.All)
            WriteCounts(kind.ToWireName(), [.. lexicon.Entries.Where(entry => entry.Kind == kind)]);
        WriteCounts("total", lexicon.Entries);
        return ExitCode.Done;
    }

    private void WriteCounts(string name, IReadOnlyList<LexiconEntry> entries) => surroundings.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-12}{entries.Count,10}{entries.Sum(entry => entry.Aliases.Count),10}{entries.Sum(entry => entry.WeakAliases.Count),10}"));
}
