// Compiles only when the generated types say what the schema says: non-null where it is, kinds as an enum, evidence as a connection.
import { EntityKind, StrategiesDocument, type StrategiesQuery, type StrategiesQueryVariables } from './generated.js';

const variables: StrategiesQueryVariables = { left: '株洲', right: '贵州', first: 3 };

export function sentences(answer: StrategiesQuery): string[] {
  return answer.links.edges.flatMap((edge) =>
    edge.node.entity.kind === EntityKind.Program || edge.node.score > 0
      ? edge.node.legs.flatMap((leg) => leg.evidence.nodes.map((evidence) => `${evidence.sentence} (${evidence.article.title})`))
      : [],
  );
}

export const first: number = variables.first;
export const document = StrategiesDocument;
