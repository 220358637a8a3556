import type { MissingPart } from '../../utils/stores/health.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Group } from './Group.tsx';
import { HealthReport } from './HealthReport.tsx';
import { RowList } from './RowList.tsx';
import { TaughtSites, type TaughtSitesProps } from './TaughtSites.tsx';
import { countWords, whenWords } from './words.ts';

interface SitesProps {
  /** Networks that come with the extension, and their hosts. */
  builtIn: readonly { id: string; name: string; hosts: readonly string[] }[];
  /** Hosts that were switched on by hand. */
  granted: readonly { host: string; platformName: string | null }[];
  missing: readonly MissingPart[];
  /** The text of a report about what was missed on one network. */
  reportFor: (platform: string) => string;
  /** Puts what was missed on one network out of sight, until it is missed again. */
  onDiscard: (platform: string) => void;
  taught: TaughtSitesProps;
  onRevoke: (host: string) => void;
}

/** Where Second Look may read a compose box, and where it could not find its way. */
export function Sites({ builtIn, granted, missing, reportFor, onDiscard, taught, onRevoke }: SitesProps) {
  const troubled = builtIn.filter(({ id }) => missing.some(({ platform }) => platform === id));
  return (
    <>
      {troubled.map(({ id, name }) => {
        const parts = missing.filter(({ platform }) => platform === id);
        return (
          <Callout key={id} tone="not-checked" title={`${name} may have changed its pages`}>
            <p>
              {countWords(parts.length, 'thing')} could not be found there, last on {whenWords(latest(parts))}. What could not be read
              counts as not checked.
            </p>
            <HealthReport text={reportFor(id)} />
            <div>
              <Button size="small" look="quiet" onClick={() => onDiscard(id)} aria-label={`Discard it: ${name}`}>
                Discard it
              </Button>
            </div>
          </Callout>
        );
      })}
      <Group title="Switched on by you" hint="To add a site, open it, press Second Look in the toolbar, and choose “Switch on here”.">
        {granted.length > 0 && (
          <RowList
            rows={granted.map(({ host, platformName }) => ({
              id: host,
              title: host,
              detail: platformName ?? 'Read by how its pages are built',
              action: (
                <Button size="small" onClick={() => onRevoke(host)} aria-label={`Switch off on ${host}`}>
                  Switch off
                </Button>
              ),
            }))}
          />
        )}
      </Group>
      <TaughtSites {...taught} />
      <Group title="Come with Second Look">
        <RowList
          rows={builtIn
            .filter(({ hosts }) => hosts.length > 0)
            .map(({ id, name, hosts }) => ({ id, title: name, detail: hosts.join(', ') }))}
        />
      </Group>
    </>
  );
}

/** When something was missed last (ISO 8601). */
const latest = (parts: readonly MissingPart[]): string =>
  parts.map(({ last }) => last).reduce((one, other) => (Date.parse(one) > Date.parse(other) ? one : other));
