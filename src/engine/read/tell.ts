import type { Facts, RuleId } from '../rules.ts'

/** Hears what a format's reader doubts, and from which place of the text on. */
export type Tell = (rule: RuleId, offset: number, facts?: Facts) => void
