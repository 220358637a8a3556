import { z } from 'zod';

const NAME = String.raw`(?:[\w-]|\\.|[^\x00-\x7f])+`;
const ATTRIBUTE = String.raw`\[[\w:-]+(?:[~|^$*]?="(?:[^"\\\n]|\\.)*")?\]`;

/** One piece of a selector: what an element is called, its id, its classes, its attributes, its place among its siblings. */
const PIECE = String.raw`(?=[^ >])(?:${NAME})?(?:[#.]${NAME}|${ATTRIBUTE}|:nth-of-type\(\d+\))*`;

const SELECTOR = new RegExp(`^${PIECE}(?: (?:> )?${PIECE})*$`);

/** A file may come from anybody: what leads to everything on a page, or is asked about for seconds, is the way to nothing. */
const selectorSchema = z
  .string()
  .max(500)
  .regex(SELECTOR, 'is no way to one element')
  .refine((css) => !/(?:^|[ >])(?:html|body)$/i.test(css), 'is the whole page');

/**
 * The way to one element: a CSS selector for each tree on the way, from the document through open shadow roots and frames
 * to the element itself. One selector where the element stands in the document.
 */
export const pathSchema = z.array(selectorSchema).min(1).max(8);

/** What a person pointed at on a site, so that Second Look finds it there again. */
export const siteDefinitionSchema = z.object({
  /** `forum.example`, with a port where there is one. */
  host: z.string().regex(/^[a-z0-9.-]+(?::\d+)?$/, 'is not the name of a host'),
  /** Where one writes. */
  editor: pathSchema,
  /** The button that publishes. */
  publish: pathSchema,
  /** The name that is posted as; `null`: the page does not show it. */
  account: pathSchema.nullable(),
  /** ISO 8601. */
  taughtAt: z.iso.datetime({ offset: true }),
});

export type Path = z.infer<typeof pathSchema>;
export type SiteDefinition = z.infer<typeof siteDefinitionSchema>;
