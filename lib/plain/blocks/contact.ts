// Plain, stage 1: what the block `contact` says.

import { h } from 'hastscript';
import type { PlainBlock } from './plain-block';

/** Each way to reach people, with its name. */
export const contact: PlainBlock<'contact'> = ({ tel, email, hours }) => [
  h('ul', [
    ...(tel ? [h('li', 'Telephone: ', h('a', { href: tel.url }, tel.text))] : []),
    ...(email ? [h('li', 'Email: ', h('a', { href: email.url }, email.text))] : []),
    ...(hours ? [h('li', `Opening times: ${hours}`)] : []),
  ]),
];
