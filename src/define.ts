/** Registers all elements, and hands on what `index.js` has. The file of the script tag is made of this. */
import { endLook } from './define/first-look.js';
import { defineAll } from './define/define-all.js';

export * from './index.js';

defineAll();
endLook();
