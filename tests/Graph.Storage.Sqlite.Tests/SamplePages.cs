using Graph.Model;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Sqlite.Tests;

/// <summary>Documents that between them have all that a file keeps.</summary>
internal static class SamplePages
{
    public static DocumentFacts[] All() =>
    [
        Document(
            "a.txt",
            [new Entity(new EntityId("region:430200"), "株洲市") { Aliases = ["株洲", "株"], PartOf = new("region:430000") }, new Entity(new("region:430000"), "湖南省")],
            Article("题", "[株洲=region:430200]发展[新质生产力=theme:新质生产力]。\n第二段。", "[张武=person:张武]", "2023-05-01", "株洲日报") with
            {
                Authors = ["张武"],
                Speaker = "李文",
                Relations = [new Relation(RelationKind.Authored, new("person:张武"), null), new Relation(RelationKind.AffiliatedWith, new("person:张武"), new("institution:市委党校"))],
                Ambiguous = [new AmbiguousMention(TextField.Body, new TextSpan(0, 1), "株", [new("region:430200"), new("region:430221")])],
            }),
        Document("b.txt", Article("", "[贵州=region:520000]与[株洲=region:430200]。"), Article("又", "[贵州=region:520000]。", date: "2022-01-01")),
        Document("c.txt"),
        Document("d.txt", [new Entity(new EntityId("region:430200"), "株洲") { Aliases = ["株洲市"] }], Article("", "[株洲=region:430200]。")),
    ];
}
