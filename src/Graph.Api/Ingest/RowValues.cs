namespace Graph.Api.Ingest;

/// <summary>What stands in the fields of one row, with the names it stands under. One object serves all rows of a file.</summary>
internal sealed class RowValues
{
    private static readonly int Fields = Enum.GetValues<RowField>().Length;

    private readonly (string? Name, int Rank, string? Value)[] _values = new (string?, int, string?)[Fields];

    /// <summary>Forgets the row before.</summary>
    public void Clear() => Array.Clear(_values);

    /// <summary>Takes what stands under one of a field's names, unless something stands under a better one.</summary>
    public void Offer(RowField field, int rank, string name, string value)
    {
        ref var known = ref _values[(int)field];
        if (known.Name is null || string.IsNullOrWhiteSpace(known.Value) || rank <= known.Rank && !string.IsNullOrWhiteSpace(value))
            known = (name, rank, value);
    }

    /// <summary>What stands in a field, or null where the row does not have it.</summary>
    public string? this[RowField field] => _values[(int)field].Value;

    /// <summary>What the field is called in this row; the name in the documents where the row does not have it.</summary>
    public string NameOf(RowField field) => _values[(int)field].Name ?? RowFieldNames.Documented(field);
}
