import { problem } from '@/lib/problems';

const place = { file: 'home.md', line: 1, column: 1, endLine: 1, endColumn: 1 };
const messageOf = (message: string) => problem('dead-link', place, message, 'Write another.').message;

describe('problem', () => {
  it('keeps a sentence that quotes several lines on one', () => {
    expect(messageOf('"a\n   b" is not a page.')).toBe('"a b" is not a page.');
  });

  it('shows what a terminal would obey as a sign that stands for it', () => {
    expect(messageOf('"\u001b[2J\u007f\u202e" is not a page.')).toBe('"␛[2J\uFFFD\uFFFD" is not a page.');
  });

  it('leaves out the middle of a long quotation, and keeps what is said of it', () => {
    const message = messageOf(`"${'long '.repeat(200)}" is not a page.`);
    expect(message).toMatch(/^"long long .* … .* is not a page\.$/);
    expect(message.length).toBeLessThan(420);
  });

  it('cuts no character in half', () => {
    expect(messageOf(`a${'😀'.repeat(400)}.`)).not.toMatch(/\p{Cs}/u);
  });
});
