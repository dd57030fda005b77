namespace Graph.Storage.Sqlite;

/// <summary>An entity's row id is its ordinal in the index plus one, so that neither needs a table to find the other.</summary>
internal static class RowId
{
    public static long Of(int ordinal) => ordinal + 1L;

    public static int ToOrdinal(long rowId) => (int)(rowId - 1);
}
