using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Graph.Api.Ingest;

namespace Graph.Api.Tests.Ingest;

public sealed class BoundedLinesTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "1:a" })]
    [InlineData("a\n", new[] { "1:a" })]
    [InlineData("a\r\nb\n", new[] { "1:a", "2:b" })]
    [InlineData("\n\nc", new[] { "1:", "2:", "3:c" })]
    [InlineData("0123456789", new[] { "1:0123456789" })]
    [InlineData("0123456789x\nb", new[] { "1:too long", "2:b" })]
    [InlineData("a\n0123456789x", new[] { "1:a", "2:too long" })]
    public void Lines_OfAText_KeepTheirNumbers(string text, string[] expected) => LinesOf(text, maxBytes: 10).ShouldBe(expected);

    [Fact]
    public void Lines_LongerThanTheBuffer_AreWholeUpToTheLimit()
    {
        var line = new string('x', 300_000);
        LinesOf($"{line}\nb", maxBytes: 300_000).ShouldBe([$"1:{line}", "2:b"]);
        LinesOf($"{line}\nb", maxBytes: 299_999).ShouldBe(["1:too long", "2:b"]);
    }

    [Fact]
    public void Lines_WhateverTheChunksTheyArriveIn_AreThoseOfSplit()
    {
        var texts = ArbMap.Default.GeneratorFor<char>().Where(c => c is not ('\r' or '\uFEFF') && !char.IsSurrogate(c)).ListOf()
            .Select(letters => string.Concat(letters.Select(c => c % 5 == 0 ? '\n' : c)));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var lines = text.Split('\n');
            if (lines[^1].Length == 0)
                lines = lines[..^1];
            var expected = lines.Select((line, i) => $"{i + 1}:{line}");
            return LinesOf(text, maxBytes: 1_000_000, chunk: 3).SequenceEqual(expected);
        }).QuickCheckThrowOnFailure();
    }

    private static List<string> LinesOf(string text, int maxBytes, int chunk = int.MaxValue)
    {
        using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(text), chunk);
        return [.. BoundedLines.Read(stream, maxBytes)
            .Select(line => $"{line.Number}:{(line.TooLong ? "too long" : Encoding.UTF8.GetString(line.Bytes.Span))}")];
    }

    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));
    }
}
