using System.Globalization;
using System.Text;

namespace Graph.Extraction.Tests;

/// <summary>
/// Writes random texts that a pattern may match, by walking the pattern itself: literals, classes, groups, alternatives and quantifiers. What looks around, and
/// anchors, writes nothing, so that not every text matches; the caller asks.
/// </summary>
internal sealed class PatternSampler(string pattern, Random random)
{
    /// <summary>How often more than it must a part without an upper limit is written.</summary>
    private const int More = 2;

    private const string Han = "省市记者通讯员报道年月日新闻版编辑摄图文中大株洲张三李四王";
    private const string Anything = Han + "ab12，。：、 （）“”|/>·";

    private readonly StringBuilder _text = new();
    private int _at;

    /// <summary>The next text.</summary>
    public string Next()
    {
        _at = 0;
        _text.Clear();
        Alternatives(isWritten: true);
        return _text.ToString();
    }

    private void Alternatives(bool isWritten)
    {
        var ends = Ends();
        var taken = random.Next(ends.Count);
        for (var i = 0; i < ends.Count; i++)
        {
            while (_at < ends[i])
                Part(isWritten && i == taken);
            _at = ends[i] + (i + 1 < ends.Count ? 1 : 0);
        }
    }

    /// <summary>Where the alternatives from here on end, the last with the group or the pattern.</summary>
    private List<int> Ends()
    {
        var ends = new List<int>();
        var depth = 0;
        for (var i = _at; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == '[')
                i = ClassEnd(i);
            else if (pattern[i] == '(')
                depth++;
            else if (pattern[i] == ')' && depth-- == 0)
                return [.. ends, i];
            else if (pattern[i] == '|' && depth == 0)
                ends.Add(i);
        }

        return [.. ends, pattern.Length];
    }

    private int ClassEnd(int start)
    {
        var end = start + 1;
        while (pattern[end] != ']')
            end += pattern[end] == '\\' ? 2 : 1;
        return end;
    }

    /// <summary>A character, class or group with its quantifier.</summary>
    private void Part(bool isWritten)
    {
        var start = _at;
        var length = _text.Length;
        One(isWritten: false);
        var (least, most) = Quantifier();
        var after = _at;
        _text.Length = length;
        for (var times = isWritten ? random.Next(least, most + 1) : 0; times > 0; times--)
        {
            _at = start;
            One(isWritten: true);
        }

        _at = after;
    }

    private (int Least, int Most) Quantifier()
    {
        var (least, most) = (1, 1);
        if (_at < pattern.Length && pattern[_at] is '?' or '*' or '+')
        {
            (least, most) = pattern[_at++] switch { '?' => (0, 1), '*' => (0, More), _ => (1, More) };
        }
        else if (_at < pattern.Length && pattern[_at] == '{')
        {
            var close = pattern.IndexOf('}', _at);
            var numbers = pattern[(_at + 1)..close].Split(',');
            least = int.Parse(numbers[0], CultureInfo.InvariantCulture);
            most = numbers.Length == 1 ? least : numbers[1].Length == 0 ? least + More : int.Parse(numbers[1], CultureInfo.InvariantCulture);
            _at = close + 1;
        }

        if (_at < pattern.Length && pattern[_at] == '?')
            _at++;
        return (least, most);
    }

    private void One(bool isWritten)
    {
        var c = pattern[_at++];
        if (c == '(')
        {
            Group(isWritten);
            return;
        }

        var written = c switch
        {
            '^' or '$' => "",
            '.' => Any(Anything),
            '[' => OfClass(),
            '\\' => Any(Escaped()),
            _ => c.ToString(),
        };
        if (isWritten)
            _text.Append(written);
    }

    private void Group(bool isWritten)
    {
        var looksAround = false;
        if (pattern[_at] == '?')
        {
            looksAround = pattern[_at + 1] is '=' or '!' || pattern[_at + 1] == '<' && pattern[_at + 2] is '=' or '!';
            _at = pattern[_at + 1] == '<' && !looksAround ? pattern.IndexOf('>', _at) + 1 : _at + (looksAround && pattern[_at + 1] == '<' ? 3 : 2);
        }

        Alternatives(isWritten && !looksAround);
        _at++;
    }

    /// <summary>The characters that an escape behind a backslash stands for, some of them.</summary>
    private string Escaped()
    {
        var c = pattern[_at++];
        if (c is 'p' or 'P')
        {
            _at = pattern.IndexOf('}', _at) + 1;
            return Han;
        }

        return c switch { 's' => " \u3000", 'S' => Han + "ab12，：", 'd' => "0123456789", 'w' => Han + "ab12_", _ => c.ToString() };
    }

    private string OfClass()
    {
        var end = ClassEnd(_at - 1);
        var isNot = pattern[_at] == '^';
        var members = new StringBuilder();
        for (_at += isNot ? 1 : 0; _at < end;)
        {
            if (pattern[_at] == '\\')
            {
                _at++;
                members.Append(Escaped());
            }
            else if (_at + 2 < end && pattern[_at + 1] == '-')
            {
                for (var c = pattern[_at]; c <= pattern[_at + 2]; c++)
                    members.Append(c);
                _at += 3;
            }
            else
            {
                members.Append(pattern[_at++]);
            }
        }

        _at = end + 1;
        var set = members.ToString();
        return Any(isNot ? string.Concat(Anything.Where(c => !set.Contains(c))) : set);
    }

    private string Any(string characters) => characters[random.Next(characters.Length)].ToString();
}
