/** All that a page needs: the elements. */
import '../src/define.ts';
