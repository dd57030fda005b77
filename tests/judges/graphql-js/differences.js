import { parse, visit } from 'graphql';

/*
 * Rules of schemas that the edition has and graphql-js 16 lacks are kept out of schemas.js and tried by our own tests: defaults that are no value or
 * contain themselves, directives used in their own definition, one type as two roots, a deprecated field whose interface does not deprecate it.
 */

/**
 * Where the September 2025 edition asks for something else than graphql-js 16 does, and our engine follows the edition.
 */
export function hasKnownDifference({ kind, text }, { errors }) {
  const isSyntax = errors.some((error) => error.message.startsWith('Syntax Error'));
  return kind.startsWith('validate') && !isSyntax && hasConditionOnSubscription(text);
}

/** What our engine says besides where null was given for what has a default. */
export const withoutAdvice = (message) => message.replace(/ Leave it out to have its default, [^]*\.$/, '');

/**
 * Section 5.8.5: a variable for the one key of a one-of object must not be nullable. graphql-js 16 does not look where the object itself must not be null, as in a list of them;
 * our own tests have both.
 */
export const isAboutOneOf = ({ message }) => message.includes('must be non-nullable to be used for OneOf Input Object');

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
