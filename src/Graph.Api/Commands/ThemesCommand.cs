using System.CommandLine;
using System.Globalization;
using System.Numerics;
using Graph.Api.Configuration;
using Graph.Api.Hosting;
using Graph.Api.Ingest;
using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Extraction.Mentions.Themes.Proposals;
using Graph.Extraction.Segmentation;

namespace Graph.Api.Commands;

/// <summary><c>themes propose PATH...</c>: wordings of a corpus that may be themes, for a person to accept into the lexicon.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class ThemesCommand(Surroundings surroundings, GlobalOptions options)
{
    private static readonly ThemeProposalOptions Defaults = new();

    /// <summary>The command for the tree.</summary>
    public Command Build() => new("themes", "Looks for themes the lexicon does not name.") { BuildPropose() };

    private Command BuildPropose()
    {
        var paths = Arguments.Paths();
        var articles = Number("--min-articles", "Fewest articles a wording stands in", "a whole number from 1", Defaults.MinArticles, least => least >= 1);
        var cohesion = Number("--min-cohesion", "Least cohesion of its parts, in bits", "a number", Defaults.MinCohesion, double.IsFinite);
        var entropy = Number("--min-entropy", "Least entropy of the words on either side, in bits", "a number from 0", Defaults.MinEntropy, least => least >= 0);
        var words = Number("--most-words", "Most words in a wording", "a whole number from 2 to 6", Defaults.MostWords, most => most is >= 2 and <= 6);
        var limit = Number("--limit", "Most proposals", "a whole number from 1", Defaults.Limit, most => most >= 1);
        var command = new Command(
            "propose",
            "Prints wordings that stand like names, the strongest first, separated by tabs: term, articles, occurrences, cohesion, entropy on the left, "
            + "entropy on the right, score. Nothing enters the lexicon by itself.")
        {
            paths, articles, cohesion, entropy, words, limit,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            options.Read(parsed),
            parsed.GetRequiredValue(paths),
            new ThemeProposalOptions
            {
                MinArticles = parsed.GetValue(articles),
                MinCohesion = parsed.GetValue(cohesion),
                MinEntropy = parsed.GetValue(entropy),
                MostWords = parsed.GetValue(words),
                Limit = parsed.GetValue(limit),
            },
            cancellation)));
        return command;
    }

    private int Run(Settings settings, IReadOnlyList<string> paths, ThemeProposalOptions asked, CancellationToken cancellation)
    {
        var listing = SourceListing.Of(paths, surroundings.WorkingFolder);
        var lexicon = Extractors.LoadLexicon(settings.LexiconFolder, surroundings);
        var proposer = new ThemeProposer(Segmenter.LoadBuiltIn(), lexicon);
        var status = ExitCode.Done;
        foreach (var p in proposer.Propose(Texts(), asked))
        {
            surroundings.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{p.Term}\t{p.Articles}\t{p.Occurrences}\t{p.Cohesion:0.00}\t{p.LeftEntropy:0.00}\t{p.RightEntropy:0.00}\t{p.Score:0.00}"));
        }

        return status;

        IEnumerable<string> Texts()
        {
            foreach (var item in new SourceReader(listing, SourceLimits.Default).Read(cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var text in item.Document is { } document ? TextsOf(document) : Report(item.Problem!))
                    yield return text;
            }
        }

        IEnumerable<string> TextsOf(SourceDocument document)
        {
            try
            {
                return [.. ArticleReader.Read(document, lexicon).Select(article => $"{article.Title}\n{article.Body}")];
            }
            catch (PageUnreadableException e)
            {
                return Report(new IngestProblem(document.Key.Value, e.Reason));
            }
        }

        IEnumerable<string> Report(IngestProblem problem)
        {
            surroundings.Error.WriteLine(problem);
            if (!problem.IsNotice)
                status = ExitCode.Partial;
            return [];
        }
    }

    private static Option<T> Number<T>(string name, string what, string allowed, T fallback, Func<T, bool> isAllowed)
        where T : struct, INumber<T> => new(name)
        {
            Description = $"{what}: {allowed}.",
            HelpName = "N",
            DefaultValueFactory = _ => fallback,
            CustomParser = given =>
            {
                var text = given.Tokens[^1].Value;
                if (T.TryParse(text, CultureInfo.InvariantCulture, out var number) && isAllowed(number))
                    return number;
                given.AddError($"{name} {text}: must be {allowed}.");
                return fallback;
            },
        };
}
