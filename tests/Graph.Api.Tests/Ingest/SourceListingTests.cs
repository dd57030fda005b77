using Graph.Api.Commands;
using Graph.Api.Ingest;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Ingest;

public sealed class SourceListingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Folder_WithFilesAtAnyDepth_IsListedInOrdinalOrderOfKey()
    {
        _folder.Write("pages/b.txt", "b");
        _folder.Write("pages/a/z.html", "z");
        _folder.Write("pages/B.TXT", "B");
        _folder.Write("pages/photo.png", "p");
        _folder.Write("pages/.hidden.txt", "h");
        var listing = SourceListing.Of(["pages"], _folder.Path);
        listing.Files.Select(file => file.Key).ShouldBe(["pages/B.TXT", "pages/a/z.html", "pages/b.txt"]);
        listing.LeftAside.ShouldBe(1);
    }

    [Fact]
    public void File_NamedItself_IsListedWhateverItsEndingAndOnce()
    {
        _folder.Write("page", "p");
        var listing = SourceListing.Of(["page", "./page", Path.Combine(_folder.Path, "page")], _folder.Path);
        listing.Files.ShouldHaveSingleItem().Key.ShouldBe("page");
    }

    [Fact]
    public void File_OutsideTheBaseFolder_KeepsItsFullPathAsKey()
    {
        var full = _folder.Write("elsewhere/page.txt", "p");
        _folder.Write("base/x.txt", "x");
        var listing = SourceListing.Of(["../elsewhere/page.txt"], Path.Combine(_folder.Path, "base"));
        listing.Files.ShouldHaveSingleItem().Key.ShouldBe(full.Replace('\\', '/'));
    }

    [Fact]
    public void Folder_WithALinkToWhereItStands_IsListedOnce()
    {
        _folder.Write("pages/below/a.txt", "a");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "pages", "below", "back"), Path.Combine(_folder.Path, "pages"));
        SourceListing.Of(["pages"], _folder.Path).Files.ShouldHaveSingleItem().Key.ShouldBe("pages/below/a.txt");
    }

    [Fact]
    public void Folder_BelowThatCannotBeListed_IsTold()
    {
        _folder.Write("pages/a.txt", "a");
        // Deeper than any path may be: folders moved below others, for none can be made there.
        var deep = Directory.CreateDirectory(Path.Combine(_folder.Path, "pages", Nested(2500))).FullName;
        Directory.CreateDirectory(Path.Combine(_folder.Path, "moved", Nested(2500)));
        Directory.Move(Path.Combine(_folder.Path, "moved"), Path.Combine(deep, "moved"));
        try
        {
            var listing = SourceListing.Of(["pages"], _folder.Path);
            listing.Files.ShouldHaveSingleItem().Key.ShouldBe("pages/a.txt");
            var refused = listing.Refused.ShouldHaveSingleItem();
            refused.Where.ShouldStartWith("pages/dddd");
            refused.Reason.ShouldStartWith("the folder cannot be listed (");
        }
        finally
        {
            Directory.Move(Path.Combine(deep, "moved"), Path.Combine(_folder.Path, "moved"));
        }

        static string Nested(int characters) => string.Join('/', Enumerable.Repeat(new string('d', 99), characters / 100));
    }

    [Theory]
    [InlineData("nowhere", "nowhere: no such file or folder.")]
    [InlineData("empty", "empty: the folder holds no file to read")]
    public void Path_ThatHoldsNothing_IsRefused(string path, string message)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));
        var error = Should.Throw<CommandException>(() => SourceListing.Of([path], _folder.Path));
        error.Message.ShouldStartWith(message);
        error.ExitCode.ShouldBe(ExitCode.Usage);
    }

    public void Dispose() => _folder.Dispose();
}
