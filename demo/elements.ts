/** All that a page needs: the elements. In the demo they can be turned to another chat server before they start. */
import './site/turned.ts';
import '../src/define.ts';
