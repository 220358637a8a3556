import { aboutDeedSchema } from '../model/review-deed.ts';
import type { Log } from './log.ts';

/** The log as files to take along: ids, hashes and times. What incidents are about stays here. */

type Entry = Log['entries'][number];

/** What an entry is about, where it is about drafts; what an incident holds is no file's. */
const aboutOf = ({ about }: Entry) => aboutDeedSchema.safeParse(about).data ?? null;

/** An entry a line, as JSON, and its end with the signature in the last one. */
export function asJsonLines(entries: readonly Entry[], head: Log['head']): string {
  const lines = [...entries.map((entry) => ({ ...entry, about: aboutOf(entry) })), { head }];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const columns = ['seq', 'at', 'who', 'what', 'accounts', 'request', 'by', 'says', 'how', 'checks', 'reason', 'changed', 'drafts'] as const;

/** A line each, for a spreadsheet (RFC 4180). */
export function asCsv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => {
    const { accounts, request, by, says, how, checks, reason, changed, drafts } = aboutOf(entry) ?? {};
    const handles = accounts?.map(({ platform, handle }) => `${platform}:${handle ?? ''}`);
    return [
      entry.seq,
      entry.at,
      entry.who,
      entry.what,
      handles,
      request,
      by,
      says,
      how,
      checks,
      reason,
      changed,
      drafts,
      entry.incident,
      entry.hash,
    ];
  });
  return [[...columns, 'incident', 'hash'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | boolean | readonly string[] | null | undefined): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  // A spreadsheet takes what begins so for a formula.
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
