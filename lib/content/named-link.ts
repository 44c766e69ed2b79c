// Content: a link as pages show it.

/** A link and its words. */
export interface NamedLink {
  text: string;
  url: string;
}
