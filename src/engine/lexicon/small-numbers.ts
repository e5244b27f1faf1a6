/** Numbers in words that a text uses for the things in it: `two key pathways`. */
export const smallNumbers = new Set(
  'zero one two three four five six seven eight nine ten eleven twelve dozen dozens several hundreds both half'.split(
    ' ',
  ),
)
