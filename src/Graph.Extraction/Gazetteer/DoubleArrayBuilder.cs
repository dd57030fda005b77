using System.Numerics;

namespace Graph.Extraction.Gazetteer;

/// <summary>Lays sorted patterns out as a double array: every node's children go to the first free place that fits them all and is no other node's.</summary>
internal sealed class DoubleArrayBuilder
{
    private const int Free = -1;
    private const int Kept = -2;

    /// <summary>How many slots a family of children may search in vain before later families of its size start where it ended.</summary>
    private const int Patience = 512;

    private readonly string[] _patterns;
    private readonly int[] _order;
    private readonly long[] _weightBefore;
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private readonly HashSet<int> _takenBases = [0];
    private int[] _base;
    private int[] _check;
    private int[] _value;
    private int _greatestCode;

    /// <summary>Where families of so many children begin to search, by the logarithm of their number: where large ones find no room small ones do.</summary>
    private readonly int[] _from = new int[17];

    private int _used;

    /// <param name="patterns">In ordinal order.</param>
    /// <param name="order">What each is called.</param>
    /// <param name="weightOf">The weight by what it is called.</param>
    public DoubleArrayBuilder(string[] patterns, int[] order, Func<int, long> weightOf)
    {
        _patterns = patterns;
        _order = order;
        _weightBefore = new long[patterns.Length + 1];
        for (var i = 0; i < patterns.Length; i++)
            _weightBefore[i + 1] = _weightBefore[i] + weightOf(order[i]);
        NumberCharacters();
        _used = _greatestCode + 1;
        Array.Fill(_from, _used);
        var size = Math.Max(64, _used + (patterns.Length * 3));
        _base = new int[size];
        _check = Filled(size);
        _value = Filled(size);
        Array.Fill(_check, Kept, 0, _used);
    }

    public DoubleArray Build()
    {
        // The heaviest families first: what is walked often comes to stand in few cache lines.
        var pending = new PriorityQueue<(int Node, int Depth, int Low, int High), long>();
        var children = new List<(ushort Code, int Low, int High)>();
        Expand(0, 0, 0, _patterns.Length, 0);
        while (pending.TryDequeue(out var work, out _))
        {
            CollectChildren(work.Node, work.Depth, work.Low, work.High, children);
            Place(work.Node, work.Depth, FindPlace(children));
        }

        var length = _used + _greatestCode + 1;
        Grow(length);
        Array.Resize(ref _base, length);
        Array.Resize(ref _value, length);
        for (var node = 1; node < length; node++)
        {
            if (_base[node] == 0)
                _base[node] = _used;
        }

        var check = new ushort[length];
        for (var node = 0; node < length; node++)
            check[node] = _check[node] < 0 ? DoubleArray.NoCode : (ushort)_check[node];
        return new DoubleArray(_codes, _base, check, _value);

        void Expand(int node, int depth, int low, int high, int place)
        {
            CollectChildren(node, depth, low, high, children);
            Place(node, depth, place);
        }

        void Place(int node, int depth, int place)
        {
            _base[node] = place;
            _takenBases.Add(place);
            foreach (var (code, low, high) in children)
            {
                _check[place + code] = code;
                _used = Math.Max(_used, place + code + 1);
                if (high - low == 1 && _patterns[low].Length == depth + 1)
                    _value[place + code] = _order[low];
                else
                    pending.Enqueue((place + code, depth + 1, low, high), Priority(low, high));
            }
        }
    }

    /// <summary>The heavier the lower; of equal ones by their patterns.</summary>
    private long Priority(int low, int high) => (-Math.Min(_weightBefore[high] - _weightBefore[low], 1L << 38) << 24) + low;

    private static int[] Filled(int size)
    {
        var array = new int[size];
        Array.Fill(array, Free);
        return array;
    }

    private void NumberCharacters()
    {
        var weights = new long[char.MaxValue + 1];
        for (var i = 0; i < _patterns.Length; i++)
        {
            foreach (var character in _patterns[i])
                weights[character] += 1 + _weightBefore[i + 1] - _weightBefore[i];
        }

        var code = DoubleArray.FirstCode;
        foreach (var character in Enumerable.Range(0, weights.Length).Where(c => weights[c] > 0).OrderByDescending(c => weights[c]).ThenBy(c => c))
            _codes[character] = code++;
        _greatestCode = code - 1;
    }

    private void CollectChildren(int node, int depth, int low, int high, List<(ushort Code, int Low, int High)> children)
    {
        children.Clear();
        var i = low;
        if (i < high && _patterns[i].Length == depth)
            _value[node] = _order[i++];
        while (i < high)
        {
            var character = _patterns[i][depth];
            var from = i;
            while (i < high && _patterns[i][depth] == character)
                i++;
            children.Add((_codes[character], from, i));
        }

        if (children.Count > 1)
            children.Sort(static (a, b) => a.Code.CompareTo(b.Code));
    }

    private int FindPlace(List<(ushort Code, int Low, int High)> children)
    {
        var least = children[0].Code;
        var greatest = children[^1].Code;
        ref var from = ref _from[BitOperations.Log2((uint)children.Count)];
        while (from < _check.Length && _check[from] != Free)
            from++;
        for (var slot = Math.Max(from, least + 1); ; slot++)
        {
            var place = slot - least;
            Grow(place + greatest + 1);
            if (_check[slot] != Free || _takenBases.Contains(place) || !Fits(place, children))
                continue;
            if (slot - from > Patience)
                from = slot - Patience;
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
