using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByIntegrationTests
{
    [Theory]
    [InlineData("加快郑开同城化步伐", "郑开同城化")]
    [InlineData("推进深莞惠一体化发展", "深莞惠一体化")]
    [InlineData("推动儋州洋浦一体化", "儋州洋浦一体化")]
    [InlineData("支持琼州海峡港航一体化", "琼州海峡港航一体化")]
    [InlineData("围绕创新型城市建设和长株潭一体化建设", "长株潭一体化")]
    public void Recognize_PlacesMadeOne_NamesTheirIntegration(string text, string expected) =>
        Recognizing.NamesOf(EntityKind.Program, text).ShouldContain(expected);

    [Theory]
    [InlineData("推进城乡一体化")]
    [InlineData("推广水肥一体化")]
    [InlineData("江海一体化、产学研一体化都要抓")]
    [InlineData("办理时实现同城化")]
    public void Recognize_WhateverElseIsMadeOne_GivesNothing(string text) =>
        Recognizing.NamesOf(EntityKind.Program, text).ShouldBeEmpty();
}
