using Graph.GraphQL.Language;
using Graph.GraphQL.Types;

namespace Graph.GraphQL.Validation;

/// <summary>What every rule sees: a document, perhaps a schema, and where to report.</summary>
public class DocumentContext
{
    private readonly List<GraphQLError> _errors = [];
    private readonly int _maxErrors;
    private Dictionary<string, FragmentDefinitionNode>? _fragments;

    internal DocumentContext(DocumentNode document, GraphQLSchema? schema, int maxErrors, bool hideSuggestions)
    {
        Document = document;
        KnownSchema = schema;
        HideSuggestions = hideSuggestions;
        _maxErrors = maxErrors;
    }

    /// <summary>What is validated.</summary>
    public DocumentNode Document { get; }

    /// <summary>The schema the document is for, or extends; null for a type system document that stands alone.</summary>
    public GraphQLSchema? KnownSchema { get; }

    /// <summary>Whether messages must not name what the schema has.</summary>
    public bool HideSuggestions { get; }

    /// <summary>The nodes from the document down to the parent of the one being visited.</summary>
    public IReadOnlyList<SyntaxNode> Ancestors { get; internal set; } = [];

    /// <summary>The node above the one being visited.</summary>
    public SyntaxNode Parent => Ancestors[^1];

    internal IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Reports an error. Validation ends here when there are too many.</summary>
    public void Report(GraphQLError error)
    {
        if (_errors.Count >= _maxErrors)
            throw new ValidationAbortedException("Too many validation errors, error limit reached. Validation aborted.");
        _errors.Add(error);
    }

    /// <summary>The fragment of that name, the last one where several have it; null when there is none.</summary>
    public FragmentDefinitionNode? GetFragment(string name)
    {
        if (_fragments is null)
        {
            _fragments = new(StringComparer.Ordinal);
            foreach (var fragment in Document.Definitions.OfType<FragmentDefinitionNode>())
                _fragments[fragment.Name.Value] = fragment;
        }

        return _fragments.GetValueOrDefault(name);
    }

    /// <summary>The question "Did you mean ...?" for a wrong name; empty when nothing is near, or suggestions are hidden.</summary>
    internal string Suggest(string name, IEnumerable<string> options, string? what = null) =>
        HideSuggestions ? "" : DidYouMean.Ask(SuggestionList.Find(name, options), what);

    internal void Abort(string message) => _errors.Add(new GraphQLError(message));
}
