using Graph.Model;

namespace Graph.Extraction.Segmentation;

/// <summary>How jieba's full mode treats a block of words and the marks between two of them.</summary>
internal static class FullMode
{
    /// <summary>
    /// Adds every word of the block that has more than one character, and what no word covers. Letters and digits of the latter are gathered
    /// and given when the run is over. (Where a word lies inside such a run, jieba gathers across it; spans cannot, so there two are given.)
    /// </summary>
    public static void AddWords(WordDictionary dictionary, ReadOnlySpan<char> block, int start, List<TextSpan> words)
    {
        var ends = new List<int>();
        var covered = 0;
        var (latin, latinEnd) = (0, 0);
        for (var place = 0; place < block.Length; place++)
        {
            if (!char.IsAsciiLetterOrDigit(block[place]))
                AddLatin();
            ends.Clear();
            dictionary.WordsAt(block, place, ends);
            if (ends.Count == 0)
                ends.Add(place + 1);
            if (ends.Count == 1 && place >= covered)
            {
                covered = ends[0];
                if (!char.IsAsciiLetterOrDigit(block[place]))
                {
                    words.Add(new TextSpan(start + place, start + covered));
                    continue;
                }

                if (latinEnd < place)
                    AddLatin();
                latin = latinEnd == 0 ? place : latin;
                latinEnd = covered;
                continue;
            }

            foreach (var end in ends)
            {
                if (end == place + 1)
                    continue;
                words.Add(new TextSpan(start + place, start + end));
                covered = end;
            }
        }

        AddLatin();

        void AddLatin()
        {
            if (latinEnd > 0)
                words.Add(new TextSpan(start + latin, start + latinEnd));
            latinEnd = 0;
        }
    }

    /// <summary>Adds the blanks of what stands between two blocks, and before, between and behind them the marks, be there any or none.</summary>
    public static void AddMarks(ReadOnlySpan<char> marks, int start, List<TextSpan> words)
    {
        var piece = 0;
        for (var place = 0; place < marks.Length;)
        {
            var end = place + WordCharacter.LengthAt(marks, place);
            if (WordCharacter.IsSpace(marks[place]))
            {
                words.Add(new TextSpan(start + piece, start + place));
                words.Add(new TextSpan(start + place, start + end));
                piece = end;
            }

            place = end;
        }

        words.Add(new TextSpan(start + piece, start + marks.Length));
    }
}
