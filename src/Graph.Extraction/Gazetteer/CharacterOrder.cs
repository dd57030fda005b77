namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Numbers UTF-16 units, the commonest in newspapers first, so that in a table by these numbers what nearly every text asks for stands side by
/// side. By Unicode a bit for each unit is spread over forty cache lines; by this order nineteen of twenty questions fall into the first three.
/// </summary>
/// <remarks>Another order gives the same results in more time.</remarks>
internal static class CharacterOrder
{
    /// <summary>Nineteen of twenty characters of news and reports, the commonest first.</summary>
    private const string Commonest = "\n "
        + "，。20国的、中1新发人大和在全-会3一展4业年作5进日地动化同平建方加行“”民主为家以出等实合部要成工高联力强共了6重近推产开持生总7政多上关体设区习天对月个时代8有9长务播经现今表党机面军来增是能提系闻不量员文好.议理通领深保美定各前到制示统将斯央目入"
        + "运我续市两公治水委交十学度万用利坚次安更济际海心战创基场道法资色分向俄（）第记造科社自事席与数施外%北点下过于电质期特路项式指导称技调正程明当南内流西书举企性克活快间域农改乌局升支三组布立台题比列带本亿应步报计击义品服元防达信界协护源亚二世这首育就规广巴相"
        + "已门最江《》金物村从精任团打稳据城届问东华放决互们标得革院空集者完装超至级京球供态位后线构小取商及结引州优研四落效尔里车气略省节投教山队—策受意并消境情收断口航风众之管型拉求起积传解办群贸神其火视备着游势参费兰愿罗接常春复确织命兴术河融论思可促见种名专极双"
        + "准也武约马志沙环果旅致网李想维还边显族府医预此营模他干突；历速五障做贯把智转客案乡核划件友非继别责验类史周查处铁所批都善条础易德先回伊形福无范绿越使欧话原访讲子彻监走灾整港助老坦告权青变阿林需格手措宣署切影哈单健紧卫扩袭响纪感围降反字识由号奋居功站严热百挥"
        + "层王宁益未聚县迎苏谈连启控媒值土古粮救米士始景认破尼献让征选季清息观率险乐洲赛峰根试器希食去园湖斗获真难夫包具龙庆链幕普均富攻伟午班培密八况澳审然再负望充弹说争看检采究价职光头勒伴往雪察盟花考抓段丰康千货输修飞伙排截被章综念置司英例博急库晚副少田该塞额低欢"
        + "校贡给朗陆死祝则满援践身底如因测卡努亡牢跨户远馆养：演份讯红才雨守振抗固承而配移良终税黄待冲声黎直草坛张射补足轮官扎警贺温疗容召停烈证倡兵座减岸油财夏遇吉依船房遗执镇药律注累图必银样六架送驻拓扬荣探频病较亩载惠亲纳序【】托住冬占知言石塔每伤担故临·假韩购刻"
        + "绕评享汽端何象筹星算印候退涉繁督仪疆太遭络阶冰售瓦洪激签盖针键半室疫波随湾丽恢延萨洋碳川奥片汇余云牌沿岛听销储赵艺版括失素离黑阳津独麦索桥儿久存派爱巡九抵奇困彩女害介请挑筑帮秘携藏蒙赢植便述迈浙零舟叙换款典祥料贵谊震威些毁贫秋令覆初绍白止焦七巩顺吨谋握录限"
        + "丁香压仍除幅招照励危箭训写即眼没树鲁沪吸订旧冠耕材讨堂凝属暴几刚师壮胡损释览早违丹鼓竞须予篇适返:诚状染赏尽撑辆角慧短抢胜只沟残()乘尊赞纽登戳细贷轨递厂闭舞呼劳脱薛赴勇徽旗逐疾雄套秀履票巨按赫污又宜画杭泰梅嫩肃稻潜仅街免盛埃诊宾鲜很祖柬束或腐泽奖蔡永昨绩";

    private static readonly ushort[] Places = Number();

    /// <summary>The place of a unit among all, from 0.</summary>
    public static int PlaceOf(char character) => Places[character];

    /// <summary>The units by their place: the commonest, then all others as Unicode has them.</summary>
    private static ushort[] Number()
    {
        var places = new ushort[char.MaxValue + 1];
        var next = Commonest.Length;
        Array.Fill(places, ushort.MaxValue);
        for (var i = 0; i < Commonest.Length; i++)
            places[Commonest[i]] = (ushort)i;
        for (var character = 0; character < places.Length; character++)
        {
            if (places[character] >= Commonest.Length)
                places[character] = (ushort)next++;
        }

        return places;
    }
}
