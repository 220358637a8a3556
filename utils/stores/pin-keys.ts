import { z } from 'zod';
import { deviceSchema } from '../model/person.ts';
import { persisted } from './persisted.ts';

/** The signing key of somebody who signs at this machine: encrypted, so that only their PIN opens it. */
export const pinKeySchema = z.object({
  /** Id of the person. */
  person: z.string(),
  /** The public halves. */
  device: deviceSchema,
  /** Rounds of PBKDF2. */
  rounds: z.number().int().positive(),
  /** 16 bytes, 12 bytes, and the private key, in base64url. */
  salt: z.string(),
  iv: z.string(),
  wrapped: z.string(),
  /** ISO 8601 */
  since: z.iso.datetime({ offset: true }),
  /** Tries with another PIN since the last right one. */
  wrong: z.number().int().nonnegative(),
  /** ISO 8601; `null`: none yet. */
  triedAt: z.iso.datetime({ offset: true }).nullable(),
});
export type PinKey = z.infer<typeof pinKeySchema>;

/** One for each person. Written by the background alone. */
export const pinKeys = persisted({
  key: 'pin-keys',
  title: 'the PINs of your colleagues',
  version: 1,
  schema: z.array(pinKeySchema),
  fallback: [],
});
