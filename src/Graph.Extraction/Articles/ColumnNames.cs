namespace Graph.Extraction.Articles;

/// <summary>Tells the names of writers that stand among the lines of columns.</summary>
internal static class ColumnNames
{
    /// <summary>A line of names under a title is no longer.</summary>
    private const int MaxLineLength = 44;

    /// <summary>Nor is one that shows itself by an ornament or by 本报 and 记者 alone, whatever the names are.</summary>
    private const int MaxBylineLength = 24;

    /// <summary>Whether a line names who wrote a text.</summary>
    public static bool IsByline(string line, Places places)
    {
        if (line.Length > MaxLineLength || line.AsSpan().IndexOfAny("。，；") >= 0)
            return false;
        // 本报记者 史宁 摄 took a picture.
        if (line[^1] == '摄' && Furniture.IsCaption(line) && !BylineReader.OpensWithWriter(line, places))
            return false;
        var isOrnamented = line[0] is '□' or '■' or '◎' or '◆' or '◇';
        // 本报记者 and a name of another people, which may be read as none.
        if ((isOrnamented || line.StartsWith("本报", StringComparison.Ordinal)) && line.Length <= MaxBylineLength && line.AsSpan().IndexOfAny('讯', '（') < 0 && line.IndexOf("记者", StringComparison.Ordinal) is > 0 and < 6)
            return true;
        return (isOrnamented || line.AsSpan().IndexOfAny(" \u3000") > 0) && BylineReader.Read(line, places) is { NamesSomebody: true };
    }
}
