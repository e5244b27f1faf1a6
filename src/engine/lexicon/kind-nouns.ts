/** Nouns of one kind in a line: the organ of the `cathedral` is not the organ of the `church`. */
import { indexSides, type SideIndex } from './index-sides.ts'

const kinds = `
  church cathedral chapel monastery abbey convent mosque synagogue temple castle palace fortress museum gallery library archive theatre opera cinema stadium arena gym hotel hostel hospital clinic school kindergarten nursery university college academy courthouse prison barracks airport station terminal lighthouse windmill observatory aquarium zoo restaurant cafe pub bakery brewery distillery winery refinery smelter foundry sawmill shipyard warehouse mine quarry farm greenhouse orchard vineyard plantation
  bridge tunnel viaduct aqueduct dam weir lock canal pier jetty dyke embankment tower mast chimney
  river lake lagoon bay gulf strait glacier volcano mountain valley desert marsh swamp island peninsula reef cave waterfall forest meadow moor beach
  car van lorry coach bus tram trolleybus train locomotive wagon carriage motorcycle scooter moped bicycle tractor harvester excavator crane ferry tanker freighter container trawler yacht barge submarine frigate destroyer corvette cruiser carrier helicopter glider drone balloon airship rocket satellite rover lander
  laptop tablet phone smartphone watch headset speaker camera printer scanner router server monitor keyboard console television radio
  fridge freezer oven dishwasher washing-machine dryer kettle toaster lamp bulb heater boiler
  battery motor engine charger screen keyboard lens sensor gearbox turbine generator pump valve
  wolf bear lynx fox deer moose elk reindeer boar hare rabbit badger otter beaver seal walrus whale dolphin porpoise elephant rhino rhinoceros giraffe zebra lion tiger leopard cheetah gorilla chimpanzee monkey bat rat mouse squirrel hedgehog
  eagle falcon hawk owl vulture stork crane heron goose duck swan gull tern puffin penguin albatross pigeon sparrow swallow crow raven magpie nightingale
  salmon trout cod herring mackerel tuna sardine anchovy eel carp pike sturgeon haddock halibut shrimp lobster crab oyster mussel squid
  bee wasp ant butterfly moth beetle mosquito locust spider tick
  wheat barley rye oat maize rice millet sorghum potato beet sugar-beet rapeseed soybean sunflower cotton flax hemp tomato cucumber onion carrot cabbage lettuce spinach pepper pea bean lentil
  apple pear plum cherry peach apricot grape orange lemon banana mango olive fig date almond walnut hazelnut strawberry raspberry blueberry
  oak beech birch pine spruce fir larch ash elm maple poplar willow lime
  milk butter cheese yoghurt cream egg bread beer wine whisky vodka gin rum cider juice coffee tea cocoa chocolate sugar salt honey flour pasta
  beef pork lamb mutton veal chicken turkey
  copper zinc nickel lithium cobalt iron steel aluminium tin lead silver gold platinum uranium tungsten manganese titanium graphite
  cement concrete timber glass brick asphalt gravel sand limestone marble granite
  nitrate phosphate ammonium arsenic cadmium mercury fluoride chloride sulphate nitrogen phosphorus potassium calcium magnesium sodium ozone benzene
  murder burglary robbery theft fraud assault arson kidnapping rape shoplifting vandalism
  asthma diabetes cancer stroke malaria measles tuberculosis hepatitis influenza pneumonia cholera typhoid polio smallpox dementia depression anxiety schizophrenia epilepsy arthritis migraine hypertension obesity anaemia
  headache nausea fatigue fever cough rash dizziness insomnia vomiting diarrhoea
  nurse doctor surgeon dentist pharmacist midwife teacher professor lecturer engineer architect lawyer judge prosecutor policeman firefighter paramedic soldier sailor pilot steward conductor driver mechanic electrician plumber carpenter welder miner farmer fisherman baker cook waiter cleaner librarian journalist
  violin viola cello flute clarinet oboe trumpet trombone horn harp piano organ guitar drum
  novel poem essay biography memoir play sonnet symphony sonata concerto quartet opera ballet musical song film documentary
  painting sculpture drawing photograph print fresco mosaic tapestry
  football cricket rugby tennis hockey basketball handball volleyball baseball boxing wrestling judo rowing sailing swimming cycling skiing skating biathlon
  marathon triathlon relay sprint hurdle javelin discus
  mathematics physics chemistry biology history geography philosophy music economics
  spring summer autumn winter
  liver kidney lung heart brain pancreas stomach skin bone prostate breast
  kitchen bathroom bedroom cellar attic garage balcony terrace roof basement facade
  breakfast lunch dinner supper
  deposit rent mortgage insurance
  nave choir crypt dome spire tower transept
  stern bow keel mast hull deck
  parliament senate council cabinet
  mayor governor senator minister president chancellor ambassador
  goalkeeper defender midfielder striker winger
  sprinter swimmer rower cyclist boxer
  bachelor master doctorate
  homework lesson lecture seminar class exam
  television newspaper magazine radio podcast
  adult child teenager pensioner baby
  cathode anode electrolyte
`

/** From a noun, in the singular, to the kinds of thing it names, each noun a side of its line. */
export const kindNouns: SideIndex = indexSides(kinds, ' ', '/')
