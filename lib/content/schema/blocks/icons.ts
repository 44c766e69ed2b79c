// Content, stage 3b: the names of the icons that a block can show.

/** The icons that the site has: a component draws each. */
export const iconNames = [
  'arrow',
  'calendar',
  'chat',
  'document',
  'download',
  'email',
  'globe',
  'money',
  'person',
  'phone',
  'school',
  'search',
] as const;

/** The name of an icon. */
export type IconName = (typeof iconNames)[number];
