// Every component that the gallery shows: ours with our examples, GOV.UK Frontend’s with its own test cases.

import GithubSlugger from 'github-slugger';
import type { ComponentType } from 'react';
import type { ComponentRoom, Example, ExampleSet } from '../components/examples';
import * as govuk from '../components/govuk';
import { exampleSets } from './example-sets';
import { fixtureElement, folderOf, listFixtures } from './govuk-fixtures';

/** An example with its address in the gallery. */
export interface ShownExample extends Example {
  /** Unique within its component: the last part of its address. */
  slug: string;
  /** Whether GOV.UK Frontend keeps it for tests alone. */
  isForTestsAlone: boolean;
}

/** A component with its address in the gallery. */
export interface ShownSet extends Omit<ExampleSet, 'examples'> {
  slug: string;
  examples: readonly ShownExample[];
}

let all: readonly ShownSet[] | undefined;

/** Every component, room by room, by name. */
export function listSets(): readonly ShownSet[] {
  all ??= [...exampleSets.map(showOurs), ...Object.entries(govuk).map(showGovuk)].sort(
    (a, b) => ROOMS.indexOf(a.room) - ROOMS.indexOf(b.room) || (a.name < b.name ? -1 : 1),
  );
  return all;
}

/** The rooms in the order that the gallery shows them. */
export const ROOMS: readonly ComponentRoom[] = ['blocks', 'page', 'layout', 'islands', 'govuk'];

/** The component at an address. */
export function findSet(room: string, slug: string): ShownSet | undefined {
  return listSets().find((set) => set.room === room && set.slug === slug);
}

function showOurs(set: ExampleSet): ShownSet {
  return { ...set, slug: folderOf(set.name), examples: withSlugs(set.examples.map((each) => [each, false])) };
}

function showGovuk([name, component]: [string, ComponentType<never>]): ShownSet {
  const folder = folderOf(name);
  const examples = listFixtures(folder).map((fixture): [Example, boolean] => [
    { name: fixture.name, render: () => fixtureElement(component, folder, fixture) },
    fixture.hidden,
  ]);
  return { name, room: 'govuk', slug: folder, examples: withSlugs(examples) };
}

function withSlugs(examples: readonly [Example, boolean][]): ShownExample[] {
  const slugger = new GithubSlugger();
  return examples.map(([example, isForTestsAlone]) => ({
    ...example,
    slug: slugger.slug(example.name.replaceAll(',', '')),
    isForTestsAlone,
  }));
}
