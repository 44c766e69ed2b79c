/** The repository: npm runs every command there. */
export const root = process.cwd();
