namespace Graph.Model;

/// <summary>A half-open range <c>[Start, End)</c> of a text, in UTF-16 code units. Never a copied string.</summary>
/// <param name="Start">First unit inside, from 0.</param>
/// <param name="End">First unit after, at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 units inside.</summary>
    public int Length => End - Start;

    /// <summary>Whether nothing is inside.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The characters of <paramref name="text"/> inside the span.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>By start, the longer first among equal starts.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <summary>As <c>[Start, End)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
