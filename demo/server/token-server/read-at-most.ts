/** The text of a response; if it is too large, reading stops and the connection is closed. */
export const readAtMost = async (response: Response, bytes: number): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let read = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    read += chunk.length;
    if (read > bytes) throw new RangeError(`The answer is larger than ${bytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};
