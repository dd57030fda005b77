using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Browser;

/// <summary>A test that needs Chromium, and the built explorer where it says so. Skipped with the reason where it is missing, but never with <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute(bool needsBuiltExplorer = false)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            return;
        if (Chromium.Installed is null)
            Skip = "Chromium is not installed.";
        else if (needsBuiltExplorer && !Directory.Exists(Checkout.Path("src", "Graph.Api", "wwwroot", "explorer")))
            Skip = "The explorer is not built: npm ci && npm run build in web/.";
    }
}
