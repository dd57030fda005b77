using System.Collections.Frozen;
using Graph.Extraction.Text;

namespace Graph.Api.Ingest;

/// <summary>
/// What the fields of a row are called: members of JSON and columns of tables alike, in English and Chinese, as databases of newspapers, spreadsheets and crawlers name them.
/// Case, blanks, width, hyphens and underscores do not count (<c>Publish_Date</c>, <c>正 文</c>).
/// </summary>
internal static class RowFieldNames
{
    // The first is the name in the documents. Where a row has several, the earlier counts, unless nothing stands in it: what tells more stands first.
    private static readonly (RowField Field, string[] Names)[] All =
    [
        (RowField.Id, ["id", "编号", "文章编号", "文章id", "记录号", "序号", "編號", "序號", "articleid", "docid", "uid"]),
        (RowField.Title,
        [
            "title", "标题", "题名", "篇名", "题目", "文章标题", "文章题目", "文章题名", "新闻标题", "报道标题", "文献标题", "文献题名", "论文题名", "正文标题", "主标题", "文件标题", "文件名称", "政策标题", "政策名称",
            "公文标题", "標題", "題名", "題目", "headline",
        ]),
        (RowField.Date,
        [
            "date", "发布日期", "发表日期", "出版日期", "刊发日期", "刊登日期", "见报日期", "报道日期", "发文日期", "公布日期", "成文日期", "发布时间", "发表时间", "出版时间", "刊发时间", "刊登时间", "见报时间", "报道时间",
            "发文时间", "公布时间", "日期", "时间", "發布日期", "發佈日期", "發表日期", "發布時間", "發佈時間", "發表時間", "時間", "publicationdate", "publisheddate", "publishdate", "pubdate", "dateissued", "publishedat",
            "publishedtime", "publishtime", "pubtime", "datetime",
        ]),
        (RowField.Source,
        [
            "source", "报纸名称", "报刊名称", "媒体名称", "期刊名称", "报纸", "报刊", "刊名", "期刊", "媒体", "发布媒体", "来源媒体", "文献来源", "文章来源", "新闻来源", "信息来源", "来源名称", "来源", "出处", "公众号名称", "公众号",
            "来源网站", "网站名称", "发布机构", "发文机关", "发文机构", "发文单位", "发布单位", "发布部门", "制定机关", "報紙名稱", "媒體名稱", "報紙", "報刊", "媒體", "來源", "newspaper", "publication", "publisher", "journal", "media",
        ]),
        (RowField.Author, ["author", "authors", "作者", "文章作者", "作者姓名", "撰稿人", "撰文", "记者", "記者", "byline"]),
        (RowField.Text,
        [
            "text", "正文", "全文", "文章正文", "新闻正文", "正文内容", "全文内容", "文章内容", "新闻内容", "报道内容", "文件正文", "文件内容", "政策正文", "政策全文", "政策原文", "政策内容", "内容", "文本", "原文", "全文文本", "正文文本",
            "文章全文", "文章文本", "內容", "正文內容", "文章內容", "新聞內容", "fulltext", "content", "body", "maintext", "articletext", "articlebody", "articlecontent",
        ]),
    ];

    private static readonly FrozenDictionary<string, (RowField Field, int Rank)> Known =
        All.SelectMany(field => field.Names.Select((name, rank) => KeyValuePair.Create(name, (field.Field, rank)))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the documents call a field.</summary>
    public static string Documented(RowField field) => All[(int)field].Names[0];

    /// <summary>Whether it is a field's name as the documents write it, not another one for it.</summary>
    public static bool IsDocumented(string name) => Known.TryGetValue(name, out var known) && known.Rank == 0;

    /// <summary>Tells the field that a name means.</summary>
    /// <param name="name">As a member or a column is called.</param>
    /// <param name="field">The field.</param>
    /// <param name="rank">Of two names of a field the lower counts.</param>
    public static bool TryFind(string name, out RowField field, out int rank)
    {
        var found = Known.TryGetValue(name, out var known) || Known.TryGetValue(Fold(name), out known) || TryParts(name, out known);
        (field, rank) = known;
        return found;
    }

    /// <summary>Title-题名, 正文（content）: several names in one, all of the same field.</summary>
    private static bool TryParts(string name, out (RowField Field, int Rank) known)
    {
        known = default;
        var parts = name.Split(['-', '/', '／', '|', '(', ')', '（', '）', '[', ']', '【', '】'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
            return false;
        known.Rank = int.MaxValue;
        foreach (var part in parts)
        {
            if (!Known.TryGetValue(Fold(part), out var one) || part != parts[0] && one.Field != known.Field)
                return false;
            known = (one.Field, Math.Min(one.Rank, known.Rank));
        }

        return true;
    }

    private static string Fold(string name) => string.Concat(TextFolding.Fold(name).Where(c => c is not ('_' or '-' or '—' or '*' or ':' or '\uFEFF' or '\u200B')));
}
