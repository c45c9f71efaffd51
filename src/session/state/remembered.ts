/** Memoises a function of one object. */
export const remembered = <Key extends object, Answer>(answer: (key: Key) => Answer): ((key: Key) => Answer) => {
  const answers = new WeakMap<Key, Answer>();
  return (key) => {
    if (!answers.has(key)) answers.set(key, answer(key));
    return answers.get(key)!;
  };
};
