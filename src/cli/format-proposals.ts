/** Topics that the collection itself suggests, as files ready to be saved. */
import { stringify } from 'yaml'
import { proposeTopics, type TopicProposal } from '../engine/corpus/propose-topics.ts'
import type { Claim, TopicEntry } from '../engine/schema.ts'
import { count, countWords } from '../wording/number-words.ts'

/**
 * How many claims have no topic, and for each proposal its path below the content `folder`, how many claims it would
 * sort, and the file's words. Empty where every claim has a topic.
 */
export function formatProposals(claims: readonly Claim[], topics: readonly TopicEntry[], folder: string): string {
  const unsorted = claims.filter((claim) => claim.topics.length === 0)
  if (unsorted.length === 0) return ''
  const proposals = proposeTopics(claims, topics)
  const head = `${count(unsorted.length)} of ${countWords(claims.length, 'claim')} ${unsorted.length === 1 ? 'has' : 'have'} no topic\n`
  return [
    head,
    ...proposals.map(
      (proposal) =>
        `${folder}/topics/${proposal.slug}.md  ${countWords(proposal.claims, 'claim')}\n${formatTopic(proposal)}`,
    ),
  ].join('\n')
}

/** The front matter of a proposed topic; below it people write what it is about. */
export const formatTopic = ({ title, kind, terms }: TopicProposal): string =>
  `---\n${stringify({ title, kind, terms }, { lineWidth: 0 })}---\n`
