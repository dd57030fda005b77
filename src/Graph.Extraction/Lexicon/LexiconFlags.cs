using System.Collections.Frozen;
using Graph.Model;

namespace Graph.Extraction.Lexicon;

/// <summary>The words the fourth column of a lexicon file may hold; the lexicon's README tells what each means.</summary>
internal static class LexiconFlags
{
    private static readonly FrozenDictionary<EntityKind, string[]> OfKind = new Dictionary<EntityKind, string[]>
    {
        [EntityKind.Region] = ["province", "prefecture", "county", "township", "village", "area", "zone", "country", "former", "weak"],
        [EntityKind.Industry] = ["field", "chain", "sector", "weak"],
        [EntityKind.Program] =
        [
            "strategy", "plan", "document", "law", "conference", "contest", "campaign", "mechanism", "title", "slogan", "weak",
        ],
        [EntityKind.Institution] =
        [
            "party", "government", "company", "university", "institute", "media", "association", "school", "military", "international", "weak",
        ],
        [EntityKind.Person] = ["weak"],
        [EntityKind.Theme] = ["weak"],
    }.ToFrozenDictionary();

    /// <summary>The flags a kind's entries may carry.</summary>
    public static IReadOnlyList<string> Of(EntityKind kind) => OfKind[kind];
}
