/** What is found once for a text or a thing that is asked for again and again, such as a heading or a sentence. */

const most = 2000 // Texts; headings stay the same over many sentences, sentences do not.

/** The same function of a text, which finds the answer for each of the last texts once. */
export function remember<Answer extends object>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const done = known.get(text)
    if (done) return done
    if (known.size >= most) known.clear()
    const answer = find(text)
    known.set(text, answer)
    return answer
  }
}

/** The same function of a thing, which finds the answer for each thing once, and forgets it with the thing. */
export function rememberFor<Thing extends object, Answer extends object | string | null>(
  find: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>()
  return (thing) => {
    const done = known.get(thing)
    if (done !== undefined) return done
    const answer = find(thing)
    known.set(thing, answer)
    return answer
  }
}
