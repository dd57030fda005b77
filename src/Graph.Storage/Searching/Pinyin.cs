namespace Graph.Storage;

/// <summary>How Han characters are read, without tones; all readings of a character that has several.</summary>
internal static class Pinyin
{
    private const int First = 0x3400, Last = 0x9fff;

    private static readonly Lazy<string[]?[]> Table = new(Load);

    /// <summary>The readings of a character; empty for one that is no Han character or has none.</summary>
    public static ReadOnlySpan<string> Of(char character) =>
        character is >= (char)First and <= (char)Last ? Table.Value[character - First] : [];

    private static readonly Lazy<uint[]> Initials = new(() => [.. Table.Value.Select(InitialsOfAll)]);

    /// <summary>The letters, a to z as bits from the lowest, that readings of a character begin with; 0 for one that is no Han character or has none.</summary>
    public static uint InitialsOf(char character) => character is >= (char)First and <= (char)Last ? Initials.Value[character - First] : 0;

    private static uint InitialsOfAll(string[]? readings)
    {
        var letters = 0u;
        foreach (var reading in readings ?? [])
            letters |= 1u << (reading[0] - 'a');
        return letters;
    }

    private static string[]?[] Load()
    {
        var table = new string[]?[Last - First + 1];
        foreach (var (syllable, characters) in SearchData.Lines("pinyin.txt"))
        {
            foreach (var character in characters)
            {
                ref var readings = ref table[character - First];
                readings = readings is null ? [syllable] : [.. readings, syllable];
            }
        }

        return table;
    }
}
