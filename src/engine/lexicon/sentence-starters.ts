/** Words that open a sentence and no name, so what begins with them behind a full stop is no publisher's tag. */
export const sentenceStarters = new Set(
  `a an the this that these those there here it its he she they we you i his her their our your my some many most more much
  few several all both each every any no not one two three four five six seven eight nine ten in on at by for from to of with
  without within under over after before since until while when where if although though because as despite during between among
  and but or so yet however moreover furthermore meanwhile still also only even just perhaps what which who whose how why
  such other another new early late recent recently today now then first second third finally instead indeed overall
  about around across along against according based given using during through into unlike like per`.split(/\s+/),
)
