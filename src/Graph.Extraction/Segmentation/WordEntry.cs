namespace Graph.Extraction.Segmentation;

/// <summary>A word of a dictionary.</summary>
/// <param name="Word">Its characters.</param>
/// <param name="Frequency">How often it is expected among the dictionary's total; 0 when it is known and no word.</param>
/// <param name="Tag">Its part of speech, or empty.</param>
internal readonly record struct WordEntry(string Word, long Frequency, string Tag);
