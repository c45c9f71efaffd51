/** Uploads a file without the SDK, whose uploader recurses endlessly on most refusals and never settles. */
import { ChatError } from '../types/error.js';
import type { Attachment, MessageKind } from '../types/message.js';
import type { UserId } from '../types/people.js';
import { redact } from '../tokens/redact.js';

/** Where an app's files are stored, and who uploads. */
export interface FileStore {
  /** `{apiUrl}/{org}/{app}/chatfiles`. */
  readonly url: string;
  readonly token: string;
}

export interface FileDetails {
  readonly name: string;
  readonly to: UserId;
  readonly kind: MessageKind;
  readonly width?: number;
  readonly height?: number;
  readonly duration?: number;
}

export interface UploadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (part: number) => void;
}

/** Milliseconds without any progress. */
const stallTime = 25_000;

const parse = (body: string): { entities?: unknown; error?: unknown; error_description?: unknown } => {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch {
    return {};
  }
};

const refused = (status: number, body: string): ChatError => {
  const { error, error_description: description } = parse(body);
  const reason =
    redact(([description, error].find((words) => typeof words === 'string' && words !== '') as string) ?? '') ||
    `HTTP ${status}`;
  if (status === 0) return new ChatError('network', 'The upload was cut off: try again.', { retryable: true });
  if (status === 413 || /too.?large|exceed|limit.*size|size.*limit/i.test(reason))
    return new ChatError('too-large', 'The file is too large for the chat server: send a smaller one.', { reason });
  if (status === 401)
    return new ChatError('token-invalid', 'The chat server does not accept the token for this upload: renew it.', {
      reason,
    });
  if (status === 403) return new ChatError('not-permitted', 'This user may not upload files.', { reason });
  if (status === 429 || status === 503)
    return new ChatError('busy', 'The chat server is busy: try again later.', { reason, retryable: true });
  return new ChatError('upload-failed', 'The file could not be uploaded: see the reason.', {
    reason,
    retryable: status >= 500 || status === 200,
  });
};

const toAttachment = (store: FileStore, body: string, file: Blob, details: FileDetails): Attachment | undefined => {
  const { entities } = parse(body);
  const first: unknown = Array.isArray(entities) ? entities[0] : undefined;
  if (typeof first !== 'object' || first === null) return undefined;
  const { uuid, 'share-secret': secret } = first as Readonly<Record<string, unknown>>;
  if (typeof uuid !== 'string' || uuid === '') return undefined;
  const hasSecret = typeof secret === 'string' && secret !== '';
  const key = hasSecret ? `&share-secret=${encodeURIComponent(secret)}` : '';
  const url = `${store.url}/${encodeURIComponent(uuid)}?em-redirect=true${key}`;
  const { kind, name, width, height, duration } = details;
  return {
    url,
    name,
    size: file.size,
    ...(kind === 'image' && { thumbnailUrl: `${url}&thumbnail=true` }),
    ...(kind === 'video' && { thumbnailUrl: `${url}&vframe=true` }),
    ...(file.type && { type: file.type }),
    ...(width && height && { width, height }),
    ...(duration && { duration }),
    ...(hasSecret && { secret }),
  };
};

/** @throws ChatError `file-empty`, `aborted`, `timeout`, `network`, `too-large`, `upload-failed`, `busy`, `token-invalid`, `not-permitted`. */
export const uploadFile = (
  store: FileStore,
  file: Blob,
  details: FileDetails,
  { signal, onProgress }: UploadOptions,
): Promise<Attachment> =>
  new Promise((resolve, reject) => {
    if (file.size === 0) {
      reject(new ChatError('file-empty', 'The file is empty: choose another.'));
      return;
    }
    const request = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout>;
    const settle = (act: () => void): void => {
      clearTimeout(stalled);
      signal.removeEventListener('abort', onAbort);
      act();
    };
    const giveUp = (error: ChatError): void => {
      settle(() => reject(error));
      request.abort();
    };
    const onAbort = (): void => giveUp(new ChatError('aborted', 'The upload was stopped.', { retryable: true }));
    const alive = (): void => {
      clearTimeout(stalled);
      stalled = setTimeout(
        () => giveUp(new ChatError('timeout', 'The upload has stalled: try again.', { retryable: true })),
        stallTime,
      );
    };
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener('abort', onAbort);
    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      alive();
      if (lengthComputable && total > 0) onProgress(loaded / total);
    });
    request.addEventListener('error', () => settle(() => reject(refused(0, ''))));
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      const attachment = status === 200 ? toAttachment(store, responseText, file, details) : undefined;
      settle(() => (attachment ? resolve(attachment) : reject(refused(status, responseText))));
    });
    const form = new FormData();
    form.append('file', file, details.name);
    request.open('POST', `${store.url}?chat-type=CHAT&chat-target=${encodeURIComponent(details.to)}`);
    request.setRequestHeader('restrict-access', 'true');
    request.setRequestHeader('accept', '*/*');
    request.setRequestHeader('authorization', `Bearer ${store.token}`);
    alive();
    request.send(form);
  });
