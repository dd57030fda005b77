using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>All that documents say one entity is.</summary>
internal sealed class EntityForms
{
    private readonly List<EntityForm> _forms = [];
    private bool _dependsOnNumbers;

    /// <summary>The form that says this, known or new.</summary>
    public EntityForm Of(int ordinal, Entity entity)
    {
        foreach (var known in _forms)
        {
            if (known.Says(entity))
                return known;
        }

        var form = new EntityForm(ordinal, entity);
        _forms.Add(form);
        return form;
    }

    /// <summary>Counts one document more or less for a form.</summary>
    /// <returns>Whether the merged entity may have changed.</returns>
    public bool Count(EntityForm form, int sign)
    {
        form.Documents += sign;
        var appearedOrVanished = form.Documents == (sign > 0 ? 1 : 0);
        return appearedOrVanished || _dependsOnNumbers;
    }

    /// <summary>The entity as all documents together give it, or null when none lists it.</summary>
    public Entity? Merge()
    {
        var said = _forms.Where(form => form.Documents > 0).ToArray();
        if (said.Length == 0)
            return null;
        // Only where documents disagree about the name or the parent does it matter how many say what.
        _dependsOnNumbers = said.Any(form => form.Entity.Name != said[0].Entity.Name || form.Entity.PartOf != said[0].Entity.PartOf);
        return EntityMerger.Merge(said);
    }
}
