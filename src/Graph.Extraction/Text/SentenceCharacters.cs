using System.Numerics;

namespace Graph.Extraction.Text;

/// <summary>
/// The characters that sentences are written with: Han characters, letters and digits, commas, stops and strokes, quotation marks and round brackets. Not among them is what
/// parts labels from names or sets a line apart: blanks, colons, slashes and bars, arrows, ornaments, other brackets.
/// </summary>
internal readonly struct SentenceCharacters : ICharacterRanges
{
    private const ushort SmallLetter = 'a' ^ 'A';

    /// <inheritdoc/>
    public static Vector<ushort> Hold(Vector<ushort> units) =>
        CharacterRanges.AreIn(units, '\u4E00', '\u9FFF') | CharacterRanges.AreIn(units, '，', '．') | CharacterRanges.AreIn(units, '、', '』') | CharacterRanges.AreIn(units, '–', '…')
        | CharacterRanges.AreIn(units, '0', '9') | CharacterRanges.AreIn(units | new Vector<ushort>(SmallLetter), 'a', 'z') | CharacterRanges.AreIn(units, '%', '.')
        | CharacterRanges.AreIn(units, '％', '）') | CharacterRanges.Are(units, '！') | CharacterRanges.Are(units, '；') | CharacterRanges.Are(units, '？') | CharacterRanges.Are(units, '·');
}
