/** What is found for a text that comes again and again, such as a heading. */

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
