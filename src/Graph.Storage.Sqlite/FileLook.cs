namespace Graph.Storage.Sqlite;

/// <summary>What a file looks like to the file system.</summary>
/// <param name="Exists">Whether it is there; the rest is of no meaning when it is not.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When it was last written.</param>
internal readonly record struct FileLook(bool Exists, long Length, DateTime Written)
{
    /// <summary>The look of a file now.</summary>
    public static FileLook Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileLook(true, file.Length, file.LastWriteTimeUtc) : default;
    }
}
