using System.Text;
using Graph.Api.Ingest;

namespace Graph.Api.Tests.Ingest;

public sealed class ReplayStreamTests
{
    [Theory]
    [InlineData("ab\ncd\nef", 0, "cd\nef")]
    [InlineData("ab\ncd\nef", 3, "ef")]
    [InlineData("ab\r\ncd", 0, "cd")]
    [InlineData("ab\rcd", 0, "cd")]
    [InlineData("ab\n\ncd", 0, "\ncd")]
    [InlineData("ab\ncd", 3, "")]
    [InlineData("ab", 0, "")]
    public void Stream_GoneBehindALine_GivesWhatFollows(string text, int place, string rest)
    {
        for (var read = place; read <= text.Length; read++)
        {
            using var stream = new ReplayStream(new MemoryStream(Encoding.ASCII.GetBytes(text)));
            stream.ReadExactly(new byte[read]);
            stream.LetGo(place);
            stream.GoBehindLineAt(place).ShouldBe(text.Length - rest.Length);
            new StreamReader(stream).ReadToEnd().ShouldBe(rest, $"{read} bytes read before");
        }
    }

    [Fact]
    public void Stream_LongerThanWhatIsKept_IsReadWhole()
    {
        var bytes = new byte[300_000];
        new Random(1).NextBytes(bytes);
        using var stream = new ReplayStream(new MemoryStream(bytes));
        var read = new MemoryStream();
        var buffer = new byte[1000];
        while (stream.Read(buffer) is > 0 and var count)
        {
            read.Write(buffer, 0, count);
            stream.LetGo(read.Length - 50);
        }

        read.ToArray().ShouldBe(bytes);
    }
}
