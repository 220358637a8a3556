import type { SyntheticEvent } from 'react';
import { expect, it, vi } from 'vitest';
import { trusted } from '../../../components/ui/trusted.ts';

const event = (isTrusted: boolean) => ({ nativeEvent: { isTrusted } }) as SyntheticEvent;

it('runs for what a person pressed, with everything that came along', () => {
  const handler = vi.fn();
  const pressed = event(true);
  trusted(handler)(pressed, 'more');
  expect(handler).toHaveBeenCalledExactlyOnceWith(pressed, 'more');
});

it('does nothing for what a script made up', () => {
  const handler = vi.fn();
  trusted(handler)(event(false));
  expect(handler).not.toHaveBeenCalled();
});
