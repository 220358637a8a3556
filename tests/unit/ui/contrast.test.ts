import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badgeColours, markColours } from '../../../utils/model/marks.ts';

/** Colour roles of the style sheet: name without prefix → [day, night], each `#rrggbb`. */
const roles = new Map(
  [
    ...readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8').matchAll(
      /--sl-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name, day, night]) => [name!, { light: day!, dark: night! }]),
);

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const states = ['nothing-found', 'to-look-at', 'held', 'not-checked'] as const;

/** Words and what they stand on (success criterion 1.4.3: 4.5 to 1). */
const words: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => ['ink', 'ink-soft', 'accent', 'accent-strong', ...states].map((ink) => [ink, ground])),
  ...states.flatMap((state): [string, string][] => ['ink', 'ink-soft', 'accent', state].map((ink) => [ink, `${state}-soft`])),
  ['ink', 'accent-soft'],
  ['ink-soft', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];

/** Edges by which a control is recognised (1.4.11: 3 to 1). */
const edges: [string, string][] = grounds.map((ground) => ['line-control', ground]);

describe.each(['light', 'dark'] as const)('colours, %s', (scheme) => {
  const colour = (role: string) => {
    const found = roles.get(role);
    if (!found) throw new Error(`tokens.css has no colour role ${role}`);
    return found[scheme];
  };

  it.each(words)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s can be seen on %s', (edge, ground) => {
    expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it('the badge wears the same colours', () => {
    for (const state of states) expect(markColours[state][scheme]).toBe(colour(state));
    expect(badgeColours.ground[scheme]).toBe(colour('surface'));
    expect(badgeColours.ink[scheme]).toBe(colour('ink'));
    expect(badgeColours.line[scheme]).toBe(colour('line'));
  });
});
