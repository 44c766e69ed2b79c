import { Details } from '../../components/govuk/details/Details';
import type { ShownExample } from '../all-sets';
import type { ExampleFacts } from '../facts';

/** Props of `ExampleCard`. */
export interface ExampleCardProps {
  example: ShownExample;
  /** Where the example stands alone. */
  address: string;
  facts: ExampleFacts | undefined;
}

/** One state: in a phone’s and in a desktop’s width, what makes it, and what assistive technology gets of it. */
export function ExampleCard({ example: { name, slug, files }, address, facts }: ExampleCardProps) {
  return (
    <section aria-labelledby={slug}>
      <h3 id={slug}>
        <a href={address}>{name}</a>
      </h3>
      <div className="gallery__frames">
        <figure className="gallery__phone">
          <figcaption>320 pixels</figcaption>
          <iframe src={address} title={`${name}, 320 pixels wide`} loading="lazy" />
        </figure>
        <figure className="gallery__desktop">
          <figcaption>1,024 pixels</figcaption>
          <iframe src={address} title={`${name}, 1,024 pixels wide`} loading="lazy" />
        </figure>
      </div>
      {Object.entries(files ?? {}).map(([path, text]) => (
        <Code key={path} summary={`What an editor writes: ${path}`} text={text} />
      ))}
      {facts && <Code summary="JSX" text={facts.jsx} />}
      {facts && <Code summary="Accessibility tree" text={facts.accessibilityTree} />}
    </section>
  );
}

function Code({ summary, text }: { summary: string; text: string }) {
  return (
    <Details summary={summary}>
      <pre>
        <code>{text}</code>
      </pre>
    </Details>
  );
}
