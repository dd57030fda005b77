using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>A candidate of kind region and where it stands on its page.</summary>
/// <param name="Article">The article's index on the page.</param>
/// <param name="Field">The field its span counts in.</param>
/// <param name="Candidate">The candidate.</param>
internal readonly record struct RegionCandidate(int Article, TextField Field, MentionCandidate Candidate);
