/** How many are ticked, in words: “2 of 7”. */
export function ticked(items: readonly { ticked: boolean }[]): string {
  return `${items.filter((item) => item.ticked).length} of ${items.length}`;
}
