/**
 * Only what the chat server or this page can hold; a stranger's message does not choose other schemes. Without its
 * slashes, `https:x` is a path of an https page.
 */
export const safeUrl = (url: string | undefined): string | undefined =>
  url !== undefined && /^(?:https?:\/\/|blob:)/iu.test(url) ? url : undefined;
