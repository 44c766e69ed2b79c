import { writeJsonProps } from '@/components/islands/json-props';

class Money {
  pounds = 1;
}
const circle: Record<string, unknown> = {};
circle.inner = { list: [circle] };
const twice = { a: 1 };

describe('writeJsonProps', () => {
  it('writes plain values, and leaves out what is undefined', () => {
    const props = { text: 'é "', number: -1.5, no: false, none: null, list: [1, ['a']], gone: undefined };
    expect(JSON.parse(writeJsonProps('Tally', props))).toEqual({
      text: 'é "',
      number: -1.5,
      no: false,
      none: null,
      list: [1, ['a']],
    });
  });

  it('takes an object without a prototype, and one object in two places', () => {
    expect(writeJsonProps('Tally', { bare: Object.assign(Object.create(null), { a: 1 }), twice: [twice, twice] })).toBe(
      '{"bare":{"a":1},"twice":[{"a":1},{"a":1}]}',
    );
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a function',
      { onClick: () => 1 },
      'onClick: it is a function. Functions cannot cross: write it in the island’s file.',
    ],
    ['a Date', { day: { from: new Date(0) } }, 'day.from: it is a Date. Pass it as text, such as "2027-01-05".'],
    [
      'undefined in a list',
      { list: [1, undefined] },
      'list[1]: it is a value of type undefined. Pass a string, a number or null.',
    ],
    [
      'a hole in a list',
      { list: new Array(1) },
      'list[0]: it is a value of type undefined. Pass a string, a number or null.',
    ],
    ['NaN', { count: Number.NaN }, 'count: it is the number NaN. Pass a finite number, or null.'],
    ['Infinity', { count: [-Infinity] }, 'count[0]: it is the number -Infinity. Pass a finite number, or null.'],
    ['a bigint', { count: 1n }, 'count: it is a value of type bigint. Pass a string, a number or null.'],
    ['a symbol', { mark: Symbol('x') }, 'mark: it is a value of type symbol. Pass a string, a number or null.'],
    ['a key that is a symbol', { a: { [Symbol('x')]: 1 } }, 'a: it is keyed by a symbol. Name its keys with strings.'],
    [
      'an instance of a class',
      { price: new Money() },
      'price: it is an instance of Money. Pass a plain object or a list.',
    ],
    ['a Map', { map: new Map() }, 'map: it is an instance of Map. Pass a plain object or a list.'],
    [
      'a React element',
      { icon: <b /> },
      'icon: it is a React element. Pass its text, and let the island write the element.',
    ],
    [
      'children',
      { children: 'x' },
      'children: it is content of the page. Give it plain props, and let it write its own.',
    ],
    ['a circle', { circle }, 'circle.inner.list[0]: it is a part of itself. Pass a value without a circle.'],
    [
      'the key __proto__',
      { a: JSON.parse('{"__proto__":{"b":1}}') },
      'a.__proto__: it is a key that changes what an object is. Give it another name.',
    ],
  ])('refuses %s', (_, props, message) => {
    expect(() => writeJsonProps('Tally', props)).toThrow(`The island <Tally> cannot take ${message}`);
  });
});
