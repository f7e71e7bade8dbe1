/** A change that changes nothing is a mistake. */
export const asksSomething = (change: object): boolean => Object.keys(change).length > 0
