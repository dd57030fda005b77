using System.Numerics;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// What the signs of <see cref="QuotationSign"/> are worth, in tenths of natural log odds as a logistic regression over the quoted parts of annotated pages gives them,
/// rounded by hand where few parts bear a sign.
/// </summary>
internal static class QuotationWeights
{
    /// <summary>The sum from which on a quoted part counts as a program: of those that bear no sign three of four are none.</summary>
    public const int Enough = 11;

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
        QuotationSign.Renown => 40,
        QuotationSign.EndsWithPlace => 36,
        QuotationSign.Kind => 34,
        QuotationSign.BesideKnown => 30,
        QuotationSign.SummedUp => 24,
        QuotationSign.Service => 22,
        QuotationSign.HoldsPlace => 20,
        QuotationSign.Number => 20,
        QuotationSign.InnerKind => 20,
        QuotationSign.OpenPlus => 20,
        QuotationSign.CarriedOut => 19,
        QuotationSign.Fashion => 18,
        QuotationSign.Repeated => 15,
        QuotationSign.Support => 14,
        QuotationSign.VagueNumber => 12,
        QuotationSign.Furthered => 11,
        QuotationSign.BeginsWithOne => 11,
        QuotationSign.Official => 9,
        QuotationSign.PlainInOfficial => 7,
        QuotationSign.InTitle => -4,
        QuotationSign.Possessive => -5,
        QuotationSign.Wordy => -6,
        QuotationSign.Contrasted => -6,
        QuotationSign.Handled => -7,
        QuotationSign.ThreeCharacters => -7,
        QuotationSign.Plus => -8,
        QuotationSign.Belittled => -10,
        QuotationSign.Likened => -12,
        QuotationSign.DenialOrPerson => -13,
        QuotationSign.Opposed => -13,
        QuotationSign.TwoCharacters => -14,
        QuotationSign.Ability => -14,
        QuotationSign.Word => -15,
        QuotationSign.Listed => -16,
        QuotationSign.EndsSentence => -18,
        QuotationSign.KnownOtherwise => -20,
        QuotationSign.Motto => -30,
        QuotationSign.Fought => -35,
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
