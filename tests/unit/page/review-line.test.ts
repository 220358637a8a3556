import { expect, it } from 'vitest';
import { ReviewLine } from '../../../utils/page/review-line.ts';

it('greets a frame once, though it was loaded twice before the first word came', async () => {
  const given: ((nonce: string) => void)[] = [];
  const greetings: unknown[] = [];
  const frame = { contentWindow: { postMessage: (greeting: unknown) => greetings.push(greeting) } } as unknown as HTMLIFrameElement;
  const nonce = () => new Promise<string>((resolve) => given.push(resolve));
  const line = new ReviewLine(
    { nonce, origin: 'chrome-extension://id' },
    () => undefined,
    () => undefined,
  );

  const loads = [line.connect(frame), line.connect(frame)];
  given.map((give, index) => give(`word ${index}`));
  await Promise.all(loads);
  expect(greetings).toEqual([{ nonce: 'word 1' }]);
  line.close();
});

it('greets nobody once it was closed', async () => {
  const greetings: unknown[] = [];
  const frame = { contentWindow: { postMessage: (greeting: unknown) => greetings.push(greeting) } } as unknown as HTMLIFrameElement;
  const line = new ReviewLine(
    { nonce: async () => 'word', origin: 'chrome-extension://id' },
    () => undefined,
    () => undefined,
  );
  const load = line.connect(frame);
  line.close();
  await load;
  expect(greetings).toEqual([]);
});
