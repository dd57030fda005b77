using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>What one document says an entity is. Documents that agree share one form.</summary>
internal sealed class EntityForm(int ordinal, Entity entity)
{
    /// <summary>The entity's ordinal.</summary>
    public int Ordinal { get; } = ordinal;

    public Entity Entity { get; } = entity;

    /// <summary>Where the store keeps it: a row id of its own, 0 when nowhere yet.</summary>
    public long Locator { get; set; }

    /// <summary>Documents that say so now.</summary>
    public int Documents { get; set; }

    public bool Says(Entity entity) =>
        Entity.Name == entity.Name && Entity.PartOf == entity.PartOf && Entity.Aliases.SequenceEqual(entity.Aliases, StringComparer.Ordinal);
}
