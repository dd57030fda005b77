using System.Numerics;
using Graph.Model;

namespace Graph.Extraction.Text;

/// <summary>
/// Makes the usual characters of those that stand for them in texts taken out of PDF files and web pages: radicals printed for characters (⼈ for 人, ⻓ for 长), compatibility ideographs,
/// half-width, small and vertical punctuation, bullets of symbol fonts, blanks and line ends of other scripts. Characters without width (soft hyphens, zero-width blanks and joiners,
/// variation selectors, marks of direction and of order) go. Offsets lead back to the text as given.
/// </summary>
public static class UnifiedForms
{
    /// <summary>What the characters from U+2E80 on (CJK Radicals Supplement) are printed for, by Unicode's EquivalentUnifiedIdeograph; themselves where nothing is.</summary>
    private const string Radicals =
        "⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄㣺扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁⺴⺵羊羊⺸耂肀聿月⺽艹艹"
        + "艹虎衤覀西见角⻇讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>What the characters from U+2F00 on (Kangxi Radicals) are printed for; of 戶 and 靑 the forms of simplified fonts, which make one glyph of both.</summary>
    private const string KangxiRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手"
        + "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳"
        + "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
        + "鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The canonical equivalents of the characters from U+F900 on (CJK Compatibility Ideographs); themselves where they have none of one unit.</summary>
    private const string Ideographs =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄"
        + "鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵"
        + "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂"
        + "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺"
        + "切度拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益礼神祥福靖精羽﨟蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎"
        + "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘﩮﩯並况全侀充冀勇勺喝啕喙嗢塚墳奄奔"
        + "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹"
        + "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎";

    /// <summary>What is printed and what is meant, pair by pair; the first of a pair may be private: a bullet of a symbol font, a mark or the wide blank of an old Chinese code page.</summary>
    private const string Pairs =
        "\u000B\n \u0085\n \u2028\n \u2029\n \u2010- \u2011- \u202F\u00A0 \u205F\u00A0 \uE5E5\u3000 \u301D“ \u301E” \u301F” "
        + "\uE78D， \uE78E。 \uE78F、 \uE790： \uE791； \uE792！ \uE793？ \uE796… "
        + "\uF06C● \uF06E■ \uF070□ \uF071□ \uF075◆ \uF076◆ \uF077◆ \uF09F• \uF0A7■ \uF0A8□ \uF0B7• \uF0D8► \uF0E0► \uF0E8► \uF0F0► \uF0FC√ "
        + "\uFE10， \uFE11、 \uFE12。 \uFE13： \uFE14； \uFE15！ \uFE16？ \uFE17〖 \uFE18〗 \uFE19… \uFE31— \uFE32– \uFE35（ \uFE36） \uFE37｛ \uFE38｝ \uFE39〔 \uFE3A〕 \uFE3B【 \uFE3C】 "
        + "\uFE3D《 \uFE3E》 \uFE3F〈 \uFE40〉 \uFE41「 \uFE42」 \uFE43『 \uFE44』 \uFE47［ \uFE48］ \uFE50， \uFE51、 \uFE52． \uFE54； \uFE55： \uFE56？ \uFE57！ \uFE58— \uFE59（ \uFE5A） "
        + "\uFE5B｛ \uFE5C｝ \uFE5D〔 \uFE5E〕 \uFE62+ \uFE63- \uFE6A% \uFF61。 \uFF62「 \uFF63」 \uFF64、 \uFF65·";

    private const char FirstRadical = '\u2E80';
    private const char FirstKangxiRadical = '\u2F00';
    private const char FirstIdeograph = '\uF900';
    private const char FirstPrivate = '\uE000';

    /// <summary>What a character without width is folded to.</summary>
    private const char Nothing = '\0';

    /// <summary>By character, from NUL to U+FFFF, what <see cref="Of"/> says of it where it says anything: filled when the first such character is met.</summary>
    private static readonly Lazy<char[]> Table = new(Fill);

    /// <summary>Whether any of the characters may stand in the text: told fast, for nearly all texts have none.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => !CharacterRanges.HoldAll<UsualCharacters>(text) && MayHoldOne(text);

    private static bool MayHoldOne(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u2E80', '\u2FDF') || text.ContainsAnyInRange(FirstPrivate, '\uFEFF') || text.ContainsAnyInRange('\u200B', '\u2011')
        || text.ContainsAnyInRange('\u2028', '\u202F') || text.ContainsAnyInRange('\u205F', '\u206F') || text.ContainsAnyInRange('\uFF61', '\uFF65') || text.ContainsAnyInRange('\u301D', '\u301F') || text.ContainsAny('\u000B', '\u0085', '\u00AD');

    /// <summary>The usual character for this one, mostly itself; NUL for one without width.</summary>
    public static char Of(char character) => Table.Value[character];

    /// <summary>The text in usual characters, with the way back to it; the same text where it has no others.</summary>
    public static MappedText Unify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MayBeIn(text) ? Write(text) : new MappedText(text, OffsetMap.Identity(text.Length));
    }

    private static MappedText Write(string text)
    {
        var table = Table.Value;
        var unified = new char[text.Length];
        var runs = new List<OffsetMap.Run>();
        var (length, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (table[text[i]] is var usual && usual != Nothing)
            {
                unified[length++] = usual;
                continue;
            }

            AddRun(runs, length, start, i);
            start = i + 1;
        }

        AddRun(runs, length, start, text.Length);
        return new MappedText(new string(unified, 0, length), new OffsetMap(runs));
    }

    /// <summary>Notes that the characters of the source from <paramref name="start"/> to <paramref name="end"/> are the last of the text so far.</summary>
    private static void AddRun(List<OffsetMap.Run> runs, int length, int start, int end)
    {
        if (end > start)
            runs.Add(new OffsetMap.Run(length - (end - start), start, end - start));
    }

    private static char[] Fill()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = (char)i;
        Radicals.CopyTo(table.AsSpan(FirstRadical));
        KangxiRadicals.CopyTo(table.AsSpan(FirstKangxiRadical));
        Ideographs.CopyTo(table.AsSpan(FirstIdeograph));
        for (var i = 0; i < Pairs.Length; i += 3)
            table[Pairs[i]] = Pairs[i + 1];
        foreach (var (first, last) in (ReadOnlySpan<(char, char)>)[('\u00AD', '\u00AD'), ('\u200B', '\u200F'), ('\u202A', '\u202E'), ('\u2060', '\u206F'), ('\uFE00', '\uFE0F'), ('\uFEFF', '\uFEFF')])
            table.AsSpan(first, last - first + 1).Clear();
        return table;
    }

    /// <summary>What nearly all texts are written with, which is to be made into nothing else.</summary>
    private readonly struct UsualCharacters : ICharacterRanges
    {
        /// <inheritdoc/>
        public static Vector<ushort> Hold(Vector<ushort> units) =>
            CharacterRanges.AreIn(units, '\u3020', '\uDFFF') | CharacterRanges.AreIn(units, '\uFF00', '\uFF60') | CharacterRanges.AreIn(units, '\u3000', '\u301C') | CharacterRanges.AreIn(units, '\u2012', '\u2027')
            | CharacterRanges.AreIn(units, ' ', '~') | CharacterRanges.Are(units, '\n') | CharacterRanges.Are(units, '·');
    }
}
