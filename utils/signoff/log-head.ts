import type { Head } from '../stores/log.ts';
import { base64url, fromBase64url } from './bytes.ts';
import type { OwnKeys } from './keys.ts';

/** The end of the log, signed by this profile: whoever changes the log has to have its key as well. */

const signedText = ({ seq, hash }: Head): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`second-look-log/1\n${seq}\n${hash}`);

export async function signHead(head: Head, { signing, device }: OwnKeys): Promise<NonNullable<Head['signed']>> {
  const signature = await crypto.subtle.sign('Ed25519', signing.privateKey, signedText(head));
  return { key: device.signing, signature: base64url(signature) };
}

/** Whether the end of the log was signed with this key; a log that was never signed was not. */
export async function isSignedBy(head: Head, { signing }: Pick<OwnKeys['device'], 'signing'>): Promise<boolean> {
  if (head.signed?.key !== signing) return false;
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64url(signing), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, fromBase64url(head.signed.signature), signedText(head));
  } catch {
    return false;
  }
}
