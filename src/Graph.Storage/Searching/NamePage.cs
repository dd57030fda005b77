using System.Runtime.CompilerServices;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>
/// What tells for a page of entities, side by side in memory, which of them need not be looked at in a search for names: going from entity to entity costs more than
/// asking.
/// </summary>
internal sealed class NamePage
{
    // Pages are shared between moments until something in them changes; what is known of one goes with it.
    private static readonly ConditionalWeakTable<EntityNode?[], NamePage> Known = [];

    private readonly CharacterSet[] _characters;
    private readonly uint[] _initials;

    private NamePage(EntityNode?[] page)
    {
        _characters = [.. page.Select(node => node?.NameCharacters ?? default)];
        _initials = [.. page.Select(node => node?.NameInitials ?? 0)];
    }

    public static NamePage Of(EntityNode?[] page) => Known.GetValue(page, static one => new NamePage(one));

    /// <summary>Whether names at a place may hold all characters of some words, and whether they may be read as some letters.</summary>
    public (bool Written, bool Spoken) MayFit(int place, CharacterSet characters, PinyinWord? pinyin) =>
        (_characters[place].MayHoldAll(characters), pinyin?.MayRead(_initials[place]) == true);
}
