using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>
/// Makes one entity of what several documents say: the name, and the parent, that most documents give, ordinally first among equals; every
/// other name that any gives is an alias. The order in which the documents came does not matter.
/// </summary>
internal static class EntityMerger
{
    public static Entity Merge(IReadOnlyList<EntityForm> forms)
    {
        if (forms.Count == 1)
            return forms[0].Entity;
        var name = MostGiven(forms.Select(form => (form.Entity.Name, form.Documents)))!;
        var parent = MostGiven(forms.Where(form => form.Entity.PartOf is not null).Select(form => (form.Entity.PartOf!.Value.Value, form.Documents)));
        var aliases = forms
            .SelectMany(form => form.Entity.Aliases.Append(form.Entity.Name))
            .Where(alias => alias != name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return new Entity(forms[0].Entity.Id, name)
        {
            Aliases = [.. aliases],
            PartOf = parent is null ? null : new EntityId(parent),
        };
    }

    private static string? MostGiven(IEnumerable<(string Value, int Documents)> given) => given
        .GroupBy(one => one.Value, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(one => one.Documents))
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
