using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>How the reasons of unresolved mentions are called in the file.</summary>
internal static class UnresolvedReasonNames
{
    public static string Of(UnresolvedReason reason) => reason switch
    {
        UnresolvedReason.RegionUnknown => "REGION_UNKNOWN",
        UnresolvedReason.LocalName => "LOCAL_NAME",
        UnresolvedReason.PointsBack => "POINTS_BACK",
        UnresolvedReason.SurnameOnly => "SURNAME_ONLY",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };

    public static UnresolvedReason Parse(string name) => name switch
    {
        "REGION_UNKNOWN" => UnresolvedReason.RegionUnknown,
        "LOCAL_NAME" => UnresolvedReason.LocalName,
        "POINTS_BACK" => UnresolvedReason.PointsBack,
        "SURNAME_ONLY" => UnresolvedReason.SurnameOnly,
        _ => throw new InvalidDataException($"The store names a reason '{name}', which this program does not know."),
    };
}
