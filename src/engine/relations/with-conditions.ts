/** Statements that read the conditions they hold under when they are first asked for one: most are never asked. */
import type { Conditions, Statement } from './statement.ts'

/** What a statement is found and matched by. */
export type Matchable = Omit<Statement, keyof Conditions>

/** A statement whose conditions `read` tells, once; of ten statements of ordinary reports one matches another and is asked. */
export const withConditions = (matchable: Matchable, read: () => Conditions): Statement =>
  Object.assign(new LateConditions(read), matchable)

class LateConditions implements Conditions {
  readonly #read: () => Conditions
  #known: Conditions | null = null

  constructor(read: () => Conditions) {
    this.#read = read
  }

  get #all(): Conditions {
    return (this.#known ??= this.#read())
  }

  get contrasts(): Conditions['contrasts'] {
    return this.#all.contrasts
  }

  get complements(): Conditions['complements'] {
    return this.#all.complements
  }

  get makeup(): Conditions['makeup'] {
    return this.#all.makeup
  }

  get isLimit(): Conditions['isLimit'] {
    return this.#all.isLimit
  }

  get isNorm(): Conditions['isNorm'] {
    return this.#all.isNorm
  }

  get ages(): Conditions['ages'] {
    return this.#all.ages
  }

  get per(): Conditions['per'] {
    return this.#all.per
  }

  get isForecast(): Conditions['isForecast'] {
    return this.#all.isForecast
  }

  get asides(): Conditions['asides'] {
    return this.#all.asides
  }

  get ordinals(): Conditions['ordinals'] {
    return this.#all.ordinals
  }

  get isCumulative(): Conditions['isCumulative'] {
    return this.#all.isCumulative
  }

  get isWhole(): Conditions['isWhole'] {
    return this.#all.isWhole
  }

  get isPlan(): Conditions['isPlan'] {
    return this.#all.isPlan
  }

  get isDenied(): Conditions['isDenied'] {
    return this.#all.isDenied
  }

  get words(): Conditions['words'] {
    return this.#all.words
  }

  get isOfOne(): Conditions['isOfOne'] {
    return this.#all.isOfOne
  }

  get tense(): Conditions['tense'] {
    return this.#all.tense
  }
}
