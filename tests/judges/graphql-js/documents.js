import {
  getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType,
  isObjectType, isInterfaceType, isRequiredArgument, isRequiredInputField,
} from 'graphql';

/** Literals by scalar; a dollar sign stands for a variable of the type. Other custom scalars are given what they mostly are: strings. */
const SCALAR_VALUES = {
  Int: ['0', '1', '-7', '2147483647', '$'],
  Float: ['1', '1.5', '-2e10', '$'],
  String: ['"text"', '""', '"""block"""', '"\\u{1F600}"', '$'],
  Boolean: ['true', 'false', '$'],
  ID: ['"a"', '12', '$'],
  Moment: ['"2025-09-01"', '5', '$'],
  Anything: ['{a: [1, "b", {c: null}]}', 'ENUM', '1.5', '[$]', '$', '{deep: $}'],
};

/** Writes documents that mean something to a schema, most of them valid. */
export class DocumentWriter {
  /** With conditions, fields too are skipped and included by constants and variables. */
  constructor(schema, random, { conditions = false } = {}) {
    this.schema = schema;
    this.conditions = conditions;
    this.random = random;
    this.types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  }

  document() {
    this.texts = [];
    this.fragments = [];
    this.allFragments = [];
    this.fragmentNames = 0;
    this.aliases = 0;
    const operations = [];
    const count = this.random.chance(0.85) ? 1 : 2;
    for (let i = 0; i < count; i++) {
      operations.push(this.operation(count > 1 || this.random.chance(0.5) ? `Op${i}` : ''));
    }
    const parts = [...operations, ...this.texts, ...this.fragments.map((fragment) => fragment.text)];
    return parts.join(this.random.chance(0.5) ? '\n' : '\n\n# comment\n');
  }

  operation(name) {
    // Each operation has variables and fragments of its own, so that what a fragment uses is declared.
    this.variables = new Map();
    this.texts.push(...this.fragments.map((fragment) => fragment.text));
    this.fragments = [];
    const roots = { query: this.schema.getQueryType(), mutation: this.schema.getMutationType(), subscription: this.schema.getSubscriptionType() };
    const keyword = this.random.pick(['query', 'query', 'query', 'query', 'mutation', 'subscription'].filter((candidate) => roots[candidate]));
    const root = roots[keyword];
    const selection = keyword === 'subscription' ? `{ ${this.field(root, 3)} }` : this.selectionSet(root, 4);
    const directive = this.directive(0.1, { query: ' @onQuery(level: 3)', mutation: ' @onMutation', subscription: ' @onSubscription' }[keyword]);
    const variables = [...this.variables].map(([variable, type]) =>
      `$${variable}: ${type}${this.directive(0.05, ' @onVariable(note: "n")')}`);
    const description = this.random.chance(0.05) ? this.random.pick(['"described" ', '"""described""" ']) : '';
    if (keyword === 'query' && name === '' && variables.length === 0 && directive === '' && description === '' && this.random.chance(0.7)) return selection;
    return `${description}${keyword} ${name}${variables.length > 0 ? `(${variables.join(', ')})` : ''}${directive} ${selection}`;
  }

  selectionSet(type, depth) {
    const selections = [];
    const count = 1 + this.random.below(4);
    for (let i = 0; i < count; i++) selections.push(this.selection(type, depth));
    return `{ ${selections.join(this.random.pick([' ', ', ', '\n  ']))} }`;
  }

  selection(type, depth) {
    const roll = this.random.next();
    if (depth > 0 && roll < 0.12) {
      const condition = this.random.chance(0.8) ? this.overlapping(type) : undefined;
      return `...${condition ? ` on ${condition}` : ''}${this.fragmentDirective()} ${this.selectionSet(condition ?? type, depth - 1)}`;
    }
    if (depth > 0 && roll < 0.24) return this.spread(type, depth);
    if (roll < 0.28 || !(isObjectType(type) || isInterfaceType(type))) return this.random.chance(0.1) ? 'kind: __typename' : '__typename';
    return this.field(type, depth);
  }

