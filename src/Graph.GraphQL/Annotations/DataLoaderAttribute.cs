namespace Graph.GraphQL.Annotations;

/// <summary>A static method that loads many values at once: its first parameter is the list of keys, its answer a dictionary by key. Other methods receive the loader as a parameter of type <see cref="DataLoader.IDataLoader{TKey, TValue}"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataLoaderAttribute : Attribute;
