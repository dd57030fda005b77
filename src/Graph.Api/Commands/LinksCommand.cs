using System.CommandLine;
using System.Globalization;
using Graph.Api.Citations;
using Graph.Api.Configuration;
using Graph.Api.Export;
using Graph.Api.Hosting;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Commands;

/// <summary><c>links 株洲 贵州</c>: what links them, each with the sentences that say so, to be read.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class LinksCommand(Surroundings surroundings, GlobalOptions options)
{
    private const int UsualLimit = 20;
    private const string Limit = "limit";

    private static readonly Dictionary<string, EvidenceOrder> Orders =
        Enum.GetValues<EvidenceOrder>().ToDictionary(order => ExportArguments.SpellOut(order.ToString()), StringComparer.OrdinalIgnoreCase);

    private static readonly ExportArgument Sentences = new("sentences", "N", "How many sentences are shown of each side, from 1; 1 when left out.");

    private static readonly ExportArgument Order = new(
        "order", "ORDER", $"Which sentences come first: {ArgumentValues.Names(Orders)}; SPREAD when left out, one of each article. Those that name both come first in every order.");

    private static readonly IReadOnlyList<ExportArgument> Narrowing =
    [
        .. ExportArguments.All.Where(argument => argument.Name is "kinds" or "scope"),
        new("minSupport", "N", "Only what is together with each of them in at least so many windows, from 1."),
        new(Limit, "N", string.Create(CultureInfo.InvariantCulture, $"At most so many links, those with 3 or more windows on each side first, then the strongest; {UsualLimit} when left out.")),
        .. ArticleArguments.All,
    ];

    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var between = new Argument<string[]>("ENTITY")
        {
            Description = "Two regions or more, or any other entities: names or ids.",
            Arity = new ArgumentArity(2, 32),
        };
        var arguments = Narrowing.Append(Sentences).Append(Order).ToDictionary(argument => argument.Name, Arguments.Of, StringComparer.Ordinal);
        var command = new Command("links", "Prints what links two regions or more, PROGRAM and THEME where no kinds are given, with the sentences that say so.") { between };
        foreach (var argument in arguments.Values)
            command.Add(argument);
        command.SetAction((parsed, cancellation) => RunAsync(
            options.Read(parsed), parsed.GetRequiredValue(between), argument => parsed.GetValue(arguments[argument]) ?? [], cancellation));
        return command;
    }

    private async Task<int> RunAsync(Settings settings, string[] between, Func<string, IReadOnlyList<string>> values, CancellationToken cancellation)
    {
        var (asked, articles, sentences) = Parse(values);
        await using var store = Stores.OpenExisting(settings, surroundings);
        await using var snapshot = await store.OpenSnapshotAsync(cancellation);
        var query = asked with
        {
            Between = await snapshot.IdsOfAsync(between, cancellation),
            Selection = await articles.ResolveAsync(snapshot, cancellation),
        };
        var links = await snapshot.LinksAsync(query, cancellation);
        var names = string.Join(" and ", (await snapshot.EntitiesAsync(query.Between, cancellation)).Zip(query.Between, (known, id) => known?.Entity.Name ?? id.Value));
        surroundings.Out.WriteLine(links.TotalCount == 0
            ? $"Nothing links {names}."
            : string.Create(CultureInfo.InvariantCulture, $"{links.TotalCount:N0} {(links.TotalCount == 1 ? "links" : "link")} {names}{(links.HasNextPage ? $"; the first {links.Items.Count:N0}" : "")}:"));
        if (links.TotalCount == 0)
            await WriteWiderAsync(query, [.. Narrowing.Where(one => one.Name != Limit && values(one.Name).Count > 0)], snapshot, cancellation);
        WriteSeldom(links.Items.Count, links.Nodes.Count(link => link.Support < PairTests.LeastFind), query);
        foreach (var link in links.Nodes)
            await WriteAsync(link, snapshot, query, sentences, cancellation);
        return ExitCode.Done;
    }

    /// <summary>Where nothing is found: how much there is without what narrows the question, else of all kinds; nothing where there is none either.</summary>
    private async Task WriteWiderAsync(LinkQuery narrow, IReadOnlyList<ExportArgument> narrowing, IGraphSnapshot snapshot, CancellationToken cancellation)
    {
        var wide = new LinkQuery { Between = narrow.Between, Page = PageRequest.Of(0) };
        var options = string.Join(", ", narrowing.Select(one => one.Option));
        if (narrowing.Count > 0 && (await snapshot.LinksAsync(wide, cancellation)).TotalCount is > 0 and var without)
            surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Without {options}: {without:N0}."));
        else if ((await snapshot.LinksAsync(wide with { Kinds = EntityKinds.All }, cancellation)).TotalCount is > 0 and var ofAll)
            surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Of all kinds{(narrowing.Count > 0 ? $", without {options}" : "")}: {ofAll:N0}; name them with --kinds."));
    }

    /// <summary>How many of those that are printed may be chance, and how to leave such ones out.</summary>
    private void WriteSeldom(int printed, int seldom, LinkQuery query)
    {
        if (seldom == 0)
            return;
        surroundings.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(seldom == printed ? "All" : $"{seldom:N0} of these")} {(seldom == 1 && printed > 1 ? "is" : "are")} together with one side in fewer than {PairTests.LeastFind} {query.Scope.ToString().ToLowerInvariant()}s, which may be chance; --min-support {PairTests.LeastFind} leaves them out."));
    }

    private async Task WriteAsync(Link link, IGraphSnapshot snapshot, LinkQuery query, EvidenceQuery sentences, CancellationToken cancellation)
    {
        var together = link.Legs.Select(leg => string.Create(CultureInfo.InvariantCulture, $"{leg.Counts.Both} with {leg.With.Name}"));
        surroundings.Out.WriteLine($"\n{link.Entity.Name} ({link.Entity.Id.Kind.ToWireName()}), {query.Scope.ToString().ToLowerInvariant()}s: {string.Join(", ", together)}");
        foreach (var leg in link.Legs)
        {
            var asked = sentences with { Of = [link.Entity.Id, leg.With.Id], Scope = query.Scope, Selection = query.Selection };
            var evidence = await snapshot.EvidenceAsync(asked, cancellation);
            var naming = await NamingBothAsync(asked, evidence.TotalCount, snapshot, cancellation);
            surroundings.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {leg.With.Name}, {evidence.Items.Count} of {evidence.TotalCount}{naming}:"));
            foreach (var one in evidence.Nodes)
            {
                surroundings.Out.WriteLine($"    {Citation.OneLine(one.Sentence)}");
                surroundings.Out.WriteLine($"      {Gbt7714Citation.Of(one.Article)}");
            }
        }
    }

    /// <summary>How many of the sentences name both, which come first; empty where all do, and where a region counts as what it lies in.</summary>
    private static async Task<string> NamingBothAsync(EvidenceQuery asked, int listed, IGraphSnapshot snapshot, CancellationToken cancellation)
    {
        if (asked.Selection.RollUp != RegionLevel.AsNamed)
            return "";
        var naming = (await snapshot.EvidenceAsync(asked with { Scope = CoMentionScope.Sentence, Page = PageRequest.Of(0) }, cancellation)).TotalCount;
        return naming == listed ? "" : naming switch
        {
            0 => ", none names both",
            1 => ", 1 names both",
            _ => string.Create(CultureInfo.InvariantCulture, $", {naming} name both"),
        };
    }

    private static (LinkQuery Links, AskedArticles Articles, EvidenceQuery Sentences) Parse(Func<string, IReadOnlyList<string>> values)
    {
        var given = new ArgumentValues(values);
        try
        {
            var links = new LinkQuery
            {
                Between = [],
                Scope = ExportArguments.ScopeOf(given),
                MinSupport = given.Number("minSupport") ?? 1,
                Page = PageRequest.Of(given.Number("limit") ?? UsualLimit),
            };
            var kinds = ExportArguments.KindsOf(given);
            return (
                kinds.Count == 0 ? links : links with { Kinds = kinds },
                ArticleArguments.Parse(given),
                new EvidenceQuery
                {
                    Of = [],
                    OrderBy = given.Among(Order.Name, Orders, EvidenceOrder.Spread),
                    Page = PageRequest.Of(given.Number(Sentences.Name) ?? 1),
                });
        }
        catch (ExportArgumentException e)
        {
            throw Arguments.Refused(e);
        }
    }
}
