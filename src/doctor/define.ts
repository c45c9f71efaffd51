/** Registers `<agora-doctor>`; a separate file. */
import { AgoraDoctor } from './agora-doctor.js';

export { AgoraDoctor, AgoraDoctorEvent } from './agora-doctor.js';
export type { Finding, Subject, Verdict } from './finding.js';

if (typeof customElements !== 'undefined' && !customElements.get(AgoraDoctor.tag))
  customElements.define(AgoraDoctor.tag, AgoraDoctor);
