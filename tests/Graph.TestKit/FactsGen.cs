using FsCheck;
using FsCheck.Fluent;
using Graph.Model;

namespace Graph.TestKit;

/// <summary>Arbitrary small documents over few entities, so that they often meet, disagree and vanish.</summary>
public static class FactsGen
{
    private static readonly string[] Ids =
        ["region:430200", "region:430000", "region:520000", "program:一网通办", "theme:新质生产力", "theme:营商环境", "industry:轨道交通", "person:张武"];

    private static readonly EntityId Zhang = new("person:张武"), Li = new("person:李文"), School = new("institution:党校"), Office = new("institution:发改委");

    // Who signs follows from the byline, so that an article's text tells all about it.
    private static readonly Relation[] Signatures =
    [
        new(RelationKind.Authored, Zhang, null),
        new(RelationKind.Authored, Li, null),
        new(RelationKind.AffiliatedWith, Zhang, School),
        new(RelationKind.AffiliatedWith, Li, Office),
    ];

    // Every sentence begins with this character.
    private static readonly AmbiguousMention[] Undecided =
        [new(TextField.Body, new TextSpan(0, 1), "说", [new EntityId("region:430200"), new EntityId("region:430221")])];

    private static readonly UnresolvedMention[] Referring =
    [
        new(TextField.Body, new TextSpan(0, 1), "说", EntityKind.Institution, UnresolvedReason.LocalName, new EntityId("institution:说")),
        new(TextField.Body, new TextSpan(0, 1), "说", EntityKind.Person, UnresolvedReason.SurnameOnly, null),
    ];

    /// <summary>Something done to a store.</summary>
    public static Gen<StoreStep> Step { get; } =
        from key in Gen.Elements("a.txt", "b.txt", "c/d.txt", "e.jsonl#1")
        from remove in Gen.Choose(0, 4)
        from facts in Document(key)
        select new StoreStep(new DocumentKey(key), remove == 0 ? null : facts);

    private static Gen<string> Mark { get; } =
        from id in Gen.Elements(Ids)
        from filler in Gen.Elements("", "推进", "与")
            // A name that begins with the line feed between two paragraphs stands in no window.
        from blank in Gen.Elements("", "", "", "\n")
        select $"{filler}[{blank}{new EntityId(id).Key}={id}]";

    private static Gen<string> Sentence { get; } =
        from size in Gen.Choose(0, 3)
        from marks in Mark.ArrayOf(size)
        from end in Gen.Elements("。", "。", "。\n")
        select $"说{string.Concat(marks)}{end}";

    private static Gen<ArticleDraft> Article { get; } =
        from sentences in Gen.Choose(0, 4).SelectMany(size => Sentence.ArrayOf(size))
        from title in Gen.OneOf(Gen.Constant(""), Mark)
        from byline in Gen.OneOf(Gen.Constant(""), Gen.Constant("[张武=person:张武]"))
        from date in Gen.Elements(null, "2022-05-01", "2023-01-31", "2023-12-31")
        from newspaper in Gen.Elements(null, "株洲日报", "贵州日报")
        from home in Gen.Elements(null, "region:430200", "region:520000")
        select new ArticleDraft(title, string.Concat(sentences), byline, date, newspaper)
        {
            Unresolved = sentences.Length > 0 && date is not null ? Referring : [],
            Ambiguous = sentences.Length > 0 && newspaper is not null ? Undecided : [],
            Authors = byline.Length > 0 ? ["张武"] : [],
            HomeRegion = home,
            Relations = byline.Length > 0 ? Signatures : [],
        };

    private static Gen<DocumentFacts> Document(string key) =>
        from articles in Gen.Choose(0, 3).SelectMany(size => Article.ArrayOf(size))
        from name in Gen.Elements("株洲市", "株洲")
        from alias in Gen.Elements("株", "火车拉来的城市")
        from parent in Gen.Elements("region:430000", null)
        from describe in Gen.Elements(true, false)
        select Facts.Document(key, describe ? Describe(name, alias, parent) : [], articles);

    private static Entity[] Describe(string name, string alias, string? parent)
    {
        var zhuzhou = new Entity(new EntityId("region:430200"), name)
        {
            Aliases = [alias],
            PartOf = parent is null ? null : new EntityId(parent),
        };
        return parent is null ? [zhuzhou] : [zhuzhou, new Entity(new EntityId(parent), "湖南省")];
    }
}

/// <summary>A document put, or its key removed.</summary>
public sealed record StoreStep(DocumentKey Key, DocumentFacts? Facts);
