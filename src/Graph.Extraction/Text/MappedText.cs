using System.Text;
using Graph.Model;

namespace Graph.Extraction.Text;

/// <summary>A text together with the way back to the text its characters were taken from.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Offsets">From offsets of <paramref name="Text"/> to offsets of the source.</param>
public readonly record struct MappedText(string Text, OffsetMap Offsets)
{
    /// <summary>No characters.</summary>
    public static MappedText Empty { get; } = new("", OffsetMap.Empty);

    /// <summary>The characters of a source inside <paramref name="span"/>.</summary>
    public static MappedText Of(string source, TextSpan span) =>
        span.IsEmpty ? Empty : new(span.Of(source), new OffsetMap([new OffsetMap.Run(0, span.Start, span.Length)]));

    /// <summary>The part inside <paramref name="span"/>.</summary>
    public MappedText Slice(TextSpan span) =>
        span.Start == 0 && span.End == Text.Length ? this : new(span.Of(Text), Offsets.Slice(span));

    /// <summary>Without white space at both ends.</summary>
    public MappedText Trim()
    {
        int start = 0, end = Text.Length;
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return Slice(new TextSpan(start, end));
    }

    /// <summary>The texts one after the other, a character that stands nowhere in the source between each two.</summary>
    public static MappedText Join(char separator, IReadOnlyList<MappedText> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        if (pieces.Count == 1)
            return pieces[0];
        var (length, count) = (0, 0);
        foreach (var piece in pieces)
            (length, count) = (length + (length > 0 ? 1 : 0) + piece.Text.Length, count + piece.Offsets.Runs.Count);
        var runs = new OffsetMap.Run[count];
        var text = string.Create(length, (separator, pieces, runs), static (target, all) =>
        {
            var (start, next) = (0, 0);
            foreach (var piece in all.pieces)
            {
                if (start > 0)
                    target[start++] = all.separator;
                for (var i = 0; i < piece.Offsets.Runs.Count; i++)
                {
                    var run = piece.Offsets.Runs[i];
                    all.runs[next++] = run with { Start = start + run.Start };
                }

                piece.Text.CopyTo(target[start..]);
                start += piece.Text.Length;
            }
        });
        return new MappedText(text, new OffsetMap(runs));
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
