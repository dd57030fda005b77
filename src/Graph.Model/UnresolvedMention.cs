namespace Graph.Model;

/// <summary>Words of a text that refer to an entity which extraction cannot tell, or only by words that several entities share.</summary>
/// <param name="Field">The text the span counts in.</param>
/// <param name="Span">Where, in UTF-16 units of that field.</param>
/// <param name="SurfaceForm">The exact characters of the span.</param>
/// <param name="Kind">The kind of what is referred to.</param>
/// <param name="Reason">Why it is not known.</param>
/// <param name="CountedAs">The entity of just these words that a mention of this span counts for, where <paramref name="Reason"/> is <see cref="UnresolvedReason.LocalName"/>; else null, and it counts for none.</param>
public sealed record UnresolvedMention(TextField Field, TextSpan Span, string SurfaceForm, EntityKind Kind, UnresolvedReason Reason, EntityId? CountedAs);

/// <summary>Why words that refer to an entity lead to none, or to one of just these words.</summary>
public enum UnresolvedReason
{
    /// <summary>我市, 全省: nothing tells which region the page is of. Counted for nothing.</summary>
    RegionUnknown,

    /// <summary>市委党校: a name that begins with a mere level, where nothing tells whose it is. Counted for an entity of just that name, which texts of several regions may share.</summary>
    LocalName,

    /// <summary>该市, 该局, 该公司: points back to what was named before; the pointer is not followed. Counted for nothing.</summary>
    PointsBack,

    /// <summary>张老师, 李书记: a surname and a title, which name several people. Counted for nothing.</summary>
    SurnameOnly,
}
