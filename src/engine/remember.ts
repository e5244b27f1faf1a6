/** What is found once for a text or a thing that is asked for again and again, such as a heading or a sentence. */

const most = 2000 // Texts; headings stay the same over many sentences, sentences do not.

/** The same function of a text, which finds the answer for each of the last texts once; a document can make up any number of them. */
export function remember<Answer extends object>(find: (text: string) => Answer, size = most): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const done = known.get(text)
    if (done) return done
    if (known.size >= size) known.clear()
    const answer = find(text)
    known.set(text, answer)
    return answer
  }
}

const answers = new WeakMap<object, unknown[]>() // One for all functions: each such map is searched whole at each collection of garbage.
let functions = 0

/** The same function of a thing, which finds the answer for each thing once, and forgets it with the thing. */
export function rememberFor<Thing extends object, Answer extends object | string | boolean | null>(
  find: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const at = functions++
  return (thing) => {
    const known = answers.get(thing) ?? []
    if (known[at] !== undefined) return known[at] as Answer
    if (known.length === 0) answers.set(thing, known)
    const answer = find(thing)
    known[at] = answer
    return answer
  }
}
