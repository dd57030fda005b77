namespace Graph.Model;

/// <summary>How often an entity counts in a window that names it several times.</summary>
/// <remarks>
/// Both rules give four counts that fit one table, so every measure keeps its range under either. Under <see cref="EveryMention"/> windows are
/// multisets: what two have in common is the smaller of their numbers, what either has is the larger, and a window is as large as the
/// most mentioned of its entities. Jaccard is then Ružička's index, Dice is Bray and Curtis's similarity.
/// Sources: Perianes-Rodriguez, Waltman and van Eck, Constructing bibliometric networks: a comparison between full and fractional counting,
/// Journal of Informetrics 10(4), 2016, for counting rules; Ružička, Biológia 13, 1958; Bray and Curtis, Ecological Monographs 27(4), 1957.
/// </remarks>
public enum CountingRule
{
    /// <summary>Once a window, however often it is named there.</summary>
    OncePerWindow,

    /// <summary>
    /// As often as it is named: <c>c_i = Σ m_i</c>, <c>c_ij = Σ min(m_i, m_j)</c>, <c>N = Σ max(1, largest m)</c> over the windows, m being mentions
    /// in a window. Mentions of one window depend on each other, so p-values come out too small.
    /// </summary>
    EveryMention,
}
