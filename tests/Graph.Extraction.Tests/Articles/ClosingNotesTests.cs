using Graph.Extraction.Articles;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

public class ClosingNotesTests
{
    [Theory]
    [InlineData("甲，乙。（作者单位：市委党校）", "张玉双", "张玉双@市委党校")]
    [InlineData("（作者系市委党校教授）", "钟荣丙", "钟荣丙@市委党校")]
    [InlineData("（作者为贵州绿色发展高端智库特聘研究员。本文为省教育厅项目[23ZGXRWJD1726]的阶段性成果）", "李家凯", "李家凯@贵州绿色发展高端智库")]
    [InlineData("（作者单位：贵州理工学院）", "赵岩 刘松", "赵岩@贵州理工学院 刘松@贵州理工学院")]
    [InlineData("（作者单位分别为：牡丹江师范学院、湖北大学公共管理学院。本文系国家自然科学基金重大项目[22ZDA064]阶段性成果）", "高杨 刘亚楠", "高杨@牡丹江师范学院 刘亚楠@湖北大学公共管理学院")]
    [InlineData("（王军系郑州大学商学院教授，李晓华系河南省社会科学院副研究员）", "王军 李晓华", "王军@郑州大学商学院 李晓华@河南省社会科学院")]
    [InlineData("（作者张占斌为中央党校教授）", "", "张占斌@中央党校")]
    [InlineData("（龙海波 作者单位：国务院发展研究中心）", "", "龙海波@国务院发展研究中心")]
    [InlineData("(作者：李明)", "", "李明")]
    [InlineData("(本文系2024年度社会科学课题的部分成果,编号:ZZSK2024026)", "李白", "李白")]
    public void Apply_Note_GivesAuthorsTheirInstitutions(string paragraph, string authors, string expected)
    {
        var note = ClosingNotes.FindNote(paragraph).ShouldNotBeNull();
        var known = authors.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => new Author(name)).ToList();

        var byline = ClosingNotes.Apply(note, known);

        string.Join(' ', byline.Authors.Select(author => author.Affiliation is null ? author.Name : author.Name + "@" + author.Affiliation)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("推动“一网通办”（详见第三章）")]
    [InlineData("建设全国一体化算力网络国家（贵州）主枢纽。")]
    [InlineData("各县（市）")]
    public void ClosesArticle_OrdinaryBrackets_DoNot(string paragraph) => ClosingNotes.ClosesArticle(paragraph).ShouldBeFalse();
}
