// Editor: what completion offers.

/** What kind of thing a suggestion is, for the sign that an editor shows beside it. */
export type SuggestionKind = 'key' | 'choice' | 'page' | 'section' | 'partial' | 'file' | 'value' | 'block';

/** Something that may be written at a position, in place of what was typed of it. */
export interface Suggestion {
  kind: SuggestionKind;
  label: string;
  /** The text to put in; with `hasStops`, a snippet: `${1:text}` is to be filled in, `$0` is where the cursor ends. */
  text: string;
  hasStops?: boolean;
  /** A few words beside the label. */
  detail?: string | undefined;
  /** Markdown. */
  documentation?: string | undefined;
  /** How much of what stands before the position it replaces, in UTF-16 code units. */
  replaces: number;
}
