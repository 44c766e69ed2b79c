// Markdown, stage 1a: a parser that looks for no more than a text can hold. GFM's addresses and tables are looked for at
// every word and every line: in a text without their signs that was more than half of the time that parsing took.

import type { Construct, ConstructRecord } from 'micromark-util-types';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Data, Processor } from 'unified';
import { remarkFoundLinks } from './found-links';
import { remarkNames } from './names';

/** The constructs of GFM that are left out, as its packages name them, and the signs without which there can be none. */
const ADDRESSES = { constructs: ['emailAutolink', 'protocolAutolink', 'wwwAutolink'], signs: /@|:\/\/|www\./i };
const TABLES = { constructs: ['table'], signs: /\||:-|-:/ };

const makeParser = (...without: readonly string[]) =>
  remark().use(remarkGfm).use(remarkFoundLinks).use(remarkNames).use(remarkWithout, without).freeze();

const forAnyText = makeParser();
const withoutAddresses = makeParser(...ADDRESSES.constructs);
const withoutTables = makeParser(...TABLES.constructs);
const withoutEither = makeParser(...ADDRESSES.constructs, ...TABLES.constructs);

/** A parser of CommonMark with GFM and `$name$`: whichever is chosen, the tree is the same. */
export function chooseParser(text: string): typeof forAnyText {
  const canHoldTables = TABLES.signs.test(text);
  if (ADDRESSES.signs.test(text)) return canHoldTables ? forAnyText : withoutTables;
  return canHoldTables ? withoutAddresses : withoutEither;
}

/** A remark plugin, after those that teach the parser: it unlearns constructs by their names. */
function remarkWithout(this: Processor, names: readonly string[]): void {
  const data: Data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(({ flow = {}, text = {}, ...others }) => {
    return { ...others, flow: without(flow, names), text: without(text, names) };
  });
}

function without(constructs: ConstructRecord, names: readonly string[]): ConstructRecord {
  const isLeft = ({ name = '' }: Construct) => !names.includes(name);
  const left = Object.entries(constructs).map(([code, all = []]) => [code, [all].flat().filter(isLeft)] as const);
  return Object.fromEntries(left.filter(([, each]) => each.length > 0));
}
