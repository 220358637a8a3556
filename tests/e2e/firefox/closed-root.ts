import type { Page } from 'puppeteer-core';

/** A node as WebDriver BiDi tells it. */
interface Told {
  value?: {
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: Told[];
    shadowRoot?: Told | null;
  };
}

const textOf = ({ value }: Told): string => (value?.nodeValue ?? '') + (value?.children ?? []).map(textOf).join(' ');

const ofClass = (node: Told, name: string): Told[] => {
  const { attributes, shadowRoot, children = [] } = node.value ?? {};
  if (attributes?.class?.split(' ').includes(name)) return [node];
  return [...(shadowRoot ? [shadowRoot] : []), ...children].flatMap((child) => ofClass(child, name));
};

/** The words of every part of ours with this class. Our elements are closed to the page; only the browser itself can look in. */
export async function wordsIn(page: Page, name: string): Promise<string[]> {
  const { connection } = page.browser() as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: { result: { value: Told[] } } }> };
  };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send('script.evaluate', {
    expression: '[...document.querySelectorAll("second-look")]',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxObjectDepth: 1, maxDomDepth: null, includeShadowTree: 'all' },
  });
  return result.result.value.flatMap((element) => ofClass(element, name)).map(textOf);
}
