import axe, { type AxeResults } from 'axe-core';

/** A page or a frame, whichever program drives it. */
interface Document {
  evaluate(script: string): Promise<unknown>;
}

/** What axe finds wrong with a document, a line each. */
export async function faultsOf(where: Document): Promise<string[]> {
  await where.evaluate(axe.source);
  const { violations } = (await where.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}
