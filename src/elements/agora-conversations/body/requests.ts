/** Contact requests: their senders may not write before an answer, so no conversation would show them. */
import { repeat } from 'lit/directives/repeat.js';
import type { ContactRequest, UserId } from '../../../types/people.js';
import type { Localizer } from '../../../ui/localize.js';
import { contactRequestView } from '../../parts/contact-request.js';

export const requestsView = (
  requests: readonly ContactRequest[],
  nameOf: (user: UserId) => string,
  words: Localizer,
  onAnswer: (user: UserId, accept: boolean) => void,
) => {
  // Keyed, so that each has its own buttons: a second press does not answer the next request.
  const key = ({ from }: ContactRequest): UserId => from;
  return repeat(requests, key, (request) => {
    const { from } = request;
    return contactRequestView('request', request, nameOf(from), words, (accept) => onAnswer(from, accept));
  });
};
