using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

/// <summary>Changes a store by one program while another has it open. For stores that several programs share.</summary>
public static class OtherProgram
{
    private static readonly DocumentFacts[][] Batches =
    [
        [Document("a.txt", Article("甲", "[株洲=region:430200]办[一网通办=program:一网通办]。")), Document("b.txt", Article("乙", "[株洲=region:430200]。"))],
        [Document("a.txt", Article("甲", "[贵州=region:520000]办[一网通办=program:一网通办]。")), Document("c.txt", Article("丙", "[张武=person:张武]。"))],
        [Document("b.txt", Article("乙", "[贵州=region:520000]与[株洲=region:430200]。")), Document("d.txt")],
    ];

    /// <summary>How many states the reader sees: one for each batch put, and one for the removal after them.</summary>
    public static int States => Batches.Length + 1;

    /// <summary>Puts, replaces and removes documents with the writer, and compares every answer of the reader with the oracle after each step.</summary>
    public static async Task PutsReplacesAndRemovesAsync(IGraphStore writer, IGraphStore reader)
    {
        var oracle = new NaiveGraph();
        foreach (var batch in Batches)
        {
            await writer.PutManyAsync(batch);
            foreach (var document in batch)
                oracle.Put(document);
            await AgreesAsync(reader, oracle);
        }

        await writer.RemoveAsync(new DocumentKey("a.txt"));
        oracle.Remove(new DocumentKey("a.txt"));
        await AgreesAsync(reader, oracle);
    }

    private static async Task AgreesAsync(IGraphStore reader, NaiveGraph oracle)
    {
        await using var snapshot = await reader.OpenSnapshotAsync();
        await StoreAgreement.CheckAsync(snapshot, oracle);
    }
}
