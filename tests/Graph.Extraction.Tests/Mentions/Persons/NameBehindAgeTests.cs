using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class NameBehindAgeTests
{
    [Theory]
    [InlineData("36岁的王志强在车间忙碌", "王志强")]
    [InlineData("五十岁的黄春菊学会了直播", "黄春菊")]
    [InlineData("90后江鑫大学毕业后回到村里", "江鑫")]
    [InlineData("95后陈晓雨在直播间忙碌", "陈晓雨")]
    [InlineData("44岁的才仁扎巴已经骑马出了门", "才仁扎巴")]
    [InlineData("90岁的高龄，18岁的花季少女，50岁的时候")]
    [InlineData("60岁的金婚，100岁的华诞，18岁的成人礼，20岁的车龄")]
    [InlineData("30岁的江西小伙、25岁的云南姑娘，90后白领在加班")]
    [InlineData("改革开放后江苏发展很快，2000年后陈列馆对外开放")]
    public void Name_BehindAnAge_IsFound(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Person, text).ShouldBe(expected, ignoreOrder: true);
}
