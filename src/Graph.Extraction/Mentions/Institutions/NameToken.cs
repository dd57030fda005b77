namespace Graph.Extraction.Mentions.Institutions;

/// <summary>What a piece of a name is.</summary>
internal enum NameTokenKind
{
    /// <summary>A region the lexicon knows.</summary>
    Region,

    /// <summary>An institution the lexicon knows, or one that ends inside the name: 某某有限公司 before 研发中心.</summary>
    Institution,

    /// <summary>省, 市, 县, 区 without a name before it: the home region.</summary>
    Level,

    /// <summary>A common word.</summary>
    Modifier,

    /// <summary>A common word that may as well be the verb before the name: 建设, 投资.</summary>
    Verb,

    /// <summary>Anything else: what may make a name proper.</summary>
    Proper,

    /// <summary>A part in quotation marks.</summary>
    Quoted,
}

/// <summary>A piece of a name, by its place in the text.</summary>
internal readonly record struct NameToken(NameTokenKind Kind, int Start, int End)
{
    public int Length => End - Start;
}
