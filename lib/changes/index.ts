// Changes: what every command needs that changes content: edits that keep all other bytes, tried before they are made.

export { editTree } from './edit-tree';
export { type Refusal, refuse } from './refusal';
export { refuseNewProblems, tryChange } from './try-change';
export { addToList, hasKey, removeLine, renameKey, replaceInList } from './yaml-edits';
export { writeYamlText } from './yaml-text';
