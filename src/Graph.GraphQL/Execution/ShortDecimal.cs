using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Graph.GraphQL.Execution;

/// <summary>
/// Numbers as JavaScript writes them (ECMA-262, Number::toString). Most numbers a service answers with have few decimals; these
/// are written as a whole number with a point set into it, several times faster than the general algorithm.
/// </summary>
internal static class ShortDecimal
{
    private const double Scale = 1e6;
    private const int Places = 6;

    // Below 10^15 every decimal is a double of its own, so the digits found are the shortest ones.
    private const double Largest = 1e15;

    /// <summary>Writes the number when it is exactly the double nearest to a decimal of at most six places.</summary>
    /// <param name="value">A finite number.</param>
    /// <param name="target">At least 24 bytes.</param>
    /// <param name="written">The length written; 0 when the answer is false.</param>
    public static bool TryFormat(double value, Span<byte> target, out int written)
    {
        written = 0;
        var scaled = Math.Round(Math.Abs(value) * Scale);
        if (!(scaled < Largest) || scaled / Scale != Math.Abs(value))
            return false;

        if (value < 0)
            target[written++] = (byte)'-';
        var digits = (long)scaled;
        var (whole, fraction) = Math.DivRem(digits, (long)Scale);
        Utf8Formatter.TryFormat(whole, target[written..], out var length);
        written += length;
        if (fraction == 0)
            return true;

        target[written++] = (byte)'.';
        for (var place = Places - 1; place >= 0; place--)
        {
            (fraction, var digit) = Math.DivRem(fraction, 10);
            target[written + place] = (byte)('0' + digit);
        }

        written += Places;
        while (target[written - 1] == (byte)'0')
            written--;
        return true;
    }

    /// <summary>Writes a number that .NET would write with an exponent: <c>1e-7</c>, <c>1e+21</c>, in full between these.</summary>
    public static int FormatExponent(double value, Span<byte> target)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var exponent = int.Parse(shortest.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = shortest[..mark];
        if (exponent is < -6 or >= 21)
            return Encoding.ASCII.GetBytes($"{mantissa}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}", target);

        var sign = value < 0 ? "-" : "";
        var digits = mantissa.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        if (exponent < 0)
            return Encoding.ASCII.GetBytes($"{sign}0.{new string('0', -exponent - 1)}{digits}", target);
        var result = digits.Length > exponent + 1
            ? $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}"
            : sign + digits.PadRight(exponent + 1, '0');
        return Encoding.ASCII.GetBytes(result, target);
    }
}
