namespace Graph.Model;

/// <summary>The six classes of entity a policy researcher wants as a node.</summary>
public enum EntityKind
{
    /// <summary>Administrative divisions, named economic or geographic areas, development zones as places.</summary>
    Region,

    /// <summary>A named industry, sector, industrial chain, or technology field treated as an industry.</summary>
    Industry,

    /// <summary>Something somebody launched: a strategy, plan, policy document, law, campaign, mechanism, conference, contest.</summary>
    Program,

    /// <summary>A named organisation: party and government bodies, companies, universities, institutes, media, associations.</summary>
    Institution,

    /// <summary>A named natural person, authors included.</summary>
    Person,

    /// <summary>A recurring policy concept with a fixed wording that is talked about across regions.</summary>
    Theme,
}
