/** Given names, the surest sign of a person: `Ingrid` in `Ingrid Solberg`. */

const table = `
  aaron abdul abdullah abigail adam adrian agnes ahmad ahmed aisha akira alain alan albert alberto alejandra alejandro
  aleksandr alessandro alex alexander alexandra alexei alexis alfred ali alice alicia alison allan allen alok amanda
  amara amelia amina amir amit amy ana anand anders andre andrea andreas andrei andrew andrzej andy angel angela angelina
  angus anil anita anja ann anna anne annette annie anthony antoine anton antonia antonio anwar april ariel arjun arnaud
  arnold arthur arturo arun ashley astrid audrey august aung austin ava axel ayesha barbara barry beatrice beatriz ben
  benedict benjamin bernard bernardo bernd bernie beth betty bill billy björn bob bobby boris brad bradley brandon brenda
  brendan brett brian bridget bruce bruno bryan camila camilla carl carla carlo carlos carmen carol carolina caroline
  carolyn catherine cathy cecilia chad chandra charles charlie charlotte chen cheng cheryl chiara chloe chris christian
  christiana christiane christina christine christoph christophe christopher chuck claire clara clare claude claudia
  claudio clive colin colleen connie connor conor constance corinne craig cristina curtis cynthia daisy dale damian
  damien dan dana daniel daniela danielle danny daphne darius darren dave david dean deborah declan deepak deirdre   denis denise dennis derek diana diane diego dieter dilip dimitri dina dirk dmitri dmitry dolores dominic don donald
  donna dora doris dorothy doug douglas duncan dylan eamonn ed eddie edgar edith edmund eduardo edward edwin eileen elaine
  eleanor elena eli elias elijah elisa elisabeth elizabeth ella ellen elliot emil emilia emily emma emmanuel enrico
  enrique eric erica erik erika erin ernest ernesto esther ethan eugene eva evan evelyn fabian fatima federico felipe
  felix fernando fiona florence francesca francesco francis francisco françois françoise frank frankie franz fred frederick
  friedrich gabriel gabriela gareth gary gavin geoff geoffrey george georges georgia georgina gerald gerard gerhard
  gianni gideon gilbert giles gillian gina giorgia giovanni giulia giuseppe glen glenn gloria gordon grace graham grant
  greg gregor gregory greta guido guillaume guillermo gunnar gustavo guy gwen hamid hamish hannah hans harold harriet
  harry hasan hassan heather hector heidi heinrich helen helena helmut hendrik henri henrik henry herbert herman hideo
  hilary hillary hiro hiroshi holly howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ikram ilya imran ines
  ingrid irene irina isaac isabel isabella isabelle ivan jack jackie jacob jacqueline jacques jaime jake james jamie jan
  jane janet janice jared jasmine jason jasper javier jay jayne jean jeff jeffrey jennifer jenny jens jeremy jerome
  jerry jess jesse jessica jesus jill jim jimmy jin joan joanna joanne joao joaquin joe joel joerg johan johann johanna
  johannes john johnny jon jonas jonathan jordan jorge jose josé josef joseph josephine josh joshua joyce juan juana
  judith judy julia julian juliana julie juliet julio julius jun jürgen justin kai kamala karen karim karin karl karolina
  kate katharina katharine kathleen kathryn kathy katie katrina katsuhiko kay kazuo keith keisuke kelly ken kenji kenneth
  kenta kerry kevin khalid kim kimberly kiran kirsten klaus knut kofi kristalina kristen kristin kristina kurt kwame kyle
  lakshmi lars laura lauren laurence laurent lawrence lea leah lee leila lena leo leon leonard leonardo leopold lesley
  leslie leyla li liam lila lillian linda lindsay lindsey lionel lisa liu liz lola lorenzo lorraine louis louisa louise
  luc luca lucas lucia lucy luigi luis luisa luiz lukas luke lydia lynn madeleine maeve magdalena mahmoud malala malcolm
  mandy manuel marc marcel marcela marco marcos marcus margaret margarita maria mariam marian mariana marianne marie
  marilyn marina mario marion marisa marissa marjorie mark markus marta martha martin martina marvin mary masato
  masashi mateo mathew mathieu mathilde matteo matthew matthias maureen maurice mauricio max maximilian maya mei melanie
  melinda melissa mercedes meredith michael michaela michel michele michelle mick miguel mihai mika mike mikhail milan
  miles mina miranda miriam mohamed mohammad mohammed moira molly monica monika morgan moritz moses muhammad mukesh
  murray mustafa nadia nadine nancy naomi narendra natalia natalie natasha nathan nathaniel neha neil nelson ngozi
  niall nicholas nick nicola nicolas nicole nigel nikita nikki niklas nikolai nikos nina nita noah noel noor nora norma
  norman oksana ola olaf oleg olga oliver olivia olivier omar oscar oskar otto owen pablo pam pamela paola paolo pascal
  pat patricia patrick patrik paul paula paulo pavel pedro peggy penelope penny per pete peter petra phil philip philipp
  philippe phillip phoebe pierre piers pieter pilar piotr prakash priya priyanka quentin rachel rafael rafał rahul rainer
  raj rajesh rakesh ralf ralph ramesh ramon raphael rashid raúl ravi ray raymond rebecca reed reggie regina reinhard renate
  renee rené reza ricardo richard rick rita rob robert roberta roberto robin rod rodney rodrigo roger rohan roland rolf roman
  ron ronald rory rosa rosalind rose rosemary ross roy ruben rudolf rupert russell ruth ryan sabine sabrina sadiq sally
  salma sam samantha samir samuel sandra sandy sanjay santiago sara sarah satya scott sean sebastian selma serena
  serge sergei sergey sergio seth shane shannon sharon sheila shelly shigeru shinzo shirley sidney siegfried sigrid silvia
  simon simone sofia sofie sonia sonja sophia sophie srinivas stacey stacy stan stanley stefan stefania stella stephan
  stephanie stephen steve steven stewart stuart sue sundar sunil suresh susan susanna susanne suzanne sven svetlana sybil
  sylvia takeshi tamara tamas tania tanja tanya tara tariq taro tatiana ted terence teresa teri terry tessa theodore
  theresa thérèse thierry thomas tim timothy tina tobias todd tom tomás tommy toni tony toshio tracey tracy trevor
  tristan tyler ulrich ulrike umar ursula uta valentina valeria valerie vanessa vera veronica veronika vicky victor
  victoria vijay vikram viktor vincent vinod viola virginia vivek viviana vivian vladimir volker volodymyr walter wang wanda
  warren wei wendy wes wesley wilfried wilhelm will william winston wolfgang xavier xi yan yann yasmin yi yolanda
  yoshua yosef yuki yuri yusuf yvette yvonne zachary zadie zara zhang zoe zoë gitanjali kwasi rishi keir tedros
  antónio giorgio nils mette sanna ursula janez jesper sauli pekka tero ines ólafur sigmar jyrki kaja`

/** Given names in lower case. */
export const givenNames: ReadonlySet<string> = new Set(table.trim().split(/\s+/))
