namespace Graph.Model;

/// <summary>
/// The stable, readable identity of an entity: its kind's prefix, a colon and a key that is unique within the kind.
/// <c>region:430200</c> (administrative code), <c>industry:轨道交通</c>, <c>program:三高四新战略</c>.
/// </summary>
/// <param name="Value">The whole id, kind prefix included.</param>
public readonly record struct EntityId(string Value) : IComparable<EntityId>
{
    /// <summary>Builds the id of an entity from its kind and key.</summary>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static EntityId Of(EntityKind kind, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new EntityId(string.Concat(kind.ToIdPrefix(), ":", key));
    }

    /// <summary>Reads an id back from its text.</summary>
    /// <returns>False when the text has no known kind prefix or no key.</returns>
    public static bool TryParse(string? text, out EntityId id)
    {
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon > 0 && colon < text!.Length - 1 && EntityKinds.TryParse(text.AsSpan(0, colon), out _))
        {
            id = new EntityId(text);
            return true;
        }

        id = default;
        return false;
    }

    /// <summary>The kind named by the prefix.</summary>
    /// <exception cref="FormatException">The value was not built by <see cref="Of"/> or <see cref="TryParse"/>.</exception>
    public EntityKind Kind =>
        EntityKinds.TryParse(Value.AsSpan(0, Math.Max(0, Value.IndexOf(':', StringComparison.Ordinal))), out var kind)
            ? kind
            : throw new FormatException($"'{Value}' is not an entity id: it must look like region:430200.");

    /// <summary>The part after the colon.</summary>
    public string Key => Value[(Value.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Ordinal order of the whole id, so that listings are the same on every machine.</summary>
    public int CompareTo(EntityId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The whole id.</summary>
    public override string ToString() => Value;
}
