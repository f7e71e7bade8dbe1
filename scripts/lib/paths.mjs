import { fileURLToPath } from 'node:url'

/** The root folder of the project, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** The absolute path of a file of the project.
 * @param {string} relative path from the root of the project */
export const inRoot = (relative) => `${root}/${relative}`
