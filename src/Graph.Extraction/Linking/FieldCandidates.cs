using System.Runtime.InteropServices;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>What is proposed for each field of one article.</summary>
public sealed record FieldCandidates
{
    /// <summary>For the body.</summary>
    public IReadOnlyList<MentionCandidate> Body { get; init; } = [];

    /// <summary>For the title.</summary>
    public IReadOnlyList<MentionCandidate> Title { get; init; } = [];

    /// <summary>For the byline.</summary>
    public IReadOnlyList<MentionCandidate> Byline { get; init; } = [];

    /// <summary>For all fields together.</summary>
    public int Count => Body.Count + Title.Count + Byline.Count;

    /// <summary>For a field.</summary>
    public IReadOnlyList<MentionCandidate> this[TextField field] => field switch
    {
        TextField.Body => Body,
        TextField.Title => Title,
        _ => Byline,
    };

    /// <summary>For a field, to be walked without asking a list for each.</summary>
    internal ReadOnlySpan<MentionCandidate> In(TextField field) => this[field] switch
    {
        List<MentionCandidate> list => CollectionsMarshal.AsSpan(list),
        MentionCandidate[] array => array,
        var others => others.ToArray(),
    };
}
