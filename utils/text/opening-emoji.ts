/** Emoji, with what joins them and gives them their colour, at the start of a line. */
const OPENING = /^(?:[ \t]*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+)+/gmu;

/** The text with spaces for the emoji that its lines open with: “👋 Hi Omar, …” begins with “Hi”. Every offset stays what it was. */
export function withoutOpeningEmoji(text: string): string {
  return text.replace(OPENING, (emoji) => ' '.repeat(emoji.length));
}
