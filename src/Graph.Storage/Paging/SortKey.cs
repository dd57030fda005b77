using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Graph.Storage;

/// <summary>
/// The place of an item in an ordered answer: what a cursor holds. Higher <paramref name="First"/>, <paramref name="Second"/>,
/// <paramref name="Third"/> and <paramref name="Fourth"/> come first, then the ordinally smaller <paramref name="Text"/> and <paramref name="Tail"/>, then the smaller <paramref name="Place"/>.
/// </summary>
/// <param name="First">Decides; not NaN.</param>
/// <param name="Second">Decides among equals.</param>
/// <param name="Text">Decides among those.</param>
/// <param name="Tail">Decides among those.</param>
/// <param name="Place">Decides among those.</param>
/// <param name="Third">Decides among equals of the second, before the text.</param>
/// <param name="Fourth">Decides among equals of the third, before the text.</param>
public readonly record struct SortKey(double First, double Second, string Text, string Tail = "", long Place = 0, double Third = 0, double Fourth = 0) : IComparable<SortKey>
{
    private const char Separator = '\u001f';

    /// <inheritdoc/>
    public int CompareTo(SortKey other)
    {
        var order = other.First.CompareTo(First);
        if (order != 0)
            return order;
        order = other.Second.CompareTo(Second);
        if (order != 0)
            return order;
        order = other.Third.CompareTo(Third);
        if (order != 0)
            return order;
        order = other.Fourth.CompareTo(Fourth);
        if (order != 0)
            return order;
        order = string.CompareOrdinal(Text, other.Text);
        if (order != 0)
            return order;
        order = string.CompareOrdinal(Tail, other.Tail);
        return order != 0 ? order : Place.CompareTo(other.Place);
    }

    /// <summary>The key as a cursor: base64url, without meaning to anyone else.</summary>
    public string ToCursor() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(
        Separator,
        First.ToString("R", CultureInfo.InvariantCulture),
        Second.ToString("R", CultureInfo.InvariantCulture),
        Third.ToString("R", CultureInfo.InvariantCulture),
        Fourth.ToString("R", CultureInfo.InvariantCulture),
        Text,
        Tail,
        Place.ToString(CultureInfo.InvariantCulture))));

    /// <summary>Reads a cursor back.</summary>
    /// <exception cref="InvalidQueryException">It was not made by <see cref="ToCursor"/>.</exception>
    public static SortKey FromCursor(string cursor)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Separator);
            if (parts.Length == 7
                && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
                && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
                && double.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var third)
                && double.TryParse(parts[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var fourth)
                && long.TryParse(parts[6], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var place))
                return new SortKey(first, second, parts[4], parts[5], place, third, fourth);
        }
        catch (FormatException)
        {
            // Told below, like every other cursor that cannot be read.
        }

        throw new InvalidQueryException($"'{cursor}' is not a cursor. Pass one that an earlier answer of the same question returned.");
    }
}
