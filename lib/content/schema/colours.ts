// Content, stage 3b: the colours of the theme that editors choose by name.

/** Names of colours that a text can stand on; `app/styles/_tokens.scss` has their values and the text that fits each. */
export const themeColours = ['ink', 'teal', 'marigold', 'mist', 'sky', 'clay', 'leaf', 'paper'] as const;

/** One of the theme’s colours. */
export type ThemeColour = (typeof themeColours)[number];
