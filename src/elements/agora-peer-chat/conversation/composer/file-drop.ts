/** Accepts files dropped anywhere on an element. Without this, a browser leaves the page to open a dropped file. */
import type { ReactiveController } from 'lit';
import type { Scope } from '../context/scope.js';
import { droppedFiles } from './offered-files.js';

export class FileDrop implements ReactiveController {
  readonly #scope: Scope;
  #stop: AbortController | undefined;

  constructor(scope: Scope) {
    this.#scope = scope;
    scope.host.addController(this);
  }

  hostConnected(): void {
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    // Slotted content is not inside the root, and events dispatched by scripts may not leave the root: listen to both.
    for (const place of [this.#scope.host, this.#scope.root]) {
      place.addEventListener('dragover', this.#onDrag as EventListener, { signal });
      place.addEventListener('drop', this.#onDrop as EventListener, { signal });
    }
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = this.#scope.takeFiles ? 'copy' : 'none';
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (event.defaultPrevented) return;
    const offered = droppedFiles(event.dataTransfer);
    if (offered.files.length + offered.folders.length === 0) return;
    event.preventDefault();
    this.#scope.takeFiles?.(offered);
  };
}
