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
