namespace Graph.Extraction.Articles;

/// <summary>Pieces that stand together on the page and certainly follow each other: what is moved as a whole where pieces stand in any order.</summary>
/// <param name="First">The number of the first piece.</param>
/// <param name="Last">The number of the last.</param>
internal readonly record struct PieceRun(int First, int Last)
{
    /// <summary>Lines of one paragraph follow each other where they read on better than this.</summary>
    private const double ReadsOn = 0.2;

    /// <summary>The numbers of the pieces.</summary>
    public IEnumerable<int> Pieces => Enumerable.Range(First, Last - First + 1);

    /// <summary>The runs of a page's pieces.</summary>
    /// <param name="lines">The page's lines of text.</param>
    /// <param name="pieces">The pieces they make up.</param>
    /// <param name="weights">What the pieces tell by themselves.</param>
    public static List<PieceRun> Of(IReadOnlyList<ColumnLine> lines, IReadOnlyList<ColumnPiece> pieces, PieceWeights weights)
    {
        var runs = new List<PieceRun>();
        for (var first = 0; first < pieces.Count;)
        {
            var last = first;
            while (last + 1 < pieces.Count && IsOneWith(last, last + 1))
                last++;
            runs.Add(new PieceRun(first, last));
            first = last + 1;
        }

        return runs;

        bool IsOneWith(int piece, int next)
        {
            var (end, beginning) = (lines[pieces[piece].Last], lines[pieces[next].First]);
            if (pieces[next].Above != ColumnPiece.Border.None)
                return false;
            // Columns end inside most paragraphs; where print broke none, any whole one may be the last of its text.
            return end.EndsSentence ? !end.IsUnbroken && !beginning.IsUnbroken : weights.BestJoint(piece, next) >= ReadsOn;
        }
    }
}
