/** What mends the elements, where nothing else has loaded it yet: an element could not be drawn before the first sign-in. */
export { draw } from './mend.js';
