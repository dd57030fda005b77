using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Graph.Api.Ingest;

/// <summary>
/// Reads the articles of a <c>.json</c>: an array of objects, alone or within an object under a usual name (or under any, where they have titles beside their texts), objects one behind the other, or one
/// object that is an article itself. Members are called as in <see cref="JsonRow"/>; a row without an id goes by its number, from 1. A bad row is a problem with its number, and the next row is read.
/// </summary>
internal sealed class JsonRows
{
    /// <summary>How many objects of an array are looked at for a text.</summary>
    private const int MostLookedAt = 10;

    private const string NoArticles =
        "holds no articles: what is read is an array of objects with their texts under \"text\", \"content\", 正文, 全文 or 内容, alone or under a name such as \"data\", \"items\", \"articles\", 数据 or 列表, or one such object.";

    /// <summary>What arrays of articles, and objects around them, are called.</summary>
    private static readonly FrozenSet<string> Usual = new[]
    {
        "data", "datas", "dataset", "items", "item", "rows", "row", "articles", "article", "records", "record", "list", "lists", "datalist", "result", "results", "docs", "documents", "document", "entries", "hits", "news",
        "newslist", "posts", "response", "content", "contents", "body", "page", "payload", "value", "values", "train", "test", "数据", "数据集", "列表", "数据列表", "文章", "文章列表", "记录", "结果", "新闻", "新闻列表", "报道", "内容",
        "条目", "文档", "文件", "政策", "稿件", "數據", "記錄", "結果", "新聞", "報道",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly Encoding _encoding;
    private readonly JsonCutter _json;
    private readonly string _key;
    private readonly string _where;
    private readonly int _maxRowBytes;
    private int _row;

    private JsonRows(Stream stream, string key, string where, int maxRowBytes)
    {
        _encoding = JsonText.Open(stream, out var text);
        _json = new JsonCutter(text, maxRowBytes);
        (_key, _where, _maxRowBytes) = (key, where, maxRowBytes);
    }

    private enum Form
    {
        /// <summary>Nothing but blanks.</summary>
        Empty,

        /// <summary>An array, of which the bracket was read.</summary>
        Rows,

        /// <summary>Objects, one behind the other.</summary>
        Sequence,

        /// <summary>An object that is one article.</summary>
        Article,

        /// <summary>Something else.</summary>
        NoArticles,
    }

    /// <summary>Reads lazily, holding one row at a time.</summary>
    /// <param name="stream">UTF-8, UTF-16 with a byte order mark, or GB18030.</param>
    /// <param name="key">What the rows' keys begin with, before <c>#id</c>; the key itself where the file is one article.</param>
    /// <param name="where">The file's name in messages.</param>
    /// <param name="maxRowBytes">Longest row that is read.</param>
    public static IEnumerable<SourceItem> Read(Stream stream, string key, string where, int maxRowBytes)
    {
        var rows = new JsonRows(stream, key, where, maxRowBytes);
        return UntilBroken.Of(rows.Items(), why => SourceItem.Unreadable(
            where, rows._row == 0 ? $"{why}." : string.Create(CultureInfo.InvariantCulture, $"{why} (after row {rows._row}).")));
    }

    private IEnumerable<SourceItem> Items()
    {
        var form = Begin();
        if (form == Form.Empty)
            yield return SourceItem.Unreadable(_where, "is empty: not one row stands in it.");
        if (form == Form.NoArticles)
            yield return SourceItem.WithoutTexts(_where, NoArticles);
        if (form is Form.Empty or Form.NoArticles)
            yield break;
        var documents = new RowDocuments($"{_key}#", "row");
        var values = new RowValues();
        while (true)
        {
            var next = _json.Peek();
            if (next < 0 && form == Form.Rows)
                throw new InvalidDataException("is cut off: the bracket that closes its rows is missing; make or fetch it again");
            if (next < 0 || next == ']' && form == Form.Rows)
                yield break;
            var place = string.Create(CultureInfo.InvariantCulture, $"{_where}, row {_row + 1}") + (_json.Line is var line && line <= _row + 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" (line {line})"));
            var cut = _json.TryCut(out var row);
            if (cut == JsonCutter.Cut.CutOff)
                throw new InvalidDataException("is cut off in the middle of a row; make or fetch it again");
            _row++;
            if (cut != JsonCutter.Cut.Whole)
            {
                var reason = cut == JsonCutter.Cut.Broken ? _json.Why : string.Create(CultureInfo.InvariantCulture, $"is longer than {_maxRowBytes:N0} bytes; split the text, or close the quotation mark that opens a string.");
                var goesOn = _json.GoBehindBroken();
                yield return SourceItem.Unreadable(place, goesOn ? reason : $"{reason} The rest of the file is passed over.");
                if (goesOn)
                    continue;
                yield break;
            }

            yield return Item(row, documents, values, place, form);
            _json.GoOver(row.Length);
        }
    }

