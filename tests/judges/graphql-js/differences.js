import { parse, visit } from 'graphql';

/**
 * Where the September 2025 edition asks for something else than graphql-js 16 does, and our engine follows the edition.
 */
export function hasKnownDifference({ kind, text }, { errors }) {
  const isSyntax = errors.some((error) => error.message.startsWith('Syntax Error'));
  return kind.startsWith('validate') && !isSyntax && hasConditionOnSubscription(text);
}

/** Section 5.2.4.1: @skip and @include must not stand in a subscription's root selection. graphql-js 16 lets them. */
function hasConditionOnSubscription(text) {
  let subscription = false;
  let condition = false;
  visit(parse(text), {
    OperationDefinition: (node) => { subscription ||= node.operation === 'subscription'; },
    Directive: (node) => { condition ||= ['skip', 'include'].includes(node.name.value); },
  });
  return subscription && condition;
}
