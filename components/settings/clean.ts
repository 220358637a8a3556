/** `https://Acme.example/shop` → `acme.example` */
export function cleanDomain(line: string): string {
  return line
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '');
}

/** `@GardenMag` → `GardenMag` */
export function cleanHandle(line: string): string {
  return line.replace(/^@+/, '');
}

/** `#AcmeTea` → `AcmeTea` */
export function cleanHashtag(line: string): string {
  return line.replace(/^#+/, '');
}
