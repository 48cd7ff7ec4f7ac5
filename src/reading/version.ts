/** The version of the engine: kept with every reading, so that a better one can offer the difference. */
export const engineVersion = '1'
