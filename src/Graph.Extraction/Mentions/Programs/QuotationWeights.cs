using System.Numerics;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// What the signs of <see cref="QuotationSign"/> are worth, in tenths of natural log odds as a logistic regression over the quoted parts of annotated pages gives them,
/// rounded by hand where few parts bear a sign.
/// </summary>
internal static class QuotationWeights
{
    /// <summary>The sum from which on a quoted part counts as a program: of those that bear no sign three of five are none.</summary>
    public const int Enough = 5;

    private static readonly int[] Weights = Table();

    /// <summary>The sum of the weights of some signs.</summary>
    public static int Sum(QuotationSign signs)
    {
        var sum = 0;
        for (var left = (ulong)signs; left != 0; left &= left - 1)
            sum += Weights[BitOperations.TrailingZeroCount(left)];
        return sum;
    }

    private static int WeightOf(QuotationSign sign) => sign switch
    {
        QuotationSign.Renown => 34,
        QuotationSign.BesideKnown => 34,
        QuotationSign.Kind => 30,
        QuotationSign.SummedUp => 24,
        QuotationSign.EndsWithPlace => 22,
        QuotationSign.OpenPlus => 14,
        QuotationSign.Fashion => 20,
        QuotationSign.CarriedOut => 19,
        QuotationSign.PlainInOfficial => 18,
        QuotationSign.Number => 18,
        QuotationSign.Service => 18,
        QuotationSign.Furthered => 14,
        QuotationSign.Aim => 22,
        QuotationSign.InnerKind => 14,
        QuotationSign.HoldsPlace => 10,
        QuotationSign.Official => 8,
        QuotationSign.Support => 2,
        QuotationSign.VagueNumber => 7,
        QuotationSign.BeginsWithOne => 4,
        QuotationSign.InTitle => 3,
        QuotationSign.TitleOfPlace => 3,
        QuotationSign.Repeated => 2,
        QuotationSign.Plus => -4,
        QuotationSign.Handled => -4,
        QuotationSign.Possessive => -6,
        QuotationSign.Wordy => -6,
        QuotationSign.Contrasted => -7,
        QuotationSign.Opposed => -10,
        QuotationSign.Word => -9,
        QuotationSign.ThreeCharacters => -9,
        QuotationSign.Belittled => -10,
        QuotationSign.DenialOrPerson => -12,
        QuotationSign.Likened => -13,
        QuotationSign.TwoCharacters => -15,
        QuotationSign.Ability => -15,
        QuotationSign.Listed => -16,
        QuotationSign.KnownOtherwise => -18,
        QuotationSign.Motto => -20,
        QuotationSign.EndsSentence => -23,
        QuotationSign.Fought => -31,
        QuotationSign.None => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, "Not one of the signs."),
    };

    private static int[] Table()
    {
        var weights = new int[64];
        foreach (var sign in Enum.GetValues<QuotationSign>())
        {
            if (sign != QuotationSign.None)
                weights[BitOperations.TrailingZeroCount((ulong)sign)] = WeightOf(sign);
        }

        return weights;
    }
}
