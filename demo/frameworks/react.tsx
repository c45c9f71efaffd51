/** React 19 sets properties of elements, and listens to their events. */
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../elements.ts';
import { peer, tokenProvider } from './guest.ts';

function Chat() {
  const [status, setStatus] = useState('signed-out');
  return (
    <>
      <p role="status">{status}</p>
      <agora-connection
        app-key="demo#local"
        api-url="/"
        socket-url="/ws"
        tokenProvider={tokenProvider}
        onagora-status={(event) => setStatus(event.status)}
      >
        <agora-peer-chat peer={peer} />
      </agora-connection>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Chat />
  </StrictMode>,
);
