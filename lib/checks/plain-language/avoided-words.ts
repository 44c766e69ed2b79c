// Checks, plain language: finds the words to avoid in a passage.

import { wordsToAvoid } from './words-to-avoid';

/** A word to avoid where it stands in a text. */
export interface AvoidedWord {
  start: number;
  end: number;
  /** What to write instead. */
  alternative: string;
}

/** Finds the words of the list in texts, in small or capital letters, as whole words. */
export class AvoidedWords {
  private readonly alternatives: ReadonlyMap<string, string>;
  private readonly pattern: RegExp;

  /** @param own words of the site, which stand before those of the list */
  constructor(own: readonly (readonly [word: string, alternative: string])[]) {
    const all = [...Object.entries(wordsToAvoid), ...own];
    this.alternatives = new Map(all.map(([word, alternative]) => [normalise(word), alternative]));
    // The longest first: "in the event that" is found before "in the event".
    const words = [...this.alternatives.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll(' ', '\\s+'));
    this.pattern = new RegExp(
      `(?<![\\p{L}\\p{N}’'-])(?:${pattern.join('|')})(?![\\p{L}\\p{N}-]|[’'](?!s\\b)\\p{L})`,
      'giu',
    );
  }

  /** Every word to avoid in a text, in order. */
  find(text: string): AvoidedWord[] {
    return [...text.matchAll(this.pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      alternative: this.alternatives.get(normalise(found)) ?? '',
    }));
  }
}

function normalise(word: string): string {
  return word.trim().toLowerCase().replace(/\s+/g, ' ');
}
