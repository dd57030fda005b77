using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Cuts a page's blocks into segments with their headers, and sets aside the headers that stand over no text
/// (titles printed after or apart from their bodies, banners, bylines for a whole page).
/// </summary>
internal sealed class PageSegmenter
{
    /// <summary>A heading right under the reporters is shorter.</summary>
    private const int MinSecondTitle = 14;

    /// <summary>The name of a column under the reporters, over another title, is no longer.</summary>
    private const int MaxColumnName = 6;

    /// <summary>Columns differ by more than marks that hang over make lines wider, in quarters of a Han character.</summary>
    private const int OtherWidth = 10;

    /// <summary>Two Han characters.</summary>
    private const int Indent = 8;

    /// <summary>A lead over the reporters has no more paragraphs.</summary>
    private const int MaxLead = 2;

    /// <summary>What stands beside a heading as part of a picture is no longer.</summary>
    private const int MaxLabel = 4;

    /// <summary>Who speaks is no longer, alone over what is said.</summary>
    private const int MaxSpeaker = 20;

    /// <summary>A shorter line at the page's end is no title.</summary>
    private const int MinTitleLength = 6;

    private readonly List<Block> _blocks;
    private readonly int _gap;
    private readonly Places _places;
    private Vocabulary? _words;
    private bool _signedAhead;
    private bool _signedByOthers;
    private bool _goesOnBehindSignature;

    private PageSegmenter(IReadOnlyList<Block> blocks, int titleGap, Places places)
    {
        _blocks = [.. PageHead.Without(blocks)];
        _gap = titleGap;
        _places = places;
    }

    /// <summary>The segments in the order of the page.</summary>
    public List<Segment> Segments { get; } = [];

    /// <summary>The headers over no text, in the order of the page.</summary>
    public List<Header> Orphans { get; } = [];

    /// <summary>Cuts the blocks.</summary>
    /// <param name="blocks">A page's blocks.</param>
    /// <param name="titleGap">Blank lines that stand between the lines of one title.</param>
    /// <param name="places">Tells names of places from names of persons.</param>
    public static PageSegmenter Cut(IReadOnlyList<Block> blocks, int titleGap, Places places)
    {
        var segmenter = new PageSegmenter(blocks, titleGap, places);
        segmenter.Run();
        return segmenter;
    }

    private void Run()
    {
        for (var i = 0; i < _blocks.Count;)
        {
            if (_blocks[i].Kind == BlockKind.EditorNote)
            {
                i = EditorNotes.After(_blocks, i, []);
            }
            else if (IsText(_blocks[i]))
            {
                if ((_blocks[i].StandsApart || i > 0 && IsInOtherColumn(_blocks[i - 1], _blocks[i])) && Current is { Body.Count: > 0 } && IsSignedAhead(i, out var closing) && IsSignedByOthers(closing))
                    Segments.Add(new Segment(null));
                AddText(_blocks[i]);
                i++;
            }
            else
            {
                var end = i;
                var cluster = new List<Block>();
                while (end < _blocks.Count && !IsText(_blocks[end]))
                {
                    if (_blocks[end].Kind == BlockKind.EditorNote)
                    {
                        var note = end;
                        end = EditorNotes.After(_blocks, end, cluster);
                        if (cluster is [.., { Kind: BlockKind.Short } name] && EditorNotes.IsOf(_blocks, name, note, end))
                            cluster[^1] = name with { IsColumnName = true };
                        // Names under the note are not those over it.
                        if (end < _blocks.Count && _blocks[end].Kind == BlockKind.Byline)
                            _blocks[end] = _blocks[end] with { FollowsNote = true };
                        continue;
                    }

                    cluster.Add(_blocks[end++]);
                }

                _signedAhead = IsSignedAhead(end, out var signature);
                _signedByOthers = _signedAhead && IsSignedByOthers(signature);
                _goesOnBehindSignature = _signedAhead && signature + 1 < _blocks.Count && _blocks[signature + 1] is { Kind: BlockKind.Paragraph, HasDateline: false };
                AddCluster(cluster, end);
                i = end;
            }
        }
    }

