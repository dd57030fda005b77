using Graph.Model;
using Graph.Model.Association;

namespace Graph.Storage;

/// <summary>An entity mentioned with each of those asked about.</summary>
/// <param name="Entity">The connector.</param>
/// <param name="Score">The weakest leg's score: a chain is as strong as its weakest link. Of the legs that exist when a gap was asked for.</param>
/// <param name="Support">The fewest windows any such leg has.</param>
/// <param name="Joint">Windows that name the connector and all entities asked about at once.</param>
/// <param name="Legs">One per entity asked about, in the order asked.</param>
public sealed record Link(Entity Entity, double Score, long Support, long Joint, IReadOnlyList<LinkLeg> Legs);

/// <summary>One side of a link.</summary>
/// <param name="With">The entity asked about.</param>
/// <param name="Counts">Left is the connector, right is <paramref name="With"/>.</param>
/// <param name="Score">By the measure asked for.</param>
/// <param name="Tests">The tests of all legs of the whole answer.</param>
/// <param name="Test">Which of them is this leg's.</param>
public sealed record LinkLeg(Entity With, PairCounts Counts, double Score, TestFamily Tests, int Test)
{
    /// <summary>Chance of at least so many windows with both if they were spread at random; 0 to 1.</summary>
    public double PValue => Tests.PValue(Test);

    /// <summary>The same by Benjamini and Hochberg over all legs of the whole answer, not only of the part asked for; 1 where they meet fewer than three times (<see cref="PairTests"/>).</summary>
    public double QValue => Tests.QValue(Test);
}
