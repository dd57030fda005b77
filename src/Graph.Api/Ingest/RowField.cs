namespace Graph.Api.Ingest;

/// <summary>What a row tells of its article, whatever file it stands in.</summary>
internal enum RowField
{
    /// <summary>Names the row in its file for good.</summary>
    Id,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The day of publication, see <see cref="RowDay"/>.</summary>
    Date,

    /// <summary>The newspaper, broadcaster or publisher.</summary>
    Source,

    /// <summary>Who wrote it.</summary>
    Author,

    /// <summary>The article's text.</summary>
    Text,
}
