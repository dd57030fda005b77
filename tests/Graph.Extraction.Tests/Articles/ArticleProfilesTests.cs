using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests.Articles;

public class ArticleProfilesTests
{
    /// <summary>How often a title's words count.</summary>
    private const int TitleWeight = 3;

    /// <summary>Few characters, so that texts share pairs.</summary>
    private static readonly Gen<HashSet<(char, char)>> Text =
        Gen.Elements('一', '二', '三', '四').ListOf().Select(characters => HanPairs.Of(string.Concat(characters)));

    [Fact]
    public void Likeness_AnyTextsInAnyArticles_IsTheCosineToWhatEachHolds()
    {
        var pages = Gen.Choose(1, 4).SelectMany(articles => Text.ListOf(articles).SelectMany(titles => Text.ListOf(6).SelectMany(texts =>
            Gen.Choose(-1, articles - 1).ListOf(6).SelectMany(articleOf => Gen.Choose(0, 6).Two().Select(left => (titles, texts, articleOf, left))))));

        Prop.ForAll(pages.ToArbitrary(), page =>
        {
            var (titles, texts, articleOf, (one, other)) = page;
            var (from, to) = (Math.Min(one, other), Math.Max(one, other));
            var profiles = new ArticleProfiles([.. texts], [.. titles]);
            profiles.Assign([.. articleOf.AsEnumerable().Reverse()]);
            profiles.Assign([.. articleOf]);
            var home = from < texts.Count ? articleOf[from] : -1;
            if (home >= 0)
                profiles.LeaveOut(from, to, home);
            ShouldBeNaive(home >= 0 ? text => text >= from && text < to && articleOf[text] == home : _ => false);
            profiles.TakeBack();
            ShouldBeNaive(_ => false);

            void ShouldBeNaive(Func<int, bool> isLeftOut)
            {
                var likeness = new double[titles.Count];
                for (var text = 0; text < texts.Count; text++)
                {
                    profiles.Likeness(text, likeness);
                    for (var article = 0; article < titles.Count; article++)
                        likeness[article].ShouldBe(Naive([.. texts], [.. titles], [.. articleOf], isLeftOut, text, article), 1e-9);
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Likeness_TextIsAllOfItsArticle_IsNoLikenessToItself()
    {
        var profiles = new ArticleProfiles([HanPairs.Of("油茶产业"), HanPairs.Of("油茶加工")], [[], []]);
        var likeness = new double[2];
        profiles.Assign([0, 1]);

        profiles.Likeness(0, likeness);

        likeness[0].ShouldBe(0);
        likeness[1].ShouldBeGreaterThan(0);
    }

    private static double Naive(HashSet<(char, char)>[] texts, HashSet<(char, char)>[] titles, int[] articleOf, Func<int, bool> isLeftOut, int text, int article)
    {
        var profiles = Array.ConvertAll(titles, title => title.ToDictionary(pair => pair, _ => TitleWeight));
        for (var other = 0; other < texts.Length; other++)
        {
            foreach (var pair in articleOf[other] < 0 || isLeftOut(other) ? [] : texts[other])
                profiles[articleOf[other]][pair] = profiles[articleOf[other]].GetValueOrDefault(pair) + 1;
        }

        var isOwn = articleOf[text] == article && !isLeftOut(text);
        double product = 0, length = 0, profileLength = 0;
        foreach (var (pair, count) in profiles[article])
        {
            double rest = count - (isOwn && texts[text].Contains(pair) ? 1 : 0);
            product += texts[text].Contains(pair) ? Math.Pow(WeightOf(pair), 2) * rest : 0;
            profileLength += Math.Pow(WeightOf(pair) * rest, 2);
        }

        foreach (var pair in texts[text])
            length += Math.Pow(WeightOf(pair), 2);
        return product == 0 ? 0 : product / Math.Sqrt(length * profileLength);

        double WeightOf((char, char) pair)
        {
            int holding = profiles.Count(profile => profile.ContainsKey(pair)), held = texts.Count(other => other.Contains(pair));
            return holding == 0 ? 1 : Math.Log(1 + ((double)titles.Length / holding)) * (held == 0 ? 1 : Math.Sqrt(Math.Log(1 + ((double)texts.Length / held))));
        }
    }
}
