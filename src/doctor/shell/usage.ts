/** How the command is used; also in its reference. */
export const usage = `Usage: npx agora-chat-elements doctor --app-key org#app [options]
  --app-key ORG#APP | --app-id ID
  --token-server URL           a token server with passwords
  --token-url URL              the site's own token endpoint
  --token 007…                 a token to check (or - to read it from standard input)
  --user ID                    the user who is to sign in
  --guest                      asks the token endpoint as the widget does for a new guest
  --api-url URL, --socket-url URL   of a private chat server
  --page https://shop.example  the page that will use the chat, for cross-origin checks
  --include-credentials        the page sends cookies to another origin (credentials="include")`;
