namespace Graph.Api.Tests.Support;

/// <summary>A fact about what a user may not do; skipped for one who may do everything.</summary>
public sealed class FactUnderRightsAttribute : FactAttribute
{
    public FactUnderRightsAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            Skip = "The rights of files do not bind this user.";
    }
}