  spread(type, depth) {
    // Any fragment may be spread again, now and then even where it makes no sense; usually one that is finished and fits.
    const known = this.random.chance(0.03) ? this.allFragments : this.fragments.filter((fragment) => fragment.condition === type);
    if (known.length > 0 && this.random.chance(0.4)) return `...${this.random.pick(known).name}${this.fragmentDirective()}`;
    const fragment = { name: `F${this.fragmentNames++}`, condition: this.overlapping(type) };
    this.allFragments.push(fragment);
    const body = this.selectionSet(fragment.condition, depth - 1);
    fragment.text = `fragment ${fragment.name} on ${fragment.condition} ${this.directive(0.1, '@onFragment ')}${body}`;
    this.fragments.push(fragment);
    return `...${fragment.name}${this.fragmentDirective()}`;
  }

  fragmentDirective() {
    const roll = this.random.next();
    return roll < 0.05 ? ` @include(if: ${this.variable('Boolean!', '')})` : this.directive(0.03, ' @onFragment');
  }

  /** A composite type that can be seen where the given one is. */
  overlapping(type) {
    const possible = new Set(isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type]);
    const candidates = this.types.filter((other) =>
      isCompositeType(other) && (isAbstractType(other) ? this.schema.getPossibleTypes(other) : [other]).some((it) => possible.has(it)));
    return this.random.pick(candidates);
  }

  field(type, depth) {
    let fields = Object.values(type.getFields());
    if (depth <= 0) {
      const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument));
      if (leaves.length === 0) return '__typename';
      fields = leaves;
    }
    const field = this.random.pick(fields);
    const args = field.args.filter((arg) => isRequiredArgument(arg) || this.random.chance(0.3)).map((arg) => `${arg.name}: ${this.value(arg.type)}`);
    // An alias of its own keeps a field from conflicting with another; a shared one may make it.
    const alias = this.random.chance(0.05) ? `${this.random.pick(['a', 'b', field.name])}: ` : this.random.chance(0.8) ? `${field.name}${this.aliases++}: ` : '';
    const text = `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.fieldDirective()}`;
    return isLeafType(getNamedType(field.type)) ? text : `${text} ${this.selectionSet(getNamedType(field.type), depth - 1)}`;
  }

  fieldDirective() {
    if (this.conditions && this.random.chance(0.08)) {
      return ` @${this.random.pick(['skip', 'include'])}(if: ${this.random.pick(['true', 'false', this.variable('Boolean!', ''), this.variable('Boolean!', '')])})`;
    }
    return this.directive(0.04, ` @onField(colors: ${this.random.pick(['[RED]', 'RED', 'null', '[]'])})`) || this.directive(0.02, ' @onField @onField(when: "now")');
  }

  /** The directive with some probability, where the schema has it. */
  directive(probability, text) {
    return this.random.chance(probability) && this.schema.getDirective(text.match(/@(\w+)/)[1]) ? text : '';
  }

  /** A literal or variable for an input type; the variable is declared with that type, sometimes a stricter one. */
  value(type, depth = 3) {
    if (this.variables && this.random.chance(0.15)) return this.variable(String(type), isNonNullType(type) ? '' : '!');
    if (isNonNullType(type)) return this.plain(type.ofType, depth, this.random.chance(0.95));
    if (this.random.chance(0.05)) return 'null';
    return this.plain(type, depth);
  }

  plain(type, depth, required = false) {
    if (isListType(type)) {
      if (this.random.chance(0.2)) return this.plain(isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType, depth);
      return `[${Array.from({ length: this.random.below(3) }, () => this.value(type.ofType, depth - 1)).join(', ')}]`;
    }
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      let fields = Object.values(type.getFields());
      if (type.isOneOf) fields = [this.random.pick(fields)];
      else fields = fields.filter((field) => isRequiredInputField(field) || (depth > 0 && this.random.chance(0.25)));
      return `{${fields.map((field) => `${field.name}: ${type.isOneOf ? this.plain(field.type, depth - 1, true) : this.value(field.type, depth - 1)}`).join(', ')}}`;
    }
    return this.random.pick(SCALAR_VALUES[type.name] ?? ['"x"', '$']).replace('$', () => this.variable(required ? `${type.name}!` : type.name, required ? '' : '!'));
  }

  variable(typeText, extra) {
    const type = this.random.chance(0.3) && !typeText.endsWith('!') ? typeText + extra : typeText;
    const name = `v${this.random.below(3)}${type.replaceAll('[', 'L').replaceAll(']', '_').replaceAll('!', 'N')}`;
    this.variables?.set(name, type);
    return `$${name}`;
  }
}
