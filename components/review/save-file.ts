/** Saves something as a file, through the browser's own download. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun, but may not have been read yet.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
