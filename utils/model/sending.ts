/** Milliseconds after a press that was let through, in which the post may take to be seen going out. */
export const SENDING_MS = 20_000;
