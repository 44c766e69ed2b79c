import { Html } from './Html';

/** Props of `Texts`. */
export interface TextsProps {
  text: readonly { html: string }[];
}

/** The Markdown of a block’s `text`. */
export function Texts({ text }: TextsProps) {
  return text.map(({ html }) => <Html key={html} html={html} />);
}
