/** Nouns of those who take part in what is measured: who pays the rent, rides the train, visits the fair. */

/** On one side only they tell no other subject: `rents rose` and `tenants paid more rent`; two different ones do. */
export const participantNouns: ReadonlySet<string> = new Set(
  (
    'person people parent parents tenant tenants renter renters student students pupil pupils learner learners commuter commuters ' +
    'passenger passengers traveller travellers traveler travelers rider riders user users visitor visitors tourist tourists ' +
    'guest guests volunteer volunteers reader readers subscriber subscribers customer customers client clients consumer ' +
    'consumers shopper shoppers buyer buyers viewer viewers listener listeners spectator spectators fan fans player players ' +
    'participant participants respondent respondents voter voters taxpayer taxpayers resident residents inhabitant inhabitants ' +
    'citizen citizens villager villagers islander islanders household households homeowner homeowners motorist motorists driver ' +
    'drivers patient patients subject subjects worker workers employee employees labourer labourers staff crew crews member ' +
    'members grower growers farmer farmers producer producers fisherman fishermen brewer brewers miner miners maker makers ' +
    'operator operators owner owners engineer engineers planner planners scientist scientists doctor doctors diver divers ' +
    'rescuer rescuers detective detectives investigator investigators officer officers inspector inspectors nurse nurses pensioner pensioners official officials police authorities tester testers developer developers programmer programmers lawyer ' +
    'lawyers investor investors lender lenders bidder bidders collector collectors dealer dealers donor donors trader traders ' +
    'pilot pilots sailor sailors hiker hikers climber climbers swimmer swimmers hunter hunters poacher poachers angler anglers ' +
    'breeder breeders keeper keepers shareholder shareholders contributor contributors borrower borrowers cardholder'
  ).split(' '),
)
