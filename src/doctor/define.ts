/** Registers `<agora-doctor>`; a separate file. */
import { AgoraDoctor } from './agora-doctor.js';

export { AgoraDoctor, AgoraDoctorEvent } from './agora-doctor.js';
export type { Finding } from './finding.js';
export type { Subject, Verdict } from './problems/problem.js';
export type { ProblemCode } from './problems/problems.js';

if (typeof customElements !== 'undefined' && !customElements.get(AgoraDoctor.tag))
  customElements.define(AgoraDoctor.tag, AgoraDoctor);
