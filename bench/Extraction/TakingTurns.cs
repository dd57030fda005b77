using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Graph.Bench.Extraction;

/// <summary>
/// All programs alive on one core, warmed up, each stopped while another has its turn of a second or so. What a machine's neighbours take, two fifths of the speed
/// in one minute and nothing in the next, falls on all of them alike; one after the other it falls on one.
/// </summary>
internal static partial class TakingTurns
{
    private const int Continue = 18;
    private const int Stop = 19;

    /// <summary>Runs the jobs until each has ended, and gives the lines each printed.</summary>
    /// <param name="jobs">The programs. One that says when it is warm is warmed up alone before the turns begin, the others in their turns.</param>
    /// <param name="cpu">The core they share.</param>
    /// <param name="turn">How long a turn is.</param>
    /// <exception cref="InvalidOperationException">A program ended with an error.</exception>
    public static List<IReadOnlyList<string>> Run(IReadOnlyList<Job> jobs, string cpu, TimeSpan turn)
    {
        var players = new List<Player>();
        try
        {
            foreach (var job in jobs)
                players.Add(Player.WarmedUp(job, cpu));
            while (players.Any(player => !player.Ended))
            {
                foreach (var player in players.Where(player => !player.Ended))
                    player.Play(turn);
            }

            return [.. players.Select(player => player.Lines())];
        }
        finally
        {
            players.ForEach(player => player.Dispose());
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Signal(int process, int signal);

    /// <summary>One program that runs when it is its turn.</summary>
    private sealed class Player : IDisposable
    {
        private readonly Job _job;
        private readonly Process _process;
        private readonly List<string> _lines = [];
        private readonly TaskCompletionSource _warm = new(TaskCreationOptions.RunContinuationsAsynchronously);

        private Player(Job job, string cpu)
        {
            _job = job;
            _process = new Process
            {
                StartInfo = new ProcessStartInfo("taskset", ["-c", cpu, job.Program, .. job.Arguments])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    WorkingDirectory = job.Folder ?? "",
                },
            };
            _process.OutputDataReceived += (_, e) => Keep(e.Data);
            _process.ErrorDataReceived += (_, e) => Keep(e.Data);
            _process.Start();
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
        }

        public bool Ended => _process.HasExited;

        /// <summary>Starts a program and stops it as soon as it says that it is warm, at once if it never says so.</summary>
        public static Player WarmedUp(Job job, string cpu)
        {
            var player = new Player(job, cpu);
            if (job.Warm is not null)
                Task.WaitAny(player._warm.Task, player._process.WaitForExitAsync());
            player.Send(Stop);
            return player;
        }

        public void Play(TimeSpan turn)
        {
            Send(Continue);
            if (!_process.WaitForExit(turn))
                Send(Stop);
        }

        /// <summary>What the program printed on both its outputs, when it has ended well.</summary>
        public IReadOnlyList<string> Lines()
        {
            _process.WaitForExit();
            return _process.ExitCode == 0
                ? _lines
                : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{_job.Program} {string.Join(' ', _job.Arguments)} ended with {_process.ExitCode}: {string.Join('\n', _lines.TakeLast(5))}"));
        }

        public void Dispose()
        {
            if (!_process.HasExited)
                _process.Kill();
            _process.Dispose();
        }

        private void Keep(string? line)
        {
            if (line is null)
                return;
            lock (_lines)
                _lines.Add(line);
            if (_job.Warm is not null && line.Contains(_job.Warm, StringComparison.Ordinal))
                _warm.TrySetResult();
        }

        /// <summary>Sends a signal; a program that has ended meanwhile needs none.</summary>
        private void Send(int signal) => _ = Signal(_process.Id, signal);
    }
}
