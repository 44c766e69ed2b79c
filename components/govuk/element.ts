import type { ReactNode } from 'react';

/** HTML attributes to pass through; every value is written as text, as GOV.UK’s macros do. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What nearly every GOV.UK component takes besides its own options. */
export interface ElementOptions {
  /** Classes to add. */
  classes?: string | undefined;
  /** HTML attributes to add. */
  attributes?: Attributes | undefined;
}

/** Options of a part that has words: GOV.UK’s `text` and `html` are `children` here. */
export interface TextOptions extends ElementOptions {
  children?: ReactNode;
}

type OwnProps = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The props of an element: its base classes and own attributes, which win, and those passed through. */
export function elementProps(base: string, { classes, attributes }: ElementOptions = {}, own: OwnProps = {}) {
  return { ...passOn(attributes, own), className: joinClasses(base, classes) };
}

/** The attributes passed through, and over them an element’s own, without those that are not set. */
export function passOn(attributes: Attributes | undefined, own: OwnProps = {}): Record<string, string | number | true> {
  const props: Record<string, string | number | true> = {};
  for (const [name, value] of Object.entries(attributes ?? {})) props[name] = value == null ? '' : String(value);
  for (const [name, value] of Object.entries(own)) {
    if (value !== undefined && value !== null && value !== false) props[name] = value;
  }
  return props;
}

/** Class names that are set, with a space between; undefined when none is. */
export function joinClasses(...names: (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}

/** Whether there is something to show: React shows nothing for an empty text, and neither do GOV.UK’s macros. */
export function hasChildren(options: { children?: ReactNode } | undefined): boolean {
  return Boolean(options?.children);
}
