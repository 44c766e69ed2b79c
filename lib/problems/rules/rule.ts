// Problems: what every rule tells about itself, for the editors' reference and for its own test.

/** A small content tree: path in the tree → text of the file. */
export type Example = Readonly<Record<string, string>>;

/** A rule that content must keep. Its examples are built as real trees by the tests: wrong reports it, right is silent. */
export interface Rule {
  severity: 'error' | 'warning';
  /** One sentence for editors: what the rule asks for, and why. */
  summary: string;
  /** Why no site can lower it in its `site.yml`, where none can. */
  fixed?: string;
  wrong: Example;
  right: Example;
}
