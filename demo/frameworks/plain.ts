/** Everything else is HTML. */
import { peer, tokenProvider } from './guest.ts';

const connection = document.querySelector('agora-connection')!;
connection.addEventListener('agora-status', ({ status }) => {
  document.querySelector('main [role=status]')!.textContent = status;
});
connection.querySelector('agora-peer-chat')!.peer = peer;
connection.tokenProvider = tokenProvider;
