namespace Graph.Api.Tests.Support;

/// <summary>
/// A test that runs the program as a user whom the rights of files bind. Root needs <c>setpriv</c> to become one; skipped with the reason where it is missing, but
/// never with <c>CI=true</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OrdinaryUserFactAttribute : FactAttribute
{
    private const string SetPriv = "/usr/bin/setpriv";

    public OrdinaryUserFactAttribute()
    {
        if (Environment.IsPrivilegedProcess && !File.Exists(SetPriv) && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Root cannot act as another user: setpriv (util-linux) is not installed.";
    }

    /// <summary>The command line of a program that is run as such a user.</summary>
    public static string[] CommandLine(params string[] program) =>
        Environment.IsPrivilegedProcess ? [SetPriv, "--reuid=65534", "--regid=65534", "--clear-groups", .. program] : program;
}
