using System.CommandLine;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Api.Commands;

/// <summary><c>segment TEXT-or-FILE</c>: the words of a text as jieba cuts them, a line for each of its lines.</summary>
/// <param name="surroundings">What the command may touch.</param>
internal sealed class SegmentCommand(Surroundings surroundings)
{
    private const string Default = "default";
    private const string Full = "full";
    private const string Search = "search";

    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var text = new Argument<string>("TEXT") { Description = "The text, a UTF-8 file that holds it, or - for standard input." };
        var mode = new Option<string>("--mode")
        {
            Description = "default: the words the text most probably falls into; full: every word that stands in it; search: those of default and the shorter words inside them.",
            DefaultValueFactory = _ => Default,
        };
        Arguments.Among(mode, Default, Full, Search);
        var tags = new Option<bool>("--tags") { Description = "Adds _ and the part of speech to each word; in the default mode only." };
        var plain = new Option<bool>("--no-hmm") { Description = "Joins no characters to words the dictionary does not hold; in the default and the search mode." };
        var dictionaries = new Option<string[]>("--dictionary")
        {
            Description = "A file of further words: word, frequency and tag, the last two optional. May be given several times.",
            HelpName = "FILE",
            DefaultValueFactory = _ => [],
        };
        var separator = new Option<string>("--separator") { Description = "What stands between two words.", HelpName = "TEXT", DefaultValueFactory = _ => " / " };
        var command = new Command("segment", "Prints the words of a text, those jieba 0.42.1 gives, a line for each of its lines.") { text, mode, tags, plain, dictionaries, separator };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetRequiredValue(text),
            Pieces(parsed.GetRequiredValue(mode), parsed.GetValue(tags), !parsed.GetValue(plain), parsed.GetRequiredValue(dictionaries)),
            parsed.GetRequiredValue(separator),
            cancellation)));
        return command;
    }

    private int Run(string given, Func<string, IEnumerable<string>> pieces, string separator, CancellationToken cancellation)
    {
        using var reader = given == "-" ? surroundings.In : OpenTextOrFile(given);
        while (reader.ReadLine() is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            surroundings.Out.WriteLine(string.Join(separator, pieces(line)));
        }

        return ExitCode.Done;
    }

    private Func<string, IEnumerable<string>> Pieces(string mode, bool withTags, bool joinUnknown, string[] dictionaries)
    {
        if (withTags && mode != Default)
            throw new CommandException($"segment: --tags cannot be had with --mode {mode}.", ExitCode.Usage);
        if (!joinUnknown && mode == Full)
            throw new CommandException("segment: --no-hmm changes nothing with --mode full.", ExitCode.Usage);
        var dictionary = LoadDictionary(dictionaries);
        if (withTags)
        {
            var tagger = new Tagger(dictionary);
            return line =>
            {
                var words = new List<TaggedWord>();
                tagger.Tag(line, words, joinUnknown);
                return words.Select(word => $"{word.Span.Of(line)}_{word.Tag}");
            };
        }

        var segmenter = new Segmenter(dictionary);
        return line =>
        {
            var words = new List<TextSpan>();
            if (mode == Full)
                segmenter.All(line, words);
            else if (mode == Search)
                segmenter.Search(line, words, joinUnknown);
            else
                segmenter.Cut(line, words, joinUnknown);
            return words.Select(word => word.Of(line));
        };
    }

    private WordDictionary LoadDictionary(string[] files)
    {
        var builder = WordDictionaryBuilder.LoadBuiltIn();
        foreach (var file in files)
        {
            try
            {
                using var reader = new StreamReader(Path.GetFullPath(file, surroundings.WorkingFolder));
                builder.AddWords(reader, file);
            }
            catch (WordDictionaryException e)
            {
                throw new CommandException($"--dictionary {e.Message}", ExitCode.Usage);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new CommandException($"--dictionary {file}: {FileProblems.OfReading(e)}", ExitCode.Usage);
            }
        }

        return builder.Build();
    }

    private TextReader OpenTextOrFile(string given)
    {
        try
        {
            // What is long or holds a line break is no path, and File.Exists says so.
            var path = Path.Combine(surroundings.WorkingFolder, given);
            return File.Exists(path) ? new StreamReader(path) : new StringReader(given);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{given}: {FileProblems.OfReading(e)}", ExitCode.Usage);
        }
    }
}
