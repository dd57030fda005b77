using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("/dev/null", true)]
    [InlineData("/dev/stdout", true)]
    [InlineData("/proc/self/fd/1", true)]
    [InlineData("/dev/shm/graph.gexf", false)]
    [InlineData("/home/dev/graph.gexf", false)]
    public void IsDevice_OfAPath_TellsWhatMustNotBeReplaced(string path, bool device) => OutputFile.IsDevice(path).ShouldBe(device);

    [Fact]
    public void Write_ToADevice_WritesIntoIt()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var path = Path.Combine(_folder.Path, "open");
        using (var open = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite))
            OutputFile.Write($"/proc/self/fd/{open.SafeFileHandle.DangerousGetHandle()}", stream => stream.Write("graph"u8));
        File.ReadAllText(path).ShouldBe("graph");
    }

    [Fact]
    public void Write_ThatFailsHalfway_LeavesWhatWasThere()
    {
        var path = Path.Combine(_folder.Path, "file");
        File.WriteAllText(path, "before");
        Should.Throw<IOException>(() => OutputFile.Write(path, stream =>
        {
            stream.Write("half"u8);
            throw new IOException("The disk is full.");
        }));
        File.ReadAllText(path).ShouldBe("before");
        Directory.GetFiles(_folder.Path).ShouldHaveSingleItem();
    }
}
