/** A verb by which a line without a full stop is a sentence all the same. */
export const finiteVerb =
  /\b(?:is|are|was|were|has|have|had|will|can|fell|rose|grew|dropped|increased|decreased|declined|reached|costs?)\b/i
