/** Phrases that announce a source: the words in front of its name. */

/** What a cue asks of the words around it. */
export interface Cue {
  /** The words, in lower case. */
  words: readonly string[]
  /** `opening`: only behind a comma, a bracket or at the start. `evidence`: only behind a noun of evidence. */
  after?: 'opening' | 'evidence'
}

const cue = (phrase: string, after?: Cue['after']): Cue => ({ words: phrase.split(' '), ...(after && { after }) })

/** All cues, the longer ones of the same first word before the shorter ones. */
export const cues: readonly Cue[] = [
  ...[
    'according to', 'in the words of', 'in the view of', 'in the opinion of', 'in the estimation of', 'in the eyes of',
    'in an interview with', 'in interviews with', 'in an interview for', 'in an article for', 'in an op-ed for',
    'writing in', 'writing for', 'citing', 'quoting', 'as reported by', 'as reported in',
    'as defined by', 'as described by', 'as cited by', 'as cited in', 'as quoted by', 'as quoted in', 'as noted by',
    'as stated by', 'as stated in', 'as estimated by', 'as measured by', 'as documented by', 'as shown by',
    'as per', 'based on data from', 'based on figures from', 'based on', 
    'reported by', 'estimated by', 'calculated by', 'projected by', 'predicted by', 'forecast by', 'cited by',
    'quoted by', 'described by', 'defined by', 'polled by', 'surveyed by', 'compiled by', 'seen by', 'obtained by',
    'tracked by', 'quoted in', 'revealed by', 'figures by',
  ].map((phrase) => cue(phrase)),
  ...[
    'published by', 'released by', 'issued by', 'conducted by', 'carried out by', 'produced by', 'collected by',
    'prepared by', 'commissioned by', 'led by', 'gathered by', 'undertaken by',
    'published in', 'appearing in', 'reported in', 'presented by', 'put out by', 'posted by',
    'made public by', 'recorded by',
  ].map((phrase) => cue(phrase, 'evidence')),
  ...['per', 'via', 'source :', 'sources :', 'data :', 'data source :', 'data from', 'figures from'].map((phrase) => cue(phrase, 'opening')),
]
