import { Breadcrumbs } from '../../components/govuk/breadcrumbs/Breadcrumbs';
import { Table } from '../../components/govuk/table/Table';
import type { ShownSet } from '../all-sets';
import type { Bytes, ComponentFacts, PropFacts } from '../facts';
import { ExampleCard } from './ExampleCard';

/** Props of `ComponentView`. */
export interface ComponentViewProps {
  set: ShownSet;
  /** Undefined when nobody has worked them out. */
  facts: ComponentFacts | undefined;
}

/** All about one component: what it is, takes, weighs and where it is used, and every state of it. */
export function ComponentView({ set, facts }: ComponentViewProps) {
  const shown = set.examples.filter(({ isForTestsAlone }) => !isForTestsAlone);
  const forTests = set.examples.filter(({ isForTestsAlone }) => isForTestsAlone);
  const address = `/gallery/${set.room}/${set.slug}`;
  return (
    <>
      <Breadcrumbs items={[{ href: '/gallery', children: 'Gallery' }, { children: set.name }]} />
      <h1>{set.name}</h1>
      {facts && <ComponentSummary facts={facts} />}
      <h2 id="states">States</h2>
      {shown.map((example) => (
        <ExampleCard
          key={example.slug}
          example={example}
          address={`${address}/${example.slug}`}
          facts={facts?.examples[example.slug]}
        />
      ))}
      {forTests.length > 0 && (
        <>
          <h2 id="tests">States that GOV.UK Frontend keeps for tests</h2>
          <ul className="gallery__list">
            {forTests.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`${address}/${slug}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ComponentSummary({ facts }: { facts: ComponentFacts }) {
  return (
    <>
      <p>{facts.description}</p>
      <p>
        <code>{facts.file}</code>
      </p>
      <p>
        It brings {weight(facts.css)} of CSS and {weight(facts.script)} of script.
      </p>
      {facts.parts.length > 0 && (
        <>
          <p>It is made of these, which bring their own:</p>
          <ul>
            {facts.parts.map(({ address, css, script }) => (
              <li key={address}>
                <a href={`/gallery/${address}`}>{address}</a>: {weight(css)} of CSS, {weight(script)} of script
              </li>
            ))}
          </ul>
        </>
      )}
      <PropsTable caption="Props" props={facts.props} />
      {facts.fields.length > 0 && <PropsTable caption="Keys that editors write" props={facts.fields} />}
      <h2 id="pages">Pages that use it</h2>
      {facts.pages.length > 0 ? (
        <ul>
          {facts.pages.map((url) => (
            <li key={url}>
              <a href={url}>{url}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p>None yet.</p>
      )}
    </>
  );
}

function PropsTable({ caption, props }: { caption: string; props: readonly PropFacts[] }) {
  const hasTypes = props.some(({ type }) => type !== '');
  return (
    <Table
      caption={caption}
      captionClasses="govuk-table__caption--m"
      head={[{ children: 'Name' }, ...(hasTypes ? [{ children: 'Type' }] : []), { children: 'What it is' }]}
      rows={props.map(({ name, type, isRequired, description }) => [
        { children: <code>{name}</code> },
        ...(hasTypes ? [{ children: <code>{type}</code> }] : []),
        { children: `${isRequired ? 'Required. ' : ''}${description}` },
      ])}
    />
  );
}

function weight({ raw, gzip }: Bytes): string {
  return raw === 0 ? 'nothing' : `${raw} bytes (${gzip} compressed)`;
}
