using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>What some candidates may name: entries of the lexicon by their numbers, which takes no hashing, all else by its id.</summary>
internal sealed class Identities(LexiconCatalog lexicon)
{
    private readonly OrdinalSet _entries = OrdinalSet.Borrow(lexicon.Entries.Count);

    /// <summary>The ids that are no entry's; null while there are none.</summary>
    private HashSet<EntityId>? _others;

    /// <summary>Adds all a candidate may name.</summary>
    public void Add(MentionCandidate candidate)
    {
        for (var i = 0; i < candidate.Known.Count; i++)
            _entries.Add(candidate.Known[i].Ordinal);
        if (candidate.Known.Count > 0 || IdByName(candidate) is not { } id)
            return;
        if (lexicon.Find(id) is { } entry)
            _entries.Add(entry.Ordinal);
        else
            (_others ??= []).Add(id);
    }

    /// <summary>Whether one of the things a candidate may name is among them.</summary>
    public bool Hold(MentionCandidate candidate)
    {
        for (var i = 0; i < candidate.Known.Count; i++)
        {
            if (_entries.Contains(candidate.Known[i].Ordinal))
                return true;
        }

        return candidate.Known.Count == 0 && IdByName(candidate) is { } id && (lexicon.Find(id) is { } entry ? _entries.Contains(entry.Ordinal) : _others is not null && _others.Contains(id));
    }

    /// <summary>Gives working memory back for the next page; nothing may be asked afterwards.</summary>
    public void GiveBack() => _entries.GiveBack();

    private static EntityId? IdByName(MentionCandidate candidate) =>
        candidate.Name is { Length: > 0 } name ? EntityId.Of(candidate.Kind, EntityNaming.Key(candidate.Kind, name)) : null;
}
