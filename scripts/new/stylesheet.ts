import type { ComponentRoom } from '../../components/examples';
import type { RegisterLine } from './plan';
import { Refusal } from './refusal';

const FILE = 'app/styles/site.scss';

/** The line of a component’s styles in the site’s stylesheet, after those of its room. */
export function stylesheetLine(room: ComponentRoom, kebab: string): RegisterLine {
  const folder = `@use "../../components/${room}/`;
  const line = `${folder}${kebab}/${kebab}";`;
  return {
    file: FILE,
    add(text) {
      const lines = text.split('\n');
      const last = lines.findLastIndex((each) => each.startsWith(folder));
      if (last < 0) throw new Refusal(`${FILE} no longer has a line ${folder}…": put it back as it was.`);
      if (lines.includes(line)) throw new Refusal(`${FILE} has the line ${line} already.`);
      return lines.toSpliced(last + 1, 0, line).join('\n');
    },
    remove(text) {
      const lines = text.split('\n');
      if (!lines.includes(line)) throw new Refusal(`${FILE} has no line ${line} any more.`);
      return lines.filter((each) => each !== line).join('\n');
    },
  };
}
