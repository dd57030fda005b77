using Graph.Extraction.Linking;
using Graph.Model;

namespace Graph.Extraction.Tests.Linking;

public sealed class ShapeTablesTests
{
    [Fact]
    public void TakeAll_EntitiesInAnyOrder_AreInOrderOfId()
    {
        var tables = ShapeTables.Borrow();
        foreach (var name in (string[])["b", "a", "c"])
            Add(tables, name);
        EntitiesOf(tables).Select(entity => entity.Name).ShouldBe(["a", "b", "c"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(600)]
    public void Borrow_AfterTakeAll_IsEmpty(int entities)
    {
        var tables = ShapeTables.Borrow();
        for (var i = 0; i < entities; i++)
            Add(tables, $"name {i}");
        EntitiesOf(tables).Length.ShouldBe(entities);

        var next = ShapeTables.Borrow();
        next.ById.ShouldBeEmpty();
        next.ByName(EntityKind.Person).ShouldBeEmpty();
    }

    [Fact]
    public void Borrow_WhileAnotherIsLent_GivesItsOwn()
    {
        var one = ShapeTables.Borrow();
        var other = ShapeTables.Borrow();
        Add(one, "a");
        EntitiesOf(other).ShouldBeEmpty();
        EntitiesOf(one).Length.ShouldBe(1);
    }

    private static Entity[] EntitiesOf(ShapeTables tables)
    {
        var entities = new Entity[tables.ById.Count];
        tables.TakeAll(entities);
        return entities;
    }

    private static void Add(ShapeTables tables, string name)
    {
        var id = EntityId.Of(EntityKind.Person, name);
        tables.ById.Add(id.Value, new Entity(id, name));
        tables.ByName(EntityKind.Person).Add(name, id);
    }
}