    private SourceItem Item(ReadOnlyMemory<byte> row, RowDocuments documents, RowValues values, string place, Form form)
    {
        try
        {
            JsonText.Check(row.Span, _encoding);
            JsonRow.Take(row, values);
            var document = documents.Of(values, _row);
            return SourceItem.Of(form == Form.Article && !documents.HaveIds ? document with { Key = new(_key), Page = Path.GetFileName(_key) } : document);
        }
        catch (FormatException e)
        {
            return SourceItem.Unreadable(place, e.Message);
        }
    }

    /// <summary>Tells the form, and goes to where the first row begins.</summary>
    /// <exception cref="InvalidDataException">It is not JSON.</exception>
    private Form Begin()
    {
        var next = _json.Peek();
        if (_json.Held.StartsWith("\uFEFF"u8))
        {
            _json.GoOver(3);
            next = _json.Peek();
        }

        if (next == '[')
        {
            _json.GoOver(1);
            return HaveTexts(isUsual: true) ? Form.Rows : Form.NoArticles;
        }

        if (next != '{')
            return next < 0 ? Form.Empty : Form.NoArticles;
        if (_json.TryCut(out var first) == JsonCutter.Cut.Whole)
        {
            var isArticle = JsonRow.Names(first.Span).Text;
            if (_json.NextFrom(first.Length) is > 0 and var second && _json.Held[second] == '{')
                return HaveTexts(isUsual: true) ? Form.Sequence : Form.NoArticles;
            if (isArticle)
                return Form.Article;
        }

        try
        {
            return Search() ? Form.Rows : Form.NoArticles;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(_json.Told(e), e);
        }
    }

    /// <summary>Goes into the first array of articles within an object.</summary>
    private bool Search()
    {
        var state = new JsonReaderState(JsonRow.Lenient);
        var open = new Stack<(bool IsObject, bool IsUsual)>();
        var name = "";
        var isUsual = false;
        bool Take(ref Utf8JsonReader reader)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    break;
                case JsonTokenType.StartObject:
                    open.Push(open.Count == 0 ? (true, true) : (open.Peek().IsObject, open.Peek().IsUsual && Usual.Contains(name)));
                    break;
                case JsonTokenType.StartArray:
                    isUsual = open.Peek().IsUsual && Usual.Contains(name);
                    var mayHold = open.Peek().IsObject;
                    open.Push((false, false));
                    return !mayHold;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    open.Pop();
                    return open.Count > 0;
            }

            return true;
        }

        while (_json.ReadTokens(ref state, Take))
        {
            if (open.Count == 0)
                return false;
            if (HaveTexts(isUsual))
                return true;
        }

        throw new InvalidDataException("is cut off: a bracket that closes it is missing; make or fetch it again");
    }

    /// <summary>Whether one of the first objects from here on is an article.</summary>
    private bool HaveTexts(bool isUsual)
    {
        var from = 0;
        for (var i = 0; i < MostLookedAt && (from = _json.NextFrom(from)) >= 0 && _json.Held[from] != ']'; i++)
        {
            // In an array of anything else there is none, and it may be long.
            if (i == 0 && !isUsual && _json.Held[from] != '{')
                return false;
            var cut = _json.TryCut(out var value, from);
            var names = JsonRow.Names(cut == JsonCutter.Cut.Whole ? value.Span : _json.Held[from..]);
            if (names.Text && (isUsual || names.Title))
                return true;
            if (cut != JsonCutter.Cut.Whole)
                return false;
            from += value.Length;
        }

        return false;
    }
}
