/** One thing that goes wrong in content, the same thing put right, and the record that the wrong one must give. */
export interface BadInput {
  name: string;
  /** The wrong file and its text. */
  file: string;
  wrong: string | Uint8Array;
  right: string;
  /** The name that the right file has, where the name is at fault. */
  rightFile?: string;
  /** Whether the trees have no `site.yml` but their own. */
  isBare?: boolean;
  /** Files that stand beside it in both trees. */
  beside?: Record<string, string | Uint8Array>;
  /** Files that stand beside the right one instead. */
  rightBeside?: Record<string, string | Uint8Array>;
}
