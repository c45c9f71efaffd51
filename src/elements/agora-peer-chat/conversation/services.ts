import type { SessionState } from '../../../session/state/state.js';
import type { Service } from '../../../types/session.js';

/** Whether the app has not switched a service on; its controls are not shown then. */
export const isOff = (state: Pick<SessionState, 'servicesOff'> | undefined, service: Service): boolean =>
  state?.servicesOff.has(service) ?? false;
