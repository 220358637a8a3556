const paths = {
  home: 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z',
  search: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zm5 10l5 5-1.5 1.5-5-5z',
  bell: 'M12 3a6 6 0 0 0-6 6v5l-2 3h16l-2-3V9a6 6 0 0 0-6-6zm-2 15h4a2 2 0 0 1-4 0z',
  mail: 'M3 5h18v14H3zm2 3v2l7 4 7-4V8l-7 4z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 20a8 8 0 0 1 16 0z',
  gear: 'M10 3h4l1 3 3-1 2 3-2 3 2 3-2 3-3-1-1 3h-4l-1-3-3 1-2-3 2-3-2-3 2-3 3 1zm2 6a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  reply: 'M4 5h16v11h-8l-4 4v-4H4zm2 2v7h12V7z',
  repost: 'M7 4l4 4H8v8h5v2H6V8H3zm10 16l-4-4h3V8h-5V6h7v10h3z',
  like: 'M12 20S4 15 4 9.5A4.2 4.2 0 0 1 12 7a4.2 4.2 0 0 1 8 2.5C20 15 12 20 12 20z',
  bookmark: 'M6 3h12v18l-6-4-6 4z',
  share: 'M12 3l5 5-1.4 1.4L13 6.8V15h-2V6.8L8.4 9.4 7 8zM5 13h2v6h10v-6h2v8H5z',
  chart: 'M4 20V10h3v10zm6 0V4h3v16zm6 0v-7h3v7z',
  more: 'M5 10h3v3H5zm5.5 0h3v3h-3zm5.5 0h3v3h-3z',
  image: 'M3 5h18v14H3zm2 2v8l4-4 4 4 2-2 4 4V7z',
  gif: 'M3 6h18v12H3zm2 2v8h14V8z',
  smile: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 9h2v2H8zm6 0h2v2h-2zm-6 5h8a4 4 0 0 1-8 0z',
  clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm-1 4v6l5 3 1-1.7-4-2.3V7z',
  poll: 'M4 5h12v4H4zm0 5h16v4H4zm0 5h9v4H4z',
  plus: 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z',
  check: 'M9 16l-4-4-1.5 1.5L9 19 20.5 7.5 19 6z',
  close: 'M6.4 5L12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4L12 13.4 6.4 19 5 17.6 10.6 12 5 6.4z',
  back: 'M11 5l1.4 1.4L7.8 11H20v2H7.8l4.6 4.6L11 19l-7-7z',
  globe: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm-1 2a8 8 0 0 0 0 14 12 12 0 0 1 0-14z',
  warning: 'M12 3l10 18H2zm-1 7v5h2v-5zm0 6v2h2v-2z',
  pen: 'M4 16L15 5l4 4L8 20H4z',
  chevron: 'M6 9l6 6 6-6z',
  lock: 'M7 10V8a5 5 0 0 1 10 0v2h2v11H5V10zm2 0h6V8a3 3 0 0 0-6 0z',
  list: 'M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, label, hidden }: { name: IconName; label?: string; hidden?: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="currentColor"
      aria-label={label}
      role={label ? 'img' : undefined}
      aria-hidden={hidden || undefined}
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** A round picture made of a letter, in a colour of the handle's own. */
export function avatarPicture(handle: string): string {
  const hue = [...handle].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0) * 7, 0) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 45% 48%)"/><text x="20" y="27" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${handle.slice(0, 1).toUpperCase()}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A made-up photograph. */
export const photograph = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 320"><rect width="600" height="320" fill="#b9cfd6"/><circle cx="470" cy="90" r="40" fill="#f3e3b0"/><path d="M0 240 150 140 280 230 400 160 600 260V320H0z" fill="#5d7d6b"/></svg>',
)}`;
