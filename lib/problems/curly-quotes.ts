// Problems: quotes that a word processor made curly, which YAML takes for part of the text.

/** What to write for a text in curly quotes; undefined for any other text. */
export function straightQuotesHint(text: string): string | undefined {
  const inner = withoutCurlyQuotes(text);
  return inner === text.trim() ? undefined : `Write it with straight quotes, "${inner}", or with none.`;
}

/** A text without the curly quotes round it, if there are any. */
export function withoutCurlyQuotes(text: string): string {
  return /^[“”„‟‘’‚‛«»](.*)[“”‟‘’‛«»]$/s.exec(text.trim())?.[1]?.trim() ?? text.trim();
}
