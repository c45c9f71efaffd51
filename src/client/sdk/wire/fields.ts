/** Helpers to read unvalidated data from a server. */
export type WireFields = Record<string, unknown>;

/** An object, including arrays. */
export const isFields = (value: unknown): value is WireFields => typeof value === 'object' && value !== null;

/** The objects in a list; empty if the value is not a list. */
export const fieldsIn = (value: unknown): WireFields[] => (Array.isArray(value) ? value.filter(isFields) : []);
