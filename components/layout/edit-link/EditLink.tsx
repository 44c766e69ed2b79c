/** Props of `EditLink`. */
export interface EditLinkProps {
  /** Where on the code host. */
  url: string;
  /** Of what is edited, from the working directory. */
  file: string;
  /** The first of its lines, from 1. */
  line: number;
}

/** A way to where a part of a page is written, in previews alone. */
export function EditLink({ url, file, line }: EditLinkProps) {
  return (
    <p className="edit-link" data-preview="">
      <a href={url} aria-label={`Edit ${file}, line ${line}`}>
        Edit
      </a>
    </p>
  );
}
