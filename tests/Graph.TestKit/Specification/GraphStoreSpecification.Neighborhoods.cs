using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Neighborhood_TwoSteps_TakesTheTiesAmongNeighbours()
    {
        await using var snapshot = await LinkedRegions();
        var around = await snapshot.NeighborhoodAsync(new NeighborhoodQuery { Of = [Zhuzhou], Depth = 2, Kinds = [EntityKind.Theme, EntityKind.Region] });
        around.Nodes.Select(node => node.Name).ShouldBe(["株洲市", "新质生产力", "贵州省"]);
        around.Edges.Select(edge => (edge.Source.Name, edge.Target.Name, edge.Counts.Both)).ShouldBe(
            [("株洲市", "新质生产力", 2), ("贵州省", "新质生产力", 1)]);
    }

    [Fact]
    public async Task Neighborhood_Limit_KeepsTheStrongest()
    {
        await using var snapshot = await LinkedRegions();
        var around = await snapshot.NeighborhoodAsync(new NeighborhoodQuery { Of = [Zhuzhou], Limit = 1, Measure = AssociationMeasure.CoOccurrence });
        around.Nodes.Select(node => node.Name).ShouldBe(["株洲市", "新质生产力"]);
    }
}
