/** Runs before the elements are defined. */
import { turnToPlace } from './place.ts';

turnToPlace(document);
