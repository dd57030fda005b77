namespace Graph.Api.Ingest;

/// <summary>Reading that breaks off in the middle of a file, as of half a download: what came before stands, and why it broke off is told last.</summary>
internal static class UntilBroken
{
    /// <summary>The items, and behind them what kept more from coming.</summary>
    /// <param name="items">What they throw of a file that cannot be read ends them.</param>
    /// <param name="told">Makes an item of why, a clause without a full stop.</param>
    public static IEnumerable<SourceItem> Of(IEnumerable<SourceItem> items, Func<string, SourceItem> told)
    {
        using var all = items.GetEnumerator();
        while (true)
        {
            string? broken = null;
            try
            {
                if (!all.MoveNext())
                    yield break;
            }
            catch (Exception e) when (e is InvalidDataException or IOException)
            {
                broken = e.Message.TrimEnd('.');
            }

            yield return broken is null ? all.Current : told(broken);
            if (broken is not null)
                yield break;
        }
    }
}
