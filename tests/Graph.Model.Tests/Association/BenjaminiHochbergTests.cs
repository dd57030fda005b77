using FsCheck;
using FsCheck.Fluent;
using Graph.Model.Association;

namespace Graph.Model.Tests.Association;

public sealed class BenjaminiHochbergTests
{
    // Worked by hand: 5·0.01/1, 5·0.02/2, 5·0.03/3 = 0.05 each; 5·0.04/4 = 0.05; 5·0.5/5.
    [Fact]
    public void Adjust_FiveValues_AreTheStepUpValuesInTheirOwnOrder() =>
        BenjaminiHochberg.Adjust([0.5, 0.01, 0.04, 0.02, 0.03]).ShouldBe([0.5, 0.05, 0.05, 0.05, 0.05], 1e-12);

    // Fifteen hypotheses on thrombolysis (Benjamini and Hochberg, Controlling the false discovery rate, JRSS B 57(1), 1995, section 4): at 0.05 the first
    // four are rejected, by Bonferroni three. The adjusted values are those R's p.adjust(p, "BH") gives for them.
    [Fact]
    public void Adjust_TheAuthorsOwnTable_RejectsTheFirstFour()
    {
        var adjusted = BenjaminiHochberg.Adjust(
            [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.000]);
        adjusted.Count(q => q <= 0.05).ShouldBe(4);
        adjusted.ShouldBe(
            [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571429, 0.0638571429, 0.0645, 0.0765, 0.486, 0.5811818182, 0.714875, 0.7532307692, 0.8132142857, 1], 1e-9);
    }

    [Fact]
    public void Adjust_LargerValueWithLowerBound_PullsTheSmallerDown() =>
        BenjaminiHochberg.Adjust([0.02, 0.021]).ShouldBe([0.021, 0.021], 1e-12);

    [Fact]
    public void Adjust_Nothing_IsNothing() => BenjaminiHochberg.Adjust([]).ShouldBeEmpty();

    [Fact]
    public void Adjust_AnyValues_KeepOrderAndNeverFall() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 1000).Select(n => n / 1000.0).ArrayOf()),
        values =>
        {
            var adjusted = BenjaminiHochberg.Adjust(values);
            var pairs = values.Zip(adjusted).OrderBy(pair => pair.First).ToArray();
            return pairs.All(pair => pair.Second >= pair.First && pair.Second <= 1)
                && pairs.Zip(pairs.Skip(1)).All(next => next.First.Second <= next.Second.Second);
        }).QuickCheckThrowOnFailure();
}
