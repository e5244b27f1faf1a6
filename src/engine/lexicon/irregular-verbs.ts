/** Verbs whose past cannot be told from an ending, without those that are a noun or another verb as well: `found`, `left`, `saw`. */

/** From a past form to the verb: `drew` is `draw`. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  (
    'ate:eat eaten:eat became:become began:begin begun:begin bought:buy broke:break broken:break brought:bring built:build ' +
    'burnt:burn came:come caught:catch chose:choose chosen:choose dealt:deal drank:drink drew:draw drawn:draw driven:drive ' +
    'drove:drive fed:feed fell:fall fallen:fall fled:flee flew:fly flown:fly fought:fight froze:freeze frozen:freeze gave:give ' +
    'given:give grew:grow grown:grow heard:hear held:hold hid:hide hidden:hide kept:keep knew:know known:know laid:lay led:lead ' +
    'lent:lend lost:lose meant:mean met:meet outgrew:outgrow outsold:outsell overtook:overtake paid:pay ran:run rang:ring ' +
    'ridden:ride risen:rise rode:ride rose:rise sank:sink sent:send shook:shake shot:shoot shrank:shrink shrunk:shrink ' +
    'slept:sleep sold:sell sought:seek spent:spend spoke:speak spoken:speak spun:spin stole:steal stolen:steal stood:stand struck:strike ' +
    'swam:swim swept:sweep swum:swim taken:take taught:teach thrown:throw threw:throw took:take understood:understand ' +
    'went:go woke:wake won:win wore:wear worn:wear wrote:write written:write'
  )
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
)
