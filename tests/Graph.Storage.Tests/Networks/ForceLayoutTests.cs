namespace Graph.Storage.Tests.Networks;

public sealed class ForceLayoutTests
{
    private static Adjacency Club { get; } = Adjacency.Of(KnownNetwork.Read("karate-club"), TieWeight.Support);

    [Fact]
    public void Of_SameSeed_RepeatsThePicture() => ForceLayout.Of(Club, 3).ShouldBe(ForceLayout.Of(Club, 3));

    [Fact]
    public void Of_OtherSeed_IsAnotherPicture() => ForceLayout.Of(Club, 3).ShouldNotBe(ForceLayout.Of(Club, 4));

    [Fact]
    public void Of_AnyNetwork_IsCentredAndOneWide()
    {
        var places = ForceLayout.Of(Club);
        places.Average(place => place.X).ShouldBe(0, 1e-9);
        places.Average(place => place.Y).ShouldBe(0, 1e-9);
        places.Max(place => Math.Sqrt((place.X * place.X) + (place.Y * place.Y))).ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Of_TiedNodes_StandNearerThanOthers()
    {
        var places = ForceLayout.Of(Club);
        var tied = new List<double>();
        var others = new List<double>();
        for (var a = 0; a < Club.Count; a++)
        {
            for (var b = 0; b < a; b++)
            {
                var (x, y) = (places[a].X - places[b].X, places[a].Y - places[b].Y);
                var isTied = false;
                foreach (var (to, _) in Club.Ties(a))
                    isTied |= to == b;
                (isTied ? tied : others).Add(Math.Sqrt((x * x) + (y * y)));
            }
        }

        tied.Average().ShouldBeLessThan(0.7 * others.Average());
    }

    [Fact]
    public void Of_OneNodeOrNone_StandsInTheMiddle()
    {
        ForceLayout.Of(Adjacency.Of(0, [])).ShouldBeEmpty();
        ForceLayout.Of(Adjacency.Of(1, [])).ShouldBe([(0, 0)]);
    }
}
