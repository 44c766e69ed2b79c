import type { Edit } from './tree';

/** A change of the repository; what the report has to say of it stands in `fixtures/report-changes.json`, by its name. */
export interface ScriptedChange {
  name: string;
  /** Made to both states, before the change. */
  before?: Edit;
  edit: Edit;
}
