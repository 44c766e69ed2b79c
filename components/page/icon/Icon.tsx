import type { IconName } from '@/lib/content';

/** Props of `Icon`. */
export interface IconProps {
  /** Which icon. */
  name: IconName;
}

/** What each icon is drawn with: one line, on a ground of 24 pixels. */
const lines: Record<IconName, string> = {
  arrow: 'M4 12h16M13 5l7 7-7 7',
  calendar: 'M3 7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM3 10h18M8 2v5M16 2v5',
  chat: 'M5 4h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z',
  document: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h7',
  download: 'M12 3v12M7 10l5 5 5-5M4 21h16',
  email: 'M3 7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM3 7l9 6 9-6',
  globe: 'M21 12a9 9 0 1 1-18 0 9 9 0 1 1 18 0zM3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18z',
  money: 'M21 12a9 9 0 1 1-18 0 9 9 0 1 1 18 0zM15 9a2.6 2.6 0 0 0-5 1c0 2 1 4-1 6h6M8.5 12.5h5',
  person: 'M16 8a4 4 0 1 1-8 0 4 4 0 1 1 8 0zM4 21c0-4 3-7 8-7s8 3 8 7',
  phone: 'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  school: 'M2 9l10-5 10 5-10 5zM6 11v5c0 2 3 3 6 3s6-1 6-3v-5M22 9v6',
  search: 'M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 1 1 13 0zM15.5 15.5L21 21',
};

/** A small drawing beside words, which say the same: it is not read out. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={lines[name]} />
    </svg>
  );
}
