namespace Graph.GraphQL.Validation;

/// <summary>
/// A rule for executable documents. It is called once for each document and subscribes to the nodes it wants to see; what it remembers
/// lives in the variables its handlers share.
/// </summary>
/// <param name="context">The document, the schema, and where to report.</param>
/// <param name="visitor">Where to subscribe.</param>
public delegate void ValidationRule(ValidationContext context, RuleVisitor visitor);

/// <summary>A rule for type system documents, in the same manner.</summary>
/// <param name="context">The document, the schema it extends if any, and where to report.</param>
/// <param name="visitor">Where to subscribe.</param>
public delegate void SchemaDocumentRule(DocumentContext context, RuleVisitor visitor);
