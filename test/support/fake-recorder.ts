/** A microphone and a `MediaRecorder` that work by the word of the test. */
export class FakeRecorder {
  static last?: FakeRecorder | undefined;
  /** The next one cannot start. */
  static broken = false;
  static isTypeSupported = (type: string): boolean => type.startsWith('audio/webm');
  readonly mimeType: string;
  ondataavailable: ((event: { data: Blob }) => void) | null = null;
  onstop: (() => void) | null = null;
  onerror: (() => void) | null = null;
  sound = 'sound';
  state = 'inactive';
  constructor(
    readonly stream: { getTracks(): { stop(): void }[] },
    { mimeType }: { mimeType?: string },
  ) {
    this.mimeType = mimeType ?? '';
    FakeRecorder.last = this;
  }
  start(): void {
    if (FakeRecorder.broken) throw new DOMException('no', 'NotSupportedError');
    this.state = 'recording';
  }
  /** As in a browser the sound comes a moment later. */
  stop(): void {
    this.state = 'inactive';
    setTimeout(() => {
      this.ondataavailable?.({ data: new Blob([this.sound]) });
      this.onstop?.();
    });
  }
}

/** What the browser's microphone does in a test. */
export interface Microphone {
  /** How often it was let go. */
  stopped: number;
  allow: boolean;
  /** The visitor answers the browser's question; without it the browser allows at once. */
  asked?: Promise<void>;
  restore(): void;
}

export const fakeMicrophone = (): Microphone => {
  const real = window.MediaRecorder;
  // Held: WebKit drops an object that only the browser refers to, and with it what was added to it.
  const devices = navigator.mediaDevices;
  const microphone: Microphone = {
    stopped: 0,
    allow: true,
    restore() {
      Object.defineProperty(window, 'MediaRecorder', { value: real, configurable: true, writable: true });
      Reflect.deleteProperty(devices, 'getUserMedia');
    },
  };
  FakeRecorder.last = undefined;
  FakeRecorder.broken = false;
  Object.defineProperty(window, 'MediaRecorder', { value: FakeRecorder, configurable: true, writable: true });
  Object.defineProperty(devices, 'getUserMedia', {
    configurable: true,
    value: async () => {
      await microphone.asked;
      if (!microphone.allow) throw new DOMException('no', 'NotAllowedError');
      return { getTracks: () => [{ stop: () => microphone.stopped++ }] };
    },
  });
  return microphone;
};
