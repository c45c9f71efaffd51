/** The files that are attached to a message and not sent yet. Checking and drawing them is in `attachments.ts`. */
import type { ReactiveControllerHost } from 'lit';
import type { OfferedFiles } from '../../context/scope.js';

export interface StagedFile {
  readonly file: File;
  /** Object URL of a picture, revoked when the file is no longer staged. */
  readonly preview?: string;
  /** CSS pixels, once the preview has loaded. */
  width?: number;
  height?: number;
  text: string;
}

export class StagedFiles {
  readonly #host: ReactiveControllerHost;
  list: readonly StagedFile[] = [];
  /** Offered before the code was there that checks them. */
  waiting: readonly OfferedFiles[] = [];
  /** Why files were refused, in the visitor's words. */
  problem = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  add(files: readonly StagedFile[]): void {
    this.list = [...this.list, ...files];
    this.#host.requestUpdate();
  }

  complain(problem: string): void {
    this.problem = problem;
    this.#host.requestUpdate();
  }

  complainToo(problem: string): void {
    this.complain([this.problem, problem].filter(Boolean).join(' '));
  }

  /** Takes over the files of another staging area. */
  join(others: StagedFiles): void {
    this.list = [...this.list, ...others.list];
    this.waiting = [...this.waiting, ...others.waiting];
    this.problem = [this.problem, others.problem].filter(Boolean).join(' ');
    others.list = others.waiting = [];
  }

  remove(staged: StagedFile): void {
    if (staged.preview) URL.revokeObjectURL(staged.preview);
    this.list = this.list.filter((other) => other !== staged);
    this.#host.requestUpdate();
  }

  clear(): void {
    for (const { preview } of this.list) if (preview) URL.revokeObjectURL(preview);
    this.list = this.waiting = [];
    this.problem = '';
    this.#host.requestUpdate();
  }
}
