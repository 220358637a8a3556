import type { Finding } from '../../utils/model/finding.ts';
import type { Outcome } from '../../utils/stores/heeded.ts';

/** Checks that a person had before their eyes for one draft, and those they silenced. */
export interface Spoken {
  shown: ReadonlySet<string>;
  silenced: ReadonlySet<string>;
}

export const unspoken: Spoken = { shown: new Set(), silenced: new Set() };

/** After the panel showed these findings. */
export function withShown({ shown, silenced }: Spoken, findings: readonly Finding[]): Spoken {
  return { shown: new Set([...shown, ...findings.map(({ check }) => check)]), silenced };
}

export function withSilenced({ shown, silenced }: Spoken, check: string): Spoken {
  return { shown, silenced: new Set([...silenced, check]) };
}

/**
 * What became of each check that was shown.
 * @param left what was still found when the draft went out; `null`: it never went out
 */
export function outcomesOf({ shown, silenced }: Spoken, left: readonly Finding[] | null): Record<string, Outcome> {
  const became = (check: string): Outcome => {
    if (silenced.has(check)) return 'silenced';
    if (left === null) return 'left';
    const findings = left.filter((finding) => finding.check === check);
    if (findings.length === 0) return 'mended';
    // A note asks for nothing, so nobody answers it.
    return findings.every(({ level }) => level === 'note') ? 'left' : 'tickedAway';
  };
  return Object.fromEntries([...shown].map((check) => [check, became(check)]));
}
