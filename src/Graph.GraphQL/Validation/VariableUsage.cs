using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type expected there; null when it is not known.</param>
/// <param name="DefaultValue">The default of the argument or input field it is given to.</param>
/// <param name="ParentType">The type of the list or input object it stands in.</param>
internal readonly record struct VariableUsage(VariableNode Node, GraphQLType? Type, ValueNode? DefaultValue, GraphQLType? ParentType);
