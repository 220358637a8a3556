import { parse } from 'tldts';
import { type Link, linkLikesIn } from './link-like.ts';
import { remembered } from './remember.ts';

/** Links in a text, in reading order: with a scheme, or bare with a public suffix. Linear in the length of the text. */
export const linksIn: (text: string) => readonly Link[] = remembered((text) =>
  linkLikesIn(text).filter(({ schemed, host }) => schemed || isPublicHost(host)),
);

/** Whether a host ends in a suffix under which anybody can register, e.g. `co.uk`; `.example` stands for one. */
export function isPublicHost(host: string): boolean {
  const { isIcann, domain } = parse(host);
  return (isIcann === true && domain !== null) || /\.example$/.test(host);
}

/** The part of a host that is registered (`acme.co.uk` of `shop.acme.co.uk`), or the host where there is none. */
export function registeredDomain(host: string): string {
  return parse(host, { allowPrivateDomains: true }).domain ?? host;
}

/** Whether a host lies with a company that keeps many people’s pages, each under a name of their own: `acme.github.io`. */
export function isHosted(host: string): boolean {
  return parse(host, { allowPrivateDomains: true }).isPrivate === true;
}

/** The labels before the domain that somebody registered or, at a hosting company, named. */
export function subdomainsOf(host: string): string[] {
  return (parse(host).subdomain ?? '').split('.').filter(Boolean);
}

/** Whether a host is the domain or lies under it. */
export function isUnder(host: string, domain: string): boolean {
  const bare = domain.toLowerCase().replace(/^www\./, '');
  return host === bare || host.endsWith(`.${bare}`);
}
