/** Whether nobody could see anything of a text: white space, controls, joiners and fillers without a picture. */
export const isBlank = (text: string): boolean => !/[^\p{DI}\p{Cc}\p{Z}\u2800\ufff9-\ufffb]/u.test(text);
