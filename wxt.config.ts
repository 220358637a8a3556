import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { sitePlatforms } from './utils/platforms/index.ts';
import { LINK_HOST } from './utils/signoff/link.ts';

const siteMatches = sitePlatforms.flatMap((platform) => platform.matches);

export default defineConfig({
  // Explicit imports only: a file's first lines tell what it depends on.
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [react()], build: { target: 'es2023' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.invalid',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137' }),
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // The second is where our own links seem to lead: with it the background sees one being opened.
    host_permissions: [...siteMatches, `https://${LINK_HOST}/*`],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; form-action 'none'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'self'; img-src 'self' data: blob:",
    },
    // The sentinel is listed here and not as a WXT content script: WXT announces those to the page
    // with the extension's id, and one event of the page's could then switch it off.
    content_scripts: sitePlatforms.map((platform) => ({
      matches: platform.matches,
      js: ['sentinel.js', `platform-${platform.id}.js`],
      run_at: 'document_start',
      all_frames: true,
      match_origin_as_fallback: true,
    })),
    web_accessible_resources: [{ resources: ['review.html'], matches: ['https://*/*'] }],
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_open_panel__' },
      'something-wrong': { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_command_something_wrong__' },
    },
  }),
});
