using System.Collections.Immutable;
using Graph.GraphQL.Validation.Limits;
using Graph.GraphQL.Validation.Rules;

namespace Graph.GraphQL.Validation;

/// <summary>The rules of the specification. Their order decides the order of errors at one node; it is the one graphql-js uses.</summary>
public static class SpecifiedRules
{
    /// <summary>The rules for executable documents (spec chapter 5), and the bound on introspection that belongs to them in graphql-js.</summary>
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ExecutableDefinitionsRule.Check,
        UniqueOperationNamesRule.Check,
        LoneAnonymousOperationRule.Check,
        SingleFieldSubscriptionsRule.Check,
        KnownTypeNamesRule.Check,
        FragmentsOnCompositeTypesRule.Check,
        VariablesAreInputTypesRule.Check,
        ScalarLeafsRule.Check,
        FieldsOnCorrectTypeRule.Check,
        UniqueFragmentNamesRule.Check,
        KnownFragmentNamesRule.Check,
        NoUnusedFragmentsRule.Check,
        PossibleFragmentSpreadsRule.Check,
        NoFragmentCyclesRule.Check,
        UniqueVariableNamesRule.Check,
        NoUndefinedVariablesRule.Check,
        NoUnusedVariablesRule.Check,
        KnownDirectivesRule.Check,
        UniqueDirectivesPerLocationRule.Check,
        KnownArgumentNamesRule.Check,
        UniqueArgumentNamesRule.Check,
        ValuesOfCorrectTypeRule.Check,
        ProvidedRequiredArgumentsRule.Check,
        VariablesInAllowedPositionRule.Check,
        OverlappingFieldsCanBeMergedRule.Check,
        UniqueInputFieldNamesRule.Check,
        MaxIntrospectionDepthRule.Check,
    ];

    /// <summary>The rules for type system documents (spec chapter 3).</summary>
    public static ImmutableArray<SchemaDocumentRule> ForSchemaDocuments { get; } =
    [
        LoneSchemaDefinitionRule.Check,
        UniqueOperationTypesRule.Check,
        UniqueTypeNamesRule.Check,
        UniqueEnumValueNamesRule.Check,
        UniqueFieldDefinitionNamesRule.Check,
        UniqueArgumentDefinitionNamesRule.Check,
        UniqueDirectiveNamesRule.Check,
        KnownTypeNamesRule.Check,
        KnownDirectivesRule.Check,
        UniqueDirectivesPerLocationRule.Check,
        PossibleTypeExtensionsRule.Check,
        KnownArgumentNamesRule.CheckDirectives,
        UniqueArgumentNamesRule.Check,
        UniqueInputFieldNamesRule.Check,
        ProvidedRequiredArgumentsRule.CheckDirectives,
    ];
}
