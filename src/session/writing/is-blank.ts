/** Whether a text shows nothing: only white space, control characters, joiners and invisible fillers. */
export const isBlank = (text: string): boolean => !/[^\p{DI}\p{Cc}\p{Z}\u2800\ufff9-\ufffb]/u.test(text);
