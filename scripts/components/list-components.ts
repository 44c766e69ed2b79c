// Components by where they lie: the one place that knows how rooms, folders and names belong together.

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ComponentRoom } from '../../components/examples';
import { folderOf } from '../../gallery/govuk-fixtures';
import { listFiles } from '../files';
import { root } from '../root';

const ROOMS: readonly ComponentRoom[] = ['page', 'blocks', 'layout', 'islands', 'govuk'];

/** A component by its file. */
export interface ComponentFile {
  /** The name that developers import. */
  name: string;
  room: ComponentRoom;
  /** The name of its folder: `back-link`. */
  slug: string;
  /** `room/slug`: no two components have the same, though two may have the same name. */
  address: string;
  /** Its file, from the repository: `components/govuk/back-link/BackLink.tsx`. */
  file: string;
  /** Its own styles, from the repository. */
  styles?: string | undefined;
  /** Whether it runs in the browser too. */
  isClient: boolean;
}

/** Every file that exports the component it is named after, room by room, in a folder of its own or in the room. */
export function listComponents(folder: string = root): ComponentFile[] {
  return ROOMS.filter((room) => existsSync(join(folder, 'components', room))).flatMap((room) =>
    listFiles(join(folder, 'components', room))
      .filter((path) => /^([a-z0-9-]+\/)?[A-Z]\w*\.tsx$/.test(path))
      .flatMap((path) => describeFile(folder, room, path)),
  );
}

function describeFile(folder: string, room: ComponentRoom, path: string): ComponentFile[] {
  const name = basename(path, '.tsx');
  const slug = folderOf(name);
  const file = `components/${room}/${path}`;
  const text = readFileSync(join(folder, file), 'utf8');
  if (!new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm').test(text)) return [];
  const styles = `${dirname(file)}/_${slug}.scss`;
  return [
    {
      name,
      room,
      slug,
      address: `${room}/${slug}`,
      file,
      styles: existsSync(join(folder, styles)) ? styles : undefined,
      isClient: /^['"]use client['"]/.test(text),
    },
  ];
}
