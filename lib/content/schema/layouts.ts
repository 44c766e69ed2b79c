// Content, stage 3b: the ways in which a page can be laid out.

/** Names of layouts; `content` is that of a page which names none. */
export const layouts = ['content', 'category', 'steps', 'home', 'minimal'] as const;

/** How a page is laid out. */
export type Layout = (typeof layouts)[number];
