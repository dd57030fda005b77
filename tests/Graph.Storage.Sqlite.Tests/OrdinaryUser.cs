using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Graph.Storage.Sqlite.Tests;

/// <summary>Somebody whom the rights of files and folders bind, which they do not for root.</summary>
[UnsupportedOSPlatform("windows")]
internal static class OrdinaryUser
{
    private const uint Root = 0, Nobody = 65534;

    /// <summary>Runs what completes on its own thread. Root's rights over files are given up on that thread alone.</summary>
    public static async Task RunAsync(Func<Task> action)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                BecomeUser(Nobody);
                try
                {
                    var running = action();
                    running.IsCompleted.ShouldBeTrue("It went on to another thread, which has other rights.");
                    running.GetAwaiter().GetResult();
                }
                finally
                {
                    // Threads that this one starts, such as those of the pool, begin with its rights.
                    BecomeUser(Root);
                }

                ended.SetResult();
            }
            catch (Exception error)
            {
                ended.SetException(error);
            }
        });
        thread.Start();
        await ended.Task;
    }

    /// <summary>Takes away the right to write a file, its folder or both; others may read.</summary>
    public static void MayOnlyRead(params string[] paths)
    {
        foreach (var path in paths)
            File.SetUnixFileMode(path, Directory.Exists(path) ? (UnixFileMode)0b101_101_101 : (UnixFileMode)0b100_100_100);
    }

    /// <summary>Runs, within <see cref="RunAsync"/>, what somebody does who may write there.</summary>
    public static void MeanwhileInFolder(string folder, Action change)
    {
        BecomeUser(Root);
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        change();
        File.SetUnixFileMode(folder, (UnixFileMode)0b101_101_101);
        BecomeUser(Nobody);
    }

    private static void BecomeUser(uint user)
    {
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
            setfsuid(user);
    }

    [DllImport("libc")]
    private static extern int setfsuid(uint user);
}
