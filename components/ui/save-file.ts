/** Saves something as a file, through the browser's own download; a text is taken for JSON. */
export function saveFile(name: string, content: Blob | string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content);
  link.download = name;
  link.click();
  // The download has begun, but may not have been read yet.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
