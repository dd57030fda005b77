using FsCheck;
using FsCheck.Fluent;
using Graph.Model;

namespace Graph.Storage.Sqlite.Tests;

public sealed class SpanBlobTests
{
    private static Gen<int> Numbers { get; } = Gen.OneOf(Gen.Choose(0, 200), Gen.Elements(0, 127, 128, 16_384, 100_000_000));

    [Fact]
    public void Decode_AnySpans_AreThoseSpans() => Prop.ForAll(
        Arb.From((from start in Numbers from length in Numbers select new TextSpan(start, start + length)).ListOf()),
        spans => SpanBlob.Decode(SpanBlob.Encode(spans)).SequenceEqual(spans)).QuickCheckThrowOnFailure();

    [Fact]
    public void DecodeMap_AnyRuns_AreThoseRuns() => Prop.ForAll(
        Arb.From((from start in Numbers from source in Numbers from length in Numbers select new OffsetMap.Run(start, source, length)).ListOf()),
        runs => SpanBlob.DecodeMap(SpanBlob.Encode(new OffsetMap(runs))).Runs.SequenceEqual(runs)).QuickCheckThrowOnFailure();

    [Fact]
    public void Encode_NeighbouringSentences_TakeTwoBytesEach() =>
        SpanBlob.Encode([new TextSpan(0, 40), new TextSpan(40, 90), new TextSpan(91, 100)]).Length.ShouldBe(6);
}
