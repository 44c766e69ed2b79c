import type { ReactNode } from 'react';
import type { Part } from '@/lib/content';

/** Draws the text of a block. Any other block can stand in it, so the registry of blocks hands this to each of them. */
export type RenderParts = (parts: readonly Part[]) => ReactNode;
