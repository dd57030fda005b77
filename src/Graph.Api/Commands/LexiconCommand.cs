using System.CommandLine;
using System.Globalization;
using Graph.Api.Configuration;
using Graph.Api.Hosting;
using Graph.Extraction;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Api.Commands;

/// <summary><c>lexicon check</c> and <c>lexicon explain</c>: whether the lexicon holds together, and what it makes of a text.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class LexiconCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build() => new("lexicon", "Tells about the names that are known before a page is read.") { BuildCheck(), BuildExplain() };

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

    private Command BuildExplain()
    {
        var text = new Argument<string>("TEXT") { Description = "The text, a page that holds it (.txt, .html, .md), or - for standard input." };
        var command = new Command(
            "explain",
            "Prints why a text's mentions are what they are, separated by tabs: span, surface form, kind, entity, recogniser, and the lexicon's "
            + "file and line where there is an entry. Below each what lost against it and why, and at the end what was proposed and not taken.") { text };
        command.SetAction(async (parsed, cancellation) =>
        {
            var given = parsed.GetRequiredValue(text);
            return Explain(options.Read(parsed), given, given == "-" ? await surroundings.In.ReadToEndAsync(cancellation) : given);
        });
        return command;
    }

    private int Explain(Settings settings, string given, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new CommandException("lexicon explain: the text is empty.", ExitCode.Usage);
        var source = Source(given, text);
        var extractor = Extractors.Load(settings.LexiconFolder, surroundings);
        try
        {
            var isNothing = true;
            foreach (var explanation in extractor.Explain(source))
            {
                if (source is SourceFile)
                    surroundings.Out.WriteLine($"# {explanation.Facts.Article.Title}");
                foreach (var line in ExplanationLines.Of(explanation))
                {
                    surroundings.Out.WriteLine(line);
                    isNothing = false;
                }
            }

            // Somebody may have meant a file and misspelt it.
            if (isNothing)
                surroundings.Error.WriteLine(source is SourceFile || given == "-" ? "Nothing is named in it." : $"Nothing is named in the text '{given}', and there is no such file.");
        }
        catch (PageUnreadableException e)
        {
            throw new CommandException($"{given}: {e.Reason}", ExitCode.Partial);
        }

        return ExitCode.Done;
    }

    private SourceDocument Source(string given, string text)
    {
        try
        {
            // What is long or holds a line break is no path, and File.Exists says so.
            var path = Path.Combine(surroundings.WorkingFolder, given);
            return File.Exists(path)
                ? new SourceFile(new DocumentKey(given), Path.GetFileName(given), File.ReadAllBytes(path))
                : new SourceRow(new DocumentKey("text"), "text", "", null, null, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{given}: {FileProblems.OfReading(e)}", ExitCode.Usage);
        }
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
