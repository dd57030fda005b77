using Graph.Model;

namespace Graph.Storage;

/// <summary>An entity to choose where a name means none or several.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Whole">What it is part of, by which namesakes are told apart; null where it is part of nothing that the graph names.</param>
public sealed record EntityChoice(Entity Entity, Entity? Whole);
