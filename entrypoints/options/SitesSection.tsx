import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { Sites } from '../../components/settings/Sites.tsx';
import { sections } from '../../components/settings/sections.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import type { SiteDefinition } from '../../utils/model/site-definition.ts';
import { any } from '../../utils/platforms/any.ts';
import { platformById, sitePlatforms } from '../../utils/platforms/index.ts';
import { lostButton } from '../../utils/platforms/structure/boxes.ts';
import { health, healthReport, type MissingPart } from '../../utils/stores/health.ts';
import { grantedSites } from '../../utils/stores/sites.ts';
import { readSiteFile, siteFile, taughtSites, withoutSite, withSite } from '../../utils/stores/taught-sites.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

export function SitesSection({ notices, arrived }: SectionProps) {
  const [missing, changeMissing] = useStore(health, notices);
  const [taught, changeTaught] = useStore(taughtSites, notices);
  const granted = useGrantedHosts();
  if (!missing || !granted || !taught) return null;
  return (
    <>
      <SectionHead {...sections.sites} arrived={arrived} />
      <Sites
        builtIn={sitePlatforms.map(({ id, name, matches }) => ({ id, name, hosts: matches.map(hostOf) }))}
        granted={granted}
        missing={missing}
        reportFor={(platform) =>
          healthReport(
            missing.filter((part) => part.platform === platform),
            platformById(platform)?.name ?? platform,
            `Second Look ${browser.runtime.getManifest().version}`,
          )
        }
        onDiscard={(platform) => void discard(platform)}
        taught={{
          sites: taught,
          lost: lostOn(taught, missing),
          onSave: (site) => saveFile(`second-look-${site.host.replace(':', '-')}.json`, siteFile(site)),
          onForget: (site) => void forget(site),
          onAdd: (text) => void add(readSiteFile(text)),
        }}
        onRevoke={(host) => void revoke(host)}
      />
    </>
  );

  async function discard(platform: string) {
    const theirs = missing!.filter((part) => part.platform === platform);
    const saved = await changeMissing((parts) => parts.filter((part) => part.platform !== platform));
    const isThere = (parts: readonly MissingPart[], { selector }: MissingPart) =>
      parts.some((part) => part.platform === platform && part.selector === selector);
    if (saved)
      notices.done('Discarded', () => void changeMissing((parts) => [...parts, ...theirs.filter((part) => !isThere(parts, part))]));
  }

  async function forget(site: SiteDefinition) {
    const saved = await changeTaught((sites) => withoutSite(sites, site.host));
    if (saved) notices.done(`${site.host} is forgotten`, () => void changeTaught((sites) => withSite(sites, site)));
  }

  async function add(site: SiteDefinition) {
    const before = taught!.find(({ host }) => host === site.host);
    if (!(await changeTaught((sites) => withSite(sites, site)))) return;
    const undo = () => void changeTaught((sites) => (before ? withSite(sites, before) : withoutSite(sites, site.host)));
    notices.done(`${site.host} is ${before ? 'as the file says now' : 'added'}. Switch it on there, if it is not.`, undo);
  }

  async function revoke(host: string) {
    const removed = await browser.permissions.remove({ origins: [`https://${host}/*`] }).catch(() => false);
    if (removed) notices.done(`Switched off on ${host}`);
    else notices.failed(`The browser did not take back the permission for ${host}. It can be taken back in the browser’s own settings.`);
  }
}

/** Where the button was missed since it was pointed out, and when. */
function lostOn(sites: readonly SiteDefinition[], missing: readonly MissingPart[]): Record<string, string> {
  return Object.fromEntries(
    sites.flatMap(({ host, taughtAt }) => {
      const part = missing.find(({ platform, selector }) => platform === any.id && selector === lostButton(host));
      return part && Date.parse(part.last) > Date.parse(taughtAt) ? [[host, part.last]] : [];
    }),
  );
}

interface GrantedHost {
  host: string;
  /** The network it was recognised as; `null`: read by its structure. */
  platformName: string | null;
}

/** Hosts the person granted, beyond those that came with the extension; `null` until the browser has said. */
function useGrantedHosts(): GrantedHost[] | null {
  const [hosts, setHosts] = useState<GrantedHost[] | null>(null);
  useEffect(() => {
    const again = () =>
      void grantedSites(sitePlatforms).then((sites) =>
        setHosts(
          sites.map(({ match, platform }) => ({
            host: hostOf(match),
            platformName: platform === any.id ? null : (platformById(platform)?.name ?? null),
          })),
        ),
      );
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
