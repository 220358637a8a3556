/** Saves a text as a file, through the browser's own download. */
export function saveAs(fileName: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  // The download has begun, but may not have been read yet.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
