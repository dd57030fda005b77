namespace Graph.Extraction.Gazetteer;

/// <summary>Lays sorted patterns out as a double array: every node's children go to the first free place that fits them all.</summary>
internal sealed class DoubleArrayTrieBuilder
{
    private const int Free = -1;

    /// <summary>How many slots a family of children may search in vain before later families start where it ended.</summary>
    private const int Patience = 512;

    private readonly IReadOnlyList<string> _patterns;
    private readonly int[] _order;
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private int[] _base;
    private int[] _check;
    private int[] _value;
    private int _firstFree = 1;
    private int _used = 1;
    private int _sparse = 1;

    public DoubleArrayTrieBuilder(IReadOnlyList<string> patterns, int[] order)
    {
        _patterns = patterns;
        _order = order;
        var size = Math.Max(1024, patterns.Count * 4);
        _base = new int[size];
        _check = Filled(size);
        _value = Filled(size);
        // The root is nobody's child: no node has this number.
        _check[0] = int.MaxValue;
    }

    public DoubleArrayTrie Build()
    {
        NumberCharacters();
        var pending = new Stack<(int Node, int Depth, int Low, int High)>();
        pending.Push((0, 0, 0, _order.Length));
        var children = new List<(ushort Code, int Low, int High)>();
        while (pending.TryPop(out var work))
        {
            CollectChildren(work.Node, work.Depth, work.Low, work.High, children);
            if (children.Count == 0)
                continue;
            var place = FindPlace(children);
            _base[work.Node] = place;
            foreach (var (code, low, high) in children)
            {
                _check[place + code] = work.Node;
                _used = Math.Max(_used, place + code + 1);
                pending.Push((place + code, work.Depth + 1, low, high));
            }
        }

        Array.Resize(ref _base, _used);
        Array.Resize(ref _check, _used);
        Array.Resize(ref _value, _used);
        return new DoubleArrayTrie(_codes, _base, _check, _value);
    }

    private static int[] Filled(int size)
    {
        var array = new int[size];
        Array.Fill(array, Free);
        return array;
    }

    private void NumberCharacters()
    {
        var counts = new int[char.MaxValue + 1];
        foreach (var pattern in _patterns)
        {
            foreach (var character in pattern)
                counts[character]++;
        }

        var ranked = Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ThenBy(c => c);
        ushort code = 0;
        foreach (var character in ranked)
            _codes[character] = ++code;
    }

    private void CollectChildren(int node, int depth, int low, int high, List<(ushort Code, int Low, int High)> children)
    {
        children.Clear();
        var i = low;
        if (i < high && _patterns[_order[i]].Length == depth)
            _value[node] = _order[i++];
        while (i < high)
        {
            var character = _patterns[_order[i]][depth];
            var from = i;
            while (i < high && _patterns[_order[i]][depth] == character)
                i++;
            children.Add((_codes[character], from, i));
        }

        children.Sort((a, b) => a.Code.CompareTo(b.Code));
    }

    private int FindPlace(List<(ushort Code, int Low, int High)> children)
    {
        var least = children[0].Code;
        var greatest = children[^1].Code;
        while (_firstFree < _check.Length && _check[_firstFree] != Free)
            _firstFree++;
        // An only child takes the first free slot; families search from where earlier ones began to find room.
        // A base may be negative: only the slots themselves count.
        var from = children.Count == 1 ? _firstFree : Math.Max(_firstFree, _sparse);
        for (var slot = from; ; slot++)
        {
            var place = slot - least;
            Grow(place + greatest + 1);
            if (_check[slot] != Free || !Fits(place, children))
                continue;
            if (children.Count > 1 && slot - from > Patience)
                _sparse = slot - Patience;
            return place;
        }
    }

    private bool Fits(int place, List<(ushort Code, int Low, int High)> children)
    {
        foreach (var (code, _, _) in children)
        {
            if (_check[place + code] != Free)
                return false;
        }

        return true;
    }

    private void Grow(int needed)
    {
        if (needed <= _check.Length)
            return;
        var old = _check.Length;
        var size = Math.Max(needed, old * 2);
        Array.Resize(ref _base, size);
        Array.Resize(ref _check, size);
        Array.Resize(ref _value, size);
        Array.Fill(_check, Free, old, size - old);
        Array.Fill(_value, Free, old, size - old);
    }
}
