using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>
/// Industries named by what is done with a crop, an animal or a product: 螺蛳|养殖, 橡胶|加工. Where the lexicon knows the product the whole names its industry
/// (玉米加工 is of 玉米), else the whole is a name of its own. Who does it is no product (村民种植), and an object behind makes it a verb (企业加工玉米).
/// </summary>
public sealed class IndustryByActivity : IMentionRecognizer
{
    /// <summary>The longest name of a product, in characters.</summary>
    private const int LongestProduct = 6;

    private const int OfKnownProduct = 56;
    private const int OfUnknownProduct = 38;

    /// <summary>What may stand behind the activity as a noun.</summary>
    private const string Behind = "和与及等产企基合项园区示大专户厂的是已也为在占方领环场成";

    /// <summary>What makes an industry only of a product that the lexicon knows: 服务器制造, not 中国制造.</summary>
    private static readonly WordList OfKnownOnly = new(["制造", "组装"]);

    private readonly IndustryWords _words;
    private readonly WordList _activities;
    private readonly WordList _notProducts;

    /// <summary>Where an activity may begin.</summary>
    private readonly Trigger _places;

    /// <summary>With the words of a lexicon.</summary>
    public IndustryByActivity(LexiconCatalog lexicon, IndustryWords words)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _words = words;
        _activities = new WordList(lexicon.List("industries/activities.txt"));
        _notProducts = new WordList(lexicon.List("industries/not-products.txt"));
        _places = Trigger.Words(_activities, OfKnownOnly);
    }

    /// <inheritdoc/>
    public string Name => "industry-by-activity";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_places];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var last = 0;
        foreach (var at in text.PlacesOf(_places))
        {
            var isForKnownOnly = false;
            var length = at < last + 2 ? 0 : _activities.LongestAt(printed, at);
            if (length == 0 && at >= last + 2)
                isForKnownOnly = (length = OfKnownOnly.LongestAt(printed, at)) > 0;
            if (length == 0)
                continue;
            var end = at + length;
            if (end < printed.Length && printed[end] == '业')
                end++;
            else if (end < printed.Length && char.IsLetter(printed[end]) && !Behind.Contains(printed[end]))
                continue;
            if (_words.IsPartOfAnother(printed, end))
                continue;
            if (KnownProductBefore(text, at, last) is { } known && _notProducts.LongestEnding(known.Span.Of(printed)) == 0)
                found.Add(new MentionCandidate(new TextSpan(known.Span.Start, end), EntityKind.Industry, Name) { Known = new(known.Entry), Confidence = OfKnownProduct });
            else if (!isForKnownOnly && ProductBefore(text, at, last) is { } start)
                found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Industry, Name) { Name = printed[start..end], Confidence = OfUnknownProduct });
            last = end;
        }
    }

    /// <summary>The longest industry of the lexicon that ends at a place, be its name an ordinary word; null without one.</summary>
    private static LexiconMatch? KnownProductBefore(RecognitionText text, int end, int from)
    {
        for (var start = Math.Max(from, end - LongestProduct); start <= end - 2; start++)
        {
            if (text.MatchesOver(new TextSpan(start, end)).First(static (in match) => match.Kind == EntityKind.Industry) is { } known && text.IsWordBoundary(start) && !text.IsInsideName(start))
                return known;
        }

        return null;
    }

    /// <summary>Where the noun begins that ends at a place and may be a product; null without one.</summary>
    private int? ProductBefore(RecognitionText text, int end, int from)
    {
        var start = end - 2;
        if (start < from || !text.IsWordBoundary(end))
            return null;
        while (start > from && end - start < LongestProduct && !text.IsWordBoundary(start))
            start--;
        var product = new TextSpan(start, end);
        if (!text.IsWordBoundary(start) || text.TagOf(product) is not ("n" or "nz" or "nr") || text.IsInsideName(start))
            return null;
        var wording = text.Text.AsSpan(start, product.Length);
        return _words.MayName(wording) && _notProducts.LongestEnding(wording) == 0 && !IndustryWords.IsOfAnotherKind(text, product) ? start : null;
    }
}
