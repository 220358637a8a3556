/**
 * How Chromium is started with the extension, and quiet: for the e2e tests, the tour and `npm start` alike.
 * @param {string} extension folder of the built extension
 * @returns {string[]}
 */
export function chromiumArguments(extension) {
  return [
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
