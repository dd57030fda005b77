using System.Text;
using Graph.Model;

namespace Graph.Extraction.Text;

/// <summary>
/// A text together with the way back to the text its characters were taken from. One that is a stretch of its source is read where it stands: most lines of a page
/// are looked at and joined to a body without a string or a map of their own.
/// </summary>
public sealed class MappedText
{
    private readonly string _source;
    private readonly TextSpan _span;

    /// <summary>Whether the characters stand in the source so, one after the other.</summary>
    private readonly bool _isStretch;
    private string? _text;
    private OffsetMap? _offsets;

    /// <summary>A text with its map.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="offsets">From offsets of <paramref name="text"/> to offsets of the source.</param>
    public MappedText(string text, OffsetMap offsets)
    {
        ArgumentNullException.ThrowIfNull(text);
        (_source, _text, _offsets, _span) = (text, text, offsets, new TextSpan(0, text.Length));
    }

    private MappedText(string source, TextSpan span) => (_source, _span, _isStretch) = (source, span, true);

    /// <summary>No characters.</summary>
    public static MappedText Empty { get; } = new("", OffsetMap.Empty);

    /// <summary>The characters.</summary>
    public string Text => _text ??= _span.Of(_source);

    /// <summary>From offsets of <see cref="Text"/> to offsets of the source.</summary>
    public OffsetMap Offsets => _offsets ??= new OffsetMap([new OffsetMap.Run(0, _span.Start, _span.Length)]);

    /// <summary>The characters, to be looked at where they stand.</summary>
    public ReadOnlySpan<char> Characters => _source.AsSpan(_span.Start, _span.Length);

    /// <summary>Number of UTF-16 units.</summary>
    public int Length => _span.Length;

    /// <summary>The characters of a source inside <paramref name="span"/>.</summary>
    public static MappedText Of(string source, TextSpan span) => span.IsEmpty ? Empty : new(source, span);

    /// <summary>The part inside <paramref name="span"/>.</summary>
    public MappedText Slice(TextSpan span) =>
        span.Start == 0 && span.End == Length ? this :
        _isStretch ? Of(_source, new TextSpan(_span.Start + span.Start, _span.Start + span.End)) : new(span.Of(Text), Offsets.Slice(span));

    /// <summary>Without white space at both ends.</summary>
    public MappedText Trim()
    {
        var text = Characters;
        int start = 0, end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return Slice(new TextSpan(start, end));
    }

    /// <summary>The texts one after the other, a character between each two that belongs to neither.</summary>
    public static MappedText Join(char separator, IReadOnlyList<MappedText> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        if (pieces.Count == 1)
            return pieces[0];
        var (length, count) = (0, 0);
        for (var i = 0; i < pieces.Count; i++)
            (length, count) = (length + (length > 0 ? 1 : 0) + pieces[i].Length, count + (pieces[i]._isStretch ? 1 : pieces[i].Offsets.Runs.Count));
        var runs = new OffsetMap.Run[count];
        for (int i = 0, start = 0, next = 0; i < pieces.Count; start += pieces[i++].Length)
        {
            start += start > 0 ? 1 : 0;
            next = pieces[i].CopyRuns(runs, next, start);
        }

        var text = StretchOf(separator, pieces)?.Of(pieces[0]._source) ?? string.Create(length, (separator, pieces), static (target, all) =>
        {
            var start = 0;
            for (var i = 0; i < all.pieces.Count; i++)
            {
                if (start > 0)
                    target[start++] = all.separator;
                all.pieces[i].Characters.CopyTo(target[start..]);
                start += all.pieces[i].Length;
            }
        });
        return new MappedText(text, new OffsetMap(runs));
    }

    /// <summary>The stretch of their source that the texts and the characters between them are already; null where they are none. The whole of a source is no copy of it.</summary>
    private static TextSpan? StretchOf(char separator, IReadOnlyList<MappedText> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (!piece._isStretch || i > 0 && (!ReferenceEquals(piece._source, pieces[i - 1]._source) || piece._span.Start != pieces[i - 1]._span.End + 1 || piece._source[piece._span.Start - 1] != separator))
                return null;
        }

        return pieces.Count == 0 ? null : new TextSpan(pieces[0]._span.Start, pieces[^1]._span.End);
    }

    private int CopyRuns(OffsetMap.Run[] target, int next, int start)
    {
        if (_isStretch)
        {
            target[next] = new OffsetMap.Run(start, _span.Start, _span.Length);
            return next + 1;
        }

        for (var i = 0; i < Offsets.Runs.Count; i++)
            target[next + i] = Offsets.Runs[i] with { Start = start + Offsets.Runs[i].Start };
        return next + Offsets.Runs.Count;
    }

    /// <summary>Builds a mapped text piece by piece; pieces that adjoin in the source become one run.</summary>
    public sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<OffsetMap.Run> _runs = [];

        /// <summary>Number of UTF-16 units so far.</summary>
        public int Length => _text.Length;

        /// <summary>The last character, or NUL when there is none yet.</summary>
        public char Last => _text.Length == 0 ? '\0' : _text[^1];

        /// <summary>Adds <paramref name="length"/> units of <paramref name="source"/> from <paramref name="start"/>.</summary>
        public Builder Append(string source, int start, int length)
        {
            if (length <= 0)
                return this;
            AddRun(start, length);
            _text.Append(source, start, length);
            return this;
        }

        /// <summary>Adds a mapped text, its runs moved along.</summary>
        public Builder Append(MappedText piece)
        {
            var offset = _text.Length;
            _text.Append(piece.Text);
            foreach (var run in piece.Offsets.Runs)
                AddRunAt(offset + run.Start, run.Source, run.Length);
            return this;
        }

        /// <summary>Adds <paramref name="length"/> units of a mapped text from <paramref name="start"/>, their runs moved along.</summary>
        public Builder Append(MappedText piece, int start, int length)
        {
            var (offset, end) = (_text.Length - start, start + length);
            _text.Append(piece.Text, start, length);
            for (var i = 0; i < piece.Offsets.Runs.Count; i++)
            {
                var run = piece.Offsets.Runs[i];
                var (from, to) = (Math.Max(run.Start, start), Math.Min(run.Start + run.Length, end));
                if (from < to)
                    AddRunAt(offset + from, run.Source + (from - run.Start), to - from);
            }

            return this;
        }

        /// <summary>Adds a character that stands nowhere in the source, such as a joining blank.</summary>
        public Builder AppendUnmapped(char character)
        {
            _text.Append(character);
            return this;
        }

        /// <summary>What was built.</summary>
        public MappedText Build() => new(_text.ToString(), new OffsetMap([.. _runs]));

        private void AddRun(int source, int length) => AddRunAt(_text.Length, source, length);

        private void AddRunAt(int start, int source, int length)
        {
            if (_runs.Count > 0 && _runs[^1] is var last && last.Start + last.Length == start && last.Source + last.Length == source)
                _runs[^1] = last with { Length = last.Length + length };
            else
                _runs.Add(new OffsetMap.Run(start, source, length));
        }
    }
}
