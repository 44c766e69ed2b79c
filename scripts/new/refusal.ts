/** What the developer asked for cannot be done: its message is the one sentence to print, and nothing was written. */
export class Refusal extends Error {}
