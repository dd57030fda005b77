using Graph.Api.Ingest;

namespace Graph.Api.Tests.Ingest;

public sealed class SheetCellTests
{
    [Theory]
    [InlineData("=\"2024-01-02\"", "2024-01-02")]
    [InlineData(" =\"007\" ", "007")]
    [InlineData("=\"他说\"\"好\"\"\"", "他说\"好\"")]
    [InlineData("=\"\"", "")]
    [InlineData("'007", "007")]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'-5", "-5")]
    [InlineData("'十四五'规划", "'十四五'规划")]
    [InlineData("=\"", "=\"")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("3+3+2", "3+3+2")]
    [InlineData("", "")]
    public void Cell_GuardedOrNot_SaysWhatItSays(string cell, string said) => SheetCell.Plain(cell).ShouldBe(said);
}
