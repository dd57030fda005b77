using System.Text;
using Graph.Extraction.Pages;

namespace Graph.Extraction.Tests.Pages;

public class TextDecoderTests
{
    private const string Text = "株洲“3+3+2”现代产业体系，𠮷林〇五年";

    public static TheoryData<string, byte[]> Encoded()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new TheoryData<string, byte[]>
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Text) },
            { "UTF-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)] },
            { "UTF-16 LE", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)] },
            { "UTF-16 BE", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)] },
            { "GB18030", Encoding.GetEncoding("GB18030").GetBytes(Text) },
        };
    }

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Decode_EachEncoding_GivesTheSameText(string encoding, byte[] bytes) =>
        TextDecoder.Decode(bytes, encoding).ShouldBe(Text);

    [Theory]
    [MemberData(nameof(Encoded))]
    public void EncodingOf_ABeginningCutAnywhere_DecodesTheText(string encoding, byte[] bytes)
    {
        // Two characters tell little: some of GB18030 are valid UTF-8.
        for (var length = 12; length <= bytes.Length; length++)
        {
            var told = TextDecoder.EncodingOf(bytes.AsSpan(0, length), length == bytes.Length || length % 2 == 0 && encoding.StartsWith("UTF-16", StringComparison.Ordinal));
            told.GetString(bytes).TrimStart('\uFEFF').ShouldBe(Text, $"{encoding}, {length} bytes");
        }
    }

    [Fact]
    public void EncodingOf_BrokenUtf8_IsUtf8ThatMarksWhatIsBroken()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("株洲日报株洲日报"), 0xE6, 0xA0, .. Encoding.UTF8.GetBytes("株洲")];

        TextDecoder.EncodingOf(bytes, isWhole: true).GetString(bytes).ShouldBe($"株洲日报株洲日报{TextDecoder.NoCharacter}株洲");
    }

    [Fact]
    public void Decode_Empty_SaysSo() => Reason([]).ShouldBe("the file is empty.");

    [Fact]
    public void Decode_Binary_NamesTheByte() => Reason([0x41, 0x42, 0x00, 0x43]).ShouldContain("byte 2");

    [Fact]
    public void Decode_BrokenUtf8_NamesTheByte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("株洲日报株洲日报"), 0xE6, 0xA0];

        Reason(bytes).ShouldContain("byte 24");
    }

    [Fact]
    public void Decode_BrokenUtf8AfterMark_NamesTheByteOfTheFile()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("株"), 0xFF];

        Reason(bytes).ShouldContain("byte 6");
    }

    [Fact]
    public void Decode_LoneSurrogateInUtf16_IsBroken() => Reason([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]).ShouldContain("UTF-16");

    [Fact]
    public void Decode_TooLarge_IsRefused() => Reason(new byte[TextDecoder.MaxBytes + 1]).ShouldContain("split it");

    private static string Reason(byte[] bytes) => Should.Throw<PageUnreadableException>(() => TextDecoder.Decode(bytes, "page.txt")).Reason;
}
