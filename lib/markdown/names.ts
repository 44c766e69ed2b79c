// Markdown, stage 1a: teaches the parser `$name$`, as a construct of its own: escapes, code and positions come right.

import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Data, Processor } from 'unified';
import type { Literal } from 'unist';

/** A `$name$` in a text. */
export interface NameNode extends Literal {
  type: 'name';
  /** The name, without its dollar signs. */
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    name: NameNode;
  }
  interface RootContentMap {
    name: NameNode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    siteName: 'siteName';
    siteNameMark: 'siteNameMark';
    siteNameText: 'siteNameText';
  }
}

const DOLLAR = 36;

/** A remark plugin: `$fees_iqts_low$` becomes a node of its own; any other `$` stays a dollar sign. */
export function remarkNames(this: Processor): void {
  const data: Data = this.data();
  const micromark: Extension = { text: { [DOLLAR]: { name: 'siteName', tokenize } } };
  const fromMarkdown: FromMarkdownExtension = {
    enter: {
      siteName(token) {
        this.enter({ type: 'name', value: '' }, token);
      },
    },
    exit: {
      siteNameText(token) {
        const node = this.stack.at(-1);
        if (node?.type === 'name') node.value = this.sliceSerialize(token);
      },
      siteName(token) {
        this.exit(token);
      },
    },
  };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), micromark];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return open;

  function open(code: Code): State | undefined {
    effects.enter('siteName');
    effects.enter('siteNameMark');
    effects.consume(code);
    effects.exit('siteNameMark');
    return first;
  }

  function first(code: Code): State | undefined {
    if (!isLetter(code)) return nok(code);
    effects.enter('siteNameText');
    effects.consume(code);
    return rest;
  }

  function rest(code: Code): State | undefined {
    if (isLetter(code) || isDigit(code) || code === 95 || code === 45) {
      effects.consume(code);
      return rest;
    }
    if (code !== DOLLAR) return nok(code);
    effects.exit('siteNameText');
    effects.enter('siteNameMark');
    effects.consume(code);
    effects.exit('siteNameMark');
    effects.exit('siteName');
    return ok;
  }
}

function isLetter(code: Code): boolean {
  return code !== null && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90));
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}
