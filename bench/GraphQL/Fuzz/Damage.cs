using System.Text;

namespace Graph.GraphQL.Fuzz;

/// <summary>Makes damaged documents: of sound ones, of scraps, and of bytes that mean nothing. The source of chance decides all.</summary>
internal sealed class Damage(Random random)
{
    private const int MostScraps = 40;
    private const int MostBytes = 60;

    public string Next() => random.Next(10) switch
    {
        0 => Scraps(),
        1 => Bytes(),
        _ => Damaged(),
    };

    private string Scraps() => string.Concat(Enumerable.Range(0, random.Next(MostScraps)).Select(_ => Pick(Corpus.Pieces)));

    private string Bytes()
    {
        var bytes = new byte[random.Next(MostBytes)];
        random.NextBytes(bytes);
        return random.Next(2) == 0 ? Encoding.UTF8.GetString(bytes) : Encoding.Unicode.GetString(bytes);
    }

    private string Damaged()
    {
        var text = new StringBuilder(Pick(Corpus.Documents));
        for (var times = random.Next(4); times >= 0; times--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(12), text.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, Pick(Corpus.Pieces));
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 3:
                    text.Remove(at, length).Insert(at, Pick(Corpus.Pieces));
                    break;
                default:
                    var other = Pick(Corpus.Documents);
                    var from = random.Next(other.Length);
                    text.Insert(at, other.AsSpan(from, Math.Min(random.Next(40), other.Length - from)));
                    break;
            }
        }

        return text.ToString();
    }

    private string Pick(string[] list) => list[random.Next(list.Length)];
}
