using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Graph.GraphQL.Execution;

namespace Graph.GraphQL.Tests.Execution;

public class JsonBufferTests
{
    [Fact]
    public void Double_AnyFinite_ReadsBackTheSame() =>
        Prop.ForAll<NormalFloat>(static number => double.Parse(Written(buffer => buffer.WriteDouble(number.Get)), CultureInfo.InvariantCulture) == number.Get)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Double_OfFewDecimals_IsTheShortestText() =>
        Prop.ForAll<int, PositiveInt>(static (digits, places) =>
        {
            var number = digits / Math.Pow(10, places.Get % 7);
            var expected = number == 0 ? "0" : number.ToString("R", CultureInfo.InvariantCulture);
            return expected.Contains('E') || Written(buffer => buffer.WriteDouble(number)) == expected;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void String_AnyText_ReadsBackTheSame() =>
        Prop.ForAll<string?>(static text =>
        {
            var sent = new string([.. (text ?? "").Where(static c => !char.IsSurrogate(c))]) + "株洲\u0000\u001f\"\\\n😀";
            return JsonSerializer.Deserialize<string>(Written(buffer => buffer.WriteString(sent))) == sent;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\ud800")]
    [InlineData("a\udc00b")]
    public void String_WithUnpairedSurrogate_StaysValidJson(string text) =>
        JsonSerializer.Deserialize<string>(Written(buffer => buffer.WriteString(text)))!.ShouldContain('\ufffd');

    [Fact]
    public void Cache_BeyondItsSize_ForgetsWhatWasNotUsedOfLate()
    {
        var cache = new BoundedCache<string>(maxCount: 2, maxBytes: 100);
        cache.Add("a"u8, "A");
        cache.Add("b"u8, "B");
        cache.TryGet("a"u8, out _).ShouldBeTrue();
        cache.Add("c"u8, "C");
        cache.TryGet("b"u8, out _).ShouldBeFalse();
        cache.TryGet("a"u8, out var kept).ShouldBeTrue();
        kept.ShouldBe("A");
        cache.Count.ShouldBe(2);
    }

    [Fact]
    public void Cache_BeyondItsBytes_ForgetsToo()
    {
        var cache = new BoundedCache<string>(maxCount: 100, maxBytes: 10);
        cache.Add("123456"u8, "A");
        cache.Add("abcdef"u8, "B");
        cache.TryGet("123456"u8, out _).ShouldBeFalse();
        cache.Add("longer than all"u8, "C");
        cache.TryGet("longer than all"u8, out _).ShouldBeFalse();
    }

    private static string Written(Action<JsonBuffer> write)
    {
        var buffer = new JsonBuffer();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.Written.Span);
    }
}
