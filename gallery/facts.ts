// What the gallery tells about components besides drawing them: made by `scripts/gallery/`, read by the gallery’s routes.

/** Facts of every component, by its address `room/slug`. */
export type GalleryFacts = Readonly<Record<string, ComponentFacts>>;

/** What a developer wants to know of a component. */
export interface ComponentFacts {
  /** Path of its file from the repository. */
  file: string;
  description: string;
  props: readonly PropFacts[];
  /** Of a block: the keys that editors write. */
  fields: readonly PropFacts[];
  css: Bytes;
  script: Bytes;
  /** The components that it is made of, in one state or another. */
  parts: readonly PartFacts[];
  /** URLs of the pages that use it. */
  pages: readonly string[];
  /** By the slug of the example. */
  examples: Readonly<Record<string, ExampleFacts>>;
}

/** A component that another is made of. */
export interface PartFacts {
  /** `room/slug` */
  address: string;
  css: Bytes;
  script: Bytes;
}

/** A prop, or a key that editors write. */
export interface PropFacts {
  name: string;
  /** As TypeScript writes it; empty for a key of editors. */
  type: string;
  isRequired: boolean;
  description: string;
}

/** A number of bytes, as they are and compressed. */
export interface Bytes {
  raw: number;
  gzip: number;
}

/** What makes an example, and what assistive technology gets of it. */
export interface ExampleFacts {
  jsx: string;
  accessibilityTree: string;
}
