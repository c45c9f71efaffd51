/** The reducer as a session calls it: whether a message is news is asked first. */
import { asNews, reduce as reduceAsked } from '../../src/session/state/reduce.js';

export const reduce: typeof reduceAsked = (state, event, now) => reduceAsked(state, asNews(state, event), now);
