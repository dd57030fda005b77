namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// What speaks for and against a quoted part being the name of something launched: its wording, what stands before and behind it, how the article
/// uses it elsewhere. What each is worth is told by <see cref="QuotationWeights"/>.
/// </summary>
[Flags]
internal enum QuotationSign : long
{
    /// <summary>Nothing speaks for or against it.</summary>
    None = 0,

    /// <summary>A kind of what is launched follows: “东数西算”|工程.</summary>
    Kind = 1L << 0,

    /// <summary>What only programs have follows: “三品”|建设.</summary>
    Support = 1L << 1,

    /// <summary>Software or a service desk follows: “某某办”|小程序.</summary>
    Service = 1L << 2,

    /// <summary>It ends like a program by itself: 科创券, 百日行动.</summary>
    InnerKind = 1L << 3,

    /// <summary>It is named by a number: 三高四新, 3+3+2, 两重.</summary>
    Number = 1L << 4,

    /// <summary>A number that may as well only say "many" or be one of two things: 千企技改, 双争.</summary>
    VagueNumber = 1L << 5,

    /// <summary>It begins with 一, as idioms do more often than names: 一网通办, 一步之遥.</summary>
    BeginsWithOne = 1L << 6,

    /// <summary>A place ends it: 幸福株洲, 科技入黔.</summary>
    EndsWithPlace = 1L << 7,

    /// <summary>A place stands in it elsewhere: 江苏大剧场.</summary>
    HoldsPlace = 1L << 8,

    /// <summary>It joins something to everything: 互联网+.</summary>
    OpenPlus = 1L << 9,

    /// <summary>Things joined by a plus: 公司+农户.</summary>
    Plus = 1L << 10,

    /// <summary>It begins with 智慧 or 数字, or with 跟着, or says in four characters what is to be given for what: 以补定占, 退养还湿.</summary>
    Fashion = 1L << 11,

    /// <summary>A county's or a town's way of doing things.</summary>
    Renown = 1L << 12,

    /// <summary>A verb whose object somebody launched stands before it: 推行, 实施, 出台.</summary>
    CarriedOut = 1L << 13,

    /// <summary>A verb stands before it that takes names and other things alike: 打造, 推进, 用好.</summary>
    Furthered = 1L << 14,

    /// <summary>The article says it again.</summary>
    Repeated = 1L << 15,

    /// <summary>The article is a government's report or an official document.</summary>
    Official = 1L << 16,

    /// <summary>In such an article, a wording like a name.</summary>
    PlainInOfficial = 1L << 17,

    /// <summary>Two characters.</summary>
    TwoCharacters = 1L << 18,

    /// <summary>Three characters.</summary>
    ThreeCharacters = 1L << 19,

    /// <summary>The dictionary has it as a word, and no number makes it: 死亡谷, 出海口.</summary>
    Word = 1L << 20,

    /// <summary>Several wordings beside each other, or steps in a row: 一次采集、多处复用; 芯片—模块—系统.</summary>
    Listed = 1L << 21,

    /// <summary>Whether one can: 留得住, 接不住.</summary>
    Ability = 1L << 22,

    /// <summary>It begins with a denial, or names a kind of person.</summary>
    DenialOrPerson = 1L << 23,

    /// <summary>The sentence ends behind it, and no verb of launching stands before.</summary>
    EndsSentence = 1L << 24,

    /// <summary>Another quoted part is set against it in the same clause: “小零件”撬动“大产业”.</summary>
    Opposed = 1L << 25,

    /// <summary>What something becomes or comes from: 变成, 当好, 从, 像.</summary>
    Likened = 1L << 26,

    /// <summary>An evil is fought: 严防, 破解.</summary>
    Fought = 1L << 27,

    /// <summary>What a problem or a merit is quoted with follows: 难题, 精神.</summary>
    Belittled = 1L << 28,

    /// <summary>的 follows.</summary>
    Possessive = 1L << 29,

    /// <summary>让 or 使, 把 or 将 stands before it.</summary>
    Handled = 1L << 30,

    /// <summary>A motto, a thing's own name, one of two things to be done at once.</summary>
    Motto = 1L << 31,

    /// <summary>It stands in the article's title.</summary>
    InTitle = 1L << 32,

    /// <summary>A comparison or a demand follows: 更要, 也有, 不是.</summary>
    Contrasted = 1L << 33,

    /// <summary>What a list is summed up with behind 等 is a kind of what is launched.</summary>
    SummedUp = 1L << 34,

    /// <summary>A longer wording, or one with 的 in it, as sayings have.</summary>
    Wordy = 1L << 35,

    /// <summary>A known program is quoted right beside it: “东数西算”|“东数西训”.</summary>
    BesideKnown = 1L << 36,

    /// <summary>The lexicon knows it as a theme, a field, a house or a place: “飞地经济”.</summary>
    KnownOtherwise = 1L << 37,

    /// <summary>What is planned follows a list, a sum or 的: “京津研发、某市转化”|的|思路, “奋斗两个五年、跻身第一方阵”的|奋斗目标.</summary>
    Aim = 1L << 38,

    /// <summary>What the whole country calls a place: 中国电谷; somebody may make it one (打造, 擦亮), or it only is called so.</summary>
    TitleOfPlace = 1L << 39,
}
