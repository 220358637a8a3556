import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { Sites } from '../../components/settings/Sites.tsx';
import { sections } from '../../components/settings/sections.ts';
import { sitePlatforms } from '../../utils/platforms/index.ts';
import { health } from '../../utils/stores/health.ts';
import { grantedSites } from '../../utils/stores/sites.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

export function SitesSection({ notices, arrived }: SectionProps) {
  const [missing] = useStore(health, notices);
  const granted = useGrantedHosts();
  if (!missing || !granted) return null;
  return (
    <>
      <SectionHead {...sections.sites} arrived={arrived} />
      <Sites
        builtIn={sitePlatforms.map(({ id, name, matches }) => ({ id, name, hosts: matches.map(hostOf) }))}
        granted={granted}
        missing={missing}
        onRevoke={(host) => void revoke(host)}
      />
    </>
  );

  async function revoke(host: string) {
    const removed = await browser.permissions.remove({ origins: [`https://${host}/*`] });
    if (removed) notices.done(`Switched off on ${host}`);
    else notices.failed(`The browser did not take back the permission for ${host}.`);
  }
}

/** Hosts the person granted, beyond those that came with the extension; `null` until the browser has said. */
function useGrantedHosts(): string[] | null {
  const [hosts, setHosts] = useState<string[] | null>(null);
  useEffect(() => {
    const again = () => void grantedSites(sitePlatforms).then((sites) => setHosts(sites.map(({ match }) => hostOf(match))));
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, []);
  return hosts;
}

/** `https://mastodon.social/*` → `mastodon.social` */
function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
}