    /// <summary>Whether two paragraphs of broken lines stand in columns of different widths; of two lines the first may be shorter by its indent.</summary>
    private static bool IsInOtherColumn(Block above, Block below) =>
        above.LineCount > 1 && below.LineCount > 1 && Math.Abs(above.LineWidth - below.LineWidth) > OtherWidth + (above.LineCount > 2 && below.LineCount > 2 ? 0 : Indent);

    private static bool IsText(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.ClosingNote;

    private Segment? Current => Segments.Count == 0 ? null : Segments[^1];

    private void AddText(Block block)
    {
        var current = Current;
        if (block.FollowsRule && current is { Body.Count: > 0 } ended)
            ended.IsClosed = true;
        var isContinued = Headings.IsContinuation(block.Text);
        var opens = current is null || isContinued && current.Body.Count > 0
            || current.IsClosed && block.Kind != BlockKind.ClosingNote && !IsTrailingNote(block.Text)
            || block.HasDateline && current.Body.Exists(b => b.Kind == BlockKind.Paragraph) && (current.Body[0].HasDateline || current.Header is { Title.Length: > 0, Byline: { IsReporters: true } } && CharacterClass.EndsSentence(current.Body[^1].Text));
        if (opens)
            Segments.Add(current = new Segment(null) { IsContinued = isContinued });
        current!.Body.Add(block);
        if (ClosingNotes.ClosesArticle(block.Text) || EndMark.Stands(block.Text, _places) || Headings.GoesOnElsewhere(block.Text))
            current.IsClosed = true;
    }

    private static bool IsTrailingNote(string text) => text[0] is '（' or '(' or '[' or '［' or '【' && text.Length < 300 && text[^1] is '）' or ')' or '。' or ']' or '］' or '】' || text.StartsWith("注：", StringComparison.Ordinal) || text.StartsWith("参考文献", StringComparison.Ordinal);

    private void AddCluster(List<Block> cluster, int end)
    {
        var next = end < _blocks.Count ? _blocks[end] : null;
        if (next is not null && Current is { } broken && HeadsInSentences.Complete(broken, cluster, next) is { } whole)
        {
            broken.Header = whole;
            _blocks[end] = BlockReader.JoinCut(broken.Body[^1], next);
            broken.Body.RemoveAt(broken.Body.Count - 1);
            return;
        }

        // Names that follow a body directly, with another header after them, sign that body.
        if (Current is { Body.Count: > 0 } signed && cluster[0].Kind == BlockKind.Byline
            && (signed.Header is null || signed.Header.Byline.Authors.Count == 0) && !cluster[0].Byline.IsReporters | next is null | cluster.Count > 1
            && !Header.IsSpeakerLead(cluster[0]) && !(next is not null && SpeaksBelow(cluster)))
        {
            var own = cluster.TakeWhile(block => block.Kind == BlockKind.Byline && !Header.IsSpeakerLead(block)).ToList();
            // 发布人： and 主持人： under time, place and subject of an event: who speaks in the text that follows.
            var isRecord = signed.Body.TrueForAll(block => Headings.IsEventFact(block.Text));
            // 记者 甲 under a text and 记者 乙 over the next: the last is the next one's.
            if (own.Count == cluster.Count && own.Count > 1 && next is not null && !isRecord)
                own.RemoveAt(own.Count - 1);
            signed.Signatures.AddRange(isRecord ? own.Select(block => block with { Byline = block.Byline with { Authors = [] } }) : own);
            cluster.RemoveRange(0, own.Count);
            // 1.做强产业 right under the reporters, below the first paragraph: the text goes on.
            signed.IsClosed = next is null || !isRecord && (signed.Body.Count > MaxLead || !AreNumbered(cluster));
            if (cluster.Count == 0)
                return;
        }

        DocumentEnd.TakeSignature(Current, cluster);
        DocumentEnd.TakeAttachments(Current, cluster);
        if (!OpensArticle(cluster, next))
        {
            Current!.Body.AddRange(cluster.Where(block => block.Kind is BlockKind.Short or BlockKind.SourceNote));
            return;
        }

        var lead = next is null || next.HasDateline && !Headings.IsNumbered(cluster[^1].Text) || IsSecondTitle(cluster, next) ? [] : TakeLead(cluster);
        var headers = WithNamesAbove(Header.Read(cluster, GapOver(cluster, next), _places, [.. _blocks.Skip(end).TakeWhile(IsText)], PageWords), next);
        var last = next is null ? headers.Count : headers.Count - 1;
        // Titles with their authors in a row at the page's begin: none stands over its text more than another.
        var isList = last > 0 && Segments.TrueForAll(segment => !segment.IsOpen) && headers.All(header => header.Title.Length > 0 && header.Byline.NamesSomebody) && (headers.All(header => !header.Byline.IsReporters) || IsSigned(Current));
        Orphans.AddRange(headers.Take(isList ? headers.Count : last));
        if (next is null)
            return;
        var segment = new Segment(isList ? null : headers[^1]) { OpensUnderQuote = cluster is [.., { Kind: BlockKind.PullQuote }] };
        segment.Body.AddRange(lead);
        Segments.Add(segment);
    }

    /// <summary>The blank lines between the lines of one title over a text: where they stand between the lines of its paragraphs too, none of its own is tight.</summary>
    private int GapOver(List<Block> cluster, Block? next) =>
        next is { LineGap: > 0, LineCount: > 3 } && next.LineGap > _gap && !cluster.Exists(block => block.Kind == BlockKind.Short && block.BlankLinesBefore < next.LineGap) ? next.LineGap : _gap;

    /// <summary>讲述人：某某 over a title that nobody signs: who speaks in the text under it.</summary>
    private static bool SpeaksBelow(List<Block> cluster) =>
        cluster[0].Byline is { Speaker: not null, Authors.Count: 0 } && cluster.Count > 1 && cluster.TrueForAll(block => block == cluster[0] || block.Kind == BlockKind.Short);

    /// <summary>Whether somebody signs a text already, over it or in its first line: reporters under it are another's.</summary>
    private static bool IsSigned(Segment? text) => text is { Header.Byline.Authors.Count: > 0 } or { Body: [{ HasDateline: true }, ..] };

    /// <summary>Gives names over the last title to it, where they sign nothing above and it has none: 黑土地上 本报记者 孟然 over “黑土粮仓”里的答卷. Reporters at the page's begin may be all its articles'.</summary>
    private IReadOnlyList<Header> WithNamesAbove(IReadOnlyList<Header> headers, Block? next) =>
        next is { HasDateline: false } && headers is [.., { Title.Length: 0, Bylines.Count: > 0, Source: null } names, { Title.Length: > 0, Bylines.Count: 0 } last] && (Segments.Count > 0 || !names.Byline.IsReporters)
            ? [.. headers.Take(headers.Count - 2), last with { Bylines = names.Bylines }] : headers;

    /// <summary>
    /// Whether the line between a signed title and a text is another title, below the name of its column at most, on a page where a text above has none yet: longer than
    /// headings are, and no line is like it in the text that follows.
    /// </summary>
    private bool IsSecondTitle(List<Block> cluster, Block next)
    {
        var isUnderColumn = cluster is [.., { Kind: BlockKind.Byline }, { Kind: BlockKind.Short, Text.Length: <= MaxColumnName } column, { Kind: BlockKind.Short }] && column.Text.All(CharacterClass.IsHan);
        return (isUnderColumn || cluster is [.., { Kind: BlockKind.Byline }, { Kind: BlockKind.Short }])
            && cluster[^1] is { HeadingLevel: 0 } line && line.Text.Length >= (isUnderColumn ? MinTitleLength : MinSecondTitle) && Headings.MayBeTitle(line.Text) && !CharacterClass.EndsSentence(line.Text) && Segments.Exists(segment => segment.IsOpen)
            && !HeadingsAhead(_blocks.IndexOf(next)).Any(other => Math.Abs(other.Text.Length - line.Text.Length) <= 3);
    }

    /// <summary>Takes the short lines between a signed header and its text off: they are the body's first heading or question.</summary>
    private static List<Block> TakeLead(List<Block> cluster)
    {
        var signed = cluster.FindLastIndex(block => block.Kind is BlockKind.Byline or BlockKind.PullQuote or BlockKind.SourceNote);
        if (signed < 0)
        {
            // Without a byline only what can be no title belongs to the body.
            signed = cluster.FindLastIndex(block => !Headings.IsFigure(block.Text) && !Headings.IsNumbered(block.Text));
        }
        // 第一章 总则 under the title of a document, whatever signs what stands above.
        else if (cluster.FindLastIndex(block => block.Kind != BlockKind.Short || !Headings.IsNumbered(block.Text)) is var last && last > signed && last < cluster.Count - 1 && cluster[last].Kind == BlockKind.Short)
        {
            signed = last;
        }

        // A question right under a pull quote: the text begins with it, wherever its title stands.
        var isQuestion = signed >= 0 && signed == cluster.Count - 2 && cluster[signed].Kind == BlockKind.PullQuote && cluster[^1] is { Kind: BlockKind.Short } question && CharacterClass.EndsSentence(question.Text);
        // 一、强化创新驱动 alone over a text: its title stands below it, or elsewhere.
        var isNumbered = signed < 0 && AreNumbered(cluster);
        if (!isNumbered && (signed < 0 || signed == cluster.Count - 1 || !isQuestion && !cluster.Take(signed + 1).Any(block => block.Kind == BlockKind.Short) || Headings.IsSubtitle(cluster[^1].Text) || Header.IsSignedColumn(cluster, signed + 1)))
            return [];
        // 产经速递 over the first of its short news, below a title and its writer that belong to a text elsewhere.
        if (cluster.FindIndex(signed + 1, block => block.Kind == BlockKind.Short && Headings.IsBriefs(block.Text)) is var briefs && briefs > signed && briefs < cluster.Count - 1)
            return [];
        var lead = cluster[(signed + 1)..];
        cluster.RemoveRange(signed + 1, lead.Count);
        return lead;
    }

    private bool OpensArticle(List<Block> cluster, Block? next)
    {
        if (Current is null || Current.Body.Count == 0 || cluster[0].FollowsRule && next is not null)
            return true;
        if (DocumentEnd.Is(cluster))
            return false;
        // 新华社记者： over 有哪些举措？: what somebody asks or answers, no title.
        if (next is not null && Current.Body[^1] is { Kind: BlockKind.Paragraph, Length: <= MaxSpeaker, Characters: [.., '：' or ':'] } && cluster is [{ Kind: BlockKind.Short, HeadingLevel: 0 } said] && CharacterClass.EndsSentence(said.Text))
            return false;
        if (cluster.Exists(block => block.Kind is BlockKind.PullQuote or BlockKind.SourceNote) && (next is not null || cluster.Exists(block => block.Kind == BlockKind.Short)))
            return true;
        if (cluster.Exists(block => block.Kind == BlockKind.Byline))
            return true;
        if (AreNumbered(cluster) || Headings.IsNumbered(cluster[^1].Text) && cluster.TrueForAll(block => block == cluster[^1] || IsLabel(block)) && Current.Body.Exists(block => block.Kind == BlockKind.Short && Headings.IsNumbered(block.Text)))
            return false;
        // （上接第一版） under a line: that is the title of the text of another page.
        if (next is not null && Headings.IsContinuation(next.Text) && cluster is [.., { Kind: BlockKind.Short } continued] && IsTitle(continued))
            return true;
        if (cluster.Exists(block => block.IsBriefTitle || block.Kind == BlockKind.Short && Headings.IsBriefs(block.Text)))
            return true;
        // The last title of a page whose titles stand under their texts.
        if (next is null && Segments.Exists(segment => segment.IsOpen) && CharacterClass.EndsSentence(Current.Body[^1].Text) && cluster.Exists(block => IsTitle(block) && block.Text.Length >= MinTitleLength))
            return true;
        if (Current.IsClosed)
            return true;
        if (cluster.Exists(block => block.Kind == BlockKind.Short && (Headings.IsDocumentNumber(block.Text) || Headings.IsContinuedTitle(block.Text))))
            return true;
        return next is { HasDateline: true } || next is not null && OpensByScore(cluster, next);
    }

    /// <summary>1.做强产业, and 1做优做大 under it: numbered headings of one text.</summary>
    private static bool AreNumbered(List<Block> cluster) =>
        cluster.Count > 0 && Headings.IsNumbered(cluster[0].Text) && cluster.TrueForAll(block => Headings.IsNumbered(block.Text) || block is { Kind: BlockKind.Short, Length: > MaxLabel } && char.IsAsciiDigit(block.Text[0]) && CharacterClass.IsHan(block.Text[1]));

    /// <summary>AI+ and 3815 beside a heading: what a picture says.</summary>
    private static bool IsLabel(Block block) => block is { Kind: BlockKind.Short, Length: <= MaxLabel } && !block.Text.All(CharacterClass.IsHan);

    private Vocabulary PageWords() => _words ??= new Vocabulary(_blocks.Where(IsText));

    /// <summary>Whether the signs together say that another article begins.</summary>
    private bool OpensByScore(List<Block> cluster, Block next)
    {
        List<Block> lines = cluster.FindAll(block => block.Kind == BlockKind.Short), above = Current!.Body.FindAll(IsText);
        if (lines.Count == 0 || above.Count == 0)
            return false;
        var from = _blocks.IndexOf(next);
        return new OpeningScore
        {
            Above = above[Math.Max(0, above.Count - OpeningScore.Reach)..],
            Lines = lines,
            Below = [.. _blocks.Skip(from).Take(OpeningScore.Reach).TakeWhile(IsText)],
            Others = [.. Current.Body.Where(block => block.Kind == BlockKind.Short), .. HeadingsAhead(from)],
            Words = PageWords(),
            IsSigned = _signedAhead,
            IsSecondSignature = _signedAhead && (Current.Body[0].HasDateline || _signedByOthers),
            GoesOnLater = _goesOnBehindSignature,
            IsColumn = lines is [var name] && IsColumnHere(name),
        }.Opens;
    }

    /// <summary>黑土评弹 on a page whose other columns are 龙江时评 and 龙江访谈: as long as they are, and nothing but characters.</summary>
    private bool IsColumnHere(Block line) =>
        line.HeadingLevel == 0 && (line.IsColumnName || Headings.IsColumn(line.Text)
            || line.Text.All(CharacterClass.IsHan) && _blocks.Count(block => block.Kind == BlockKind.Short && block.Text.Length == line.Text.Length && Headings.IsColumn(block.Text)) > 1);

    /// <summary>The short lines that follow, each over text alone, up to where another article must begin.</summary>
    private IEnumerable<Block> HeadingsAhead(int from)
    {
        for (var i = from; i < _blocks.Count && (i == from || !_blocks[i].HasDateline) && _blocks[i].Kind is BlockKind.Short or BlockKind.Paragraph; i++)
        {
            if (_blocks[i].Kind == BlockKind.Short && !(i + 1 < _blocks.Count && (_blocks[i + 1].Kind == BlockKind.Byline || _blocks[i + 1].HasDateline)))
                yield return _blocks[i];
        }
    }

    /// <summary>Whether the text from <paramref name="i"/> on ends with a signature before the next short line, and where.</summary>
    private bool IsSignedAhead(int i, out int signature)
    {
        for (; i < _blocks.Count && IsText(_blocks[i]); i++)
        {
            signature = i;
            if (EndMark.SignatureOf(_blocks[i].Text, _places) is not null || _blocks[i].Kind == BlockKind.ClosingNote)
                return true;
        }

        signature = i;
        return i < _blocks.Count && _blocks[i].Kind == BlockKind.Byline && _blocks[i].Byline.IsReporters;
    }

    /// <summary>Whether the text above has its reporters in its header, and others sign the text that ends at a block.</summary>
    private bool IsSignedByOthers(int signature) =>
        signature < _blocks.Count && Current?.Header?.Byline is { IsReporters: true } reporters && (EndMark.SignatureOf(_blocks[signature].Text, _places) ?? LabelledByline.Read(_blocks[signature].Text.Trim('（', '）', '(', ')'))) is { NamesSomebody: true } signing
        // （通讯员 某某） under a reporter's text names who helped.
        && !_blocks[signature].Text.AsSpan().TrimStart("（(").StartsWith("通讯员", StringComparison.Ordinal)
        && !signing.Authors.Any(author => reporters.Authors.Any(own => own.Name == author.Name));

    /// <summary>Whether a block may be a title by itself.</summary>
    internal static bool IsTitle(Block block) => block.Kind == BlockKind.Short && Headings.MayBeTitle(block.Text);
}
