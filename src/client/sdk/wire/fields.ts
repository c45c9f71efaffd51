/** What came from a server, before anybody knows what is in it. */
export type Fields = Record<string, unknown>;

/** An object, lists included. */
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The objects of a list; none if it is no list. */
export const fieldsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
