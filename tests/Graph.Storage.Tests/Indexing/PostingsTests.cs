using FsCheck;
using FsCheck.Fluent;
using Graph.Storage.Indexing;

namespace Graph.Storage.Tests.Indexing;

public sealed class PostingsTests
{
    [Fact]
    public void Any_AddsAndRemoves_KeepASortedSetAndLeaveOlderStatesAlone() => Prop.ForAll(
        Arb.From(Gen.Choose(-8, 8).Where(n => n != 0).ListOf()),
        steps =>
        {
            var (postings, expected) = (default(Postings), new SortedSet<int>());
            var older = new List<(Postings State, int[] Articles)>();
            foreach (var step in steps)
            {
                postings = step > 0 ? postings.Add(step) : postings.Remove(-step);
                _ = step > 0 ? expected.Add(step) : expected.Remove(-step);
                older.Add((postings, [.. expected]));
            }

            return older.TrueForAll(one => one.State.Articles.SequenceEqual(one.Articles));
        }).QuickCheckThrowOnFailure();
}
