/** What went wrong with a question; `candidates` lists entities to choose from where a name is unknown or means several. */
export class Refusal extends Error {
  /** @param {{ message: string, extensions?: { candidates?: { id: string, name: string, kind: string }[] } }} error */
  constructor(error) {
    super(error.message);
    this.candidates = error.extensions?.candidates ?? [];
  }
}

/**
 * Asks the service.
 * @param {string} query
 * @param {Record<string, unknown>} variables
 * @returns {Promise<any>} The answer's data.
 */
export async function ask(query, variables = {}) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors?.length) throw new Refusal(errors[0]);
  return data;
}
