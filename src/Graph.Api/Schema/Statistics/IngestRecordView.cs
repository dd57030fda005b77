using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Statistics;

/// <summary>That something was taken in: when, by which rules and names, and what came of it.</summary>
[ObjectType("IngestRecord")]
public sealed class IngestRecordView
{
    private readonly IngestRecord _record;

    internal IngestRecordView(IngestRecord record) => _record = record;

    /// <summary>When it was done, in UTC, by the clock of the machine that did it.</summary>
    public DateTimeOffset Finished => _record.Finished;

    /// <summary>The version of the rules.</summary>
    public string Extractor => _record.Extractor;

    /// <summary>The version of the names: 16 hexadecimal digits derived from every line of the lexicon.</summary>
    public string Lexicon => _record.Lexicon;

    /// <summary>Documents that were new.</summary>
    public int Added => _record.Added;

    /// <summary>Documents that had changed.</summary>
    public int Replaced => _record.Replaced;

    /// <summary>Documents that were there already.</summary>
    public int Unchanged => _record.Unchanged;

    /// <summary>Documents that could not be read.</summary>
    public int Problems => _record.Problems;
}
