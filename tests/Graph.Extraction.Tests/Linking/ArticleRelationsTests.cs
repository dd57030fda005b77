using Graph.Extraction.Linking;
using Graph.Model;

namespace Graph.Extraction.Tests.Linking;

public sealed class ArticleRelationsTests
{
    private static readonly EntityId Person = new("person:钟荣丙");
    private static readonly EntityId School = new("institution:株洲市委党校");

    [Theory]
    [InlineData("市委党校")]
    [InlineData("市委党校教授")]
    public void Of_AuthorWithAnAffiliation_TiesBoth(string affiliation) =>
        ArticleRelations.Of(Article(new Author("钟荣丙", affiliation)), [Named("钟荣丙", Person), Named("市委党校", School)])
            .ShouldBe([new Relation(RelationKind.Authored, Person, null), new Relation(RelationKind.AffiliatedWith, Person, School)]);

    [Fact]
    public void Of_Speaker_IsNoAuthor() =>
        ArticleRelations.Of(Article() with { Speaker = new Author("钟荣丙") }, [Named("钟荣丙", Person)])
            .ShouldBe([new Relation(RelationKind.Spoke, Person, null)]);

    [Fact]
    public void Of_AuthorNobodyMentions_HasNoTie() => ArticleRelations.Of(Article(new Author("张三")), [Named("钟荣丙", Person)]).ShouldBeEmpty();

    private static Mention Named(string surface, EntityId id) => new(TextField.Byline, new TextSpan(0, surface.Length), surface, id, "test");

    private static Article Article(params Author[] authors)
    {
        var key = new DocumentKey("test");
        return new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = "", Authors = authors };
    }
}
