using Graph.Extraction.Articles;
using Graph.Extraction.Pages;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

public class SeedPagesTests
{
    [Theory]
    [InlineData("000_d06f8bd3ffeab6ca.txt", 8)]
    [InlineData("001_ddd502ad81bfaf8d.txt", 6)]
    [InlineData("002_319fe351b6d8c39b.txt", 1)]
    [InlineData("003_7dfae80e3f4acfe7.txt", 6)]
    [InlineData("004_6dfcd726ad4e1932.txt", 4)]
    public void Seed_Assembled_HasItsArticlesEachWithTitleAndBody(string name, int count)
    {
        var page = Assemble(name, out _);

        page.Articles.Count.ShouldBe(count);
        page.Articles.ShouldAllBe(article => article.Title.Length > 3 && article.Body.Length > 300);
    }

    [Theory]
    [InlineData("000_d06f8bd3ffeab6ca.txt")]
    [InlineData("001_ddd502ad81bfaf8d.txt")]
    [InlineData("002_319fe351b6d8c39b.txt")]
    [InlineData("003_7dfae80e3f4acfe7.txt")]
    [InlineData("004_6dfcd726ad4e1932.txt")]
    public void Seed_EveryCharacterOfABody_LeadsBackToItself(string name)
    {
        foreach (var article in Assemble(name, out var text).Articles)
        {
            for (var i = 0; i < article.Body.Length; i++)
            {
                if (article.Body[i] is not ('\n' or ' '))
                    text[article.BodyOffsets.ToSource(i)].ShouldBe(article.Body[i]);
            }
        }
    }

    /// <summary>Print breaks long paragraphs at the width of their column; a page in order stays in order.</summary>
    [Theory]
    [InlineData("002_319fe351b6d8c39b.txt", 20)]
    [InlineData("003_7dfae80e3f4acfe7.txt", 20)]
    [InlineData("003_7dfae80e3f4acfe7.txt", 34)]
    [InlineData("004_6dfcd726ad4e1932.txt", 20)]
    [InlineData("004_6dfcd726ad4e1932.txt", 34)]
    public void Seed_ParagraphsBrokenAtAWidth_HasTheSameArticles(string name, int width)
    {
        var whole = Assemble(name, out var text);
        var broken = string.Join('\n', text.Split('\n').Select(line => line.Trim() is { Length: > 30 } paragraph ? string.Join('\n', ("　　" + paragraph).Chunk(width).Select(part => new string(part))) : line));

        var page = ArticleAssembler.Assemble(PageReader.Read(new SourceFile(new DocumentKey(name), name, System.Text.Encoding.UTF8.GetBytes(broken))), BuiltIn.Lexicon);

        page.Articles.Select(article => (article.Title, Together(article.Body))).ShouldBe(whole.Articles.Select(article => (article.Title, Together(article.Body))));
    }

    private static string Together(string body) => string.Concat(body.Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '●')));

    [Theory]
    [InlineData("稳步推进企业数字化转型", "以高质量调查研究 破解中小企业数字化转型难题", "张玉双")]
    [InlineData("习近平总书记在中央经济工作会议上", "在现代产业体系中加快形成新质生产力", "钟荣丙")]
    [InlineData("新质生产力是指", "聚焦新质生产力 推动株洲高质量发展", "程炳友")]
    [InlineData("近日，记者在采访中了解到", "低温劳动保护亟待“升温”", "马文章")]
    [InlineData("本打算社死", "网络谣言 露头就打", "沈全华")]
    [InlineData("1月8日，六部门", "打通无偿献血 “最后一公里”", "")]
    [InlineData("藏粮于地", "农业高质量发展 需插上“科技翅膀”", "杨茹")]
    [InlineData("日前，我市成立", "发挥老干部作用重在搭建平台", "邓伟勇")]
    public void Seed000_TitlesPrintedApart_FindTheirBodies(string begins, string title, string author)
    {
        var article = Assemble("000_d06f8bd3ffeab6ca.txt", out _).Articles.Single(a => a.Body.StartsWith(begins, StringComparison.Ordinal));

        article.Title.ShouldBe(title);
        string.Join(' ', article.Authors.Select(a => a.Name)).ShouldBe(author);
    }

    [Fact]
    public void Seed002_SubtitleThatTellsWhoseReportItExplains_StandsInTheByline() =>
        Assemble("002_319fe351b6d8c39b.txt", out _).Articles.Single().Byline.ShouldStartWith("曹慧泉在市第十三次党代会上的报告解读");

    private static AssembledPage Assemble(string name, out string text)
    {
        var file = new SourceFile(new DocumentKey("seeds/" + name), name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", name)));
        var page = PageReader.Read(file);
        text = page.Text;
        return ArticleAssembler.Assemble(page, BuiltIn.Lexicon);
    }
}
