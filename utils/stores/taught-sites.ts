import { z } from 'zod';
import { type SiteDefinition, siteDefinitionSchema } from '../model/site-definition.ts';
import { persisted } from './persisted.ts';

/** Sites as somebody pointed them out; one for each host. */
export const taughtSites = persisted<SiteDefinition[]>({
  key: 'taught-sites',
  title: 'the sites you pointed out',
  version: 1,
  schema: z.array(siteDefinitionSchema),
  fallback: [],
});

/** The list with this site in it once, as it was pointed out last. */
export const withSite = (sites: readonly SiteDefinition[], site: SiteDefinition): SiteDefinition[] => [
  ...withoutSite(sites, site.host),
  site,
];

export const withoutSite = (sites: readonly SiteDefinition[], host: string): SiteDefinition[] =>
  sites.filter((other) => other.host !== host);

const FORMAT = 'second-look-site';

const fileSchema = z.strictObject({ format: z.literal(FORMAT), version: z.literal(1), site: siteDefinitionSchema });

/** A site as the text of a file that can be given to others. It holds selectors and no word of what was written there. */
export const siteFile = (site: SiteDefinition): string => `${JSON.stringify({ format: FORMAT, version: 1, site }, null, 2)}\n`;

/**
 * Reads such a file.
 * @throws {Error} where it is none; the message says what to do
 */
export function readSiteFile(text: string): SiteDefinition {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Error('Second Look did not save this file, or it was cut off. Choose one that was saved with “Save a file” beside a site.', {
      cause,
    });
  }
  const file = fileSchema.safeParse(json);
  if (file.success) return file.data.site;
  const [issue] = file.error.issues;
  const where = z.core.toDotPath(issue?.path ?? []);
  if (where === '' || where === 'format')
    throw new Error('This is no site of Second Look. Choose a file that was saved with “Save a file” beside a site.');
  if (where === 'version') throw new Error('This file was saved by a newer Second Look. Update the extension first.');
  throw new Error(`The file is broken at ${where}: ${issue?.message ?? 'unexpected shape'}`);
}
