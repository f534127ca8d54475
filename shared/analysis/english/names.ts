// What English readers know about names: which first names are also everyday words, a short list of
// common first names (written for this project) with the pronoun they usually take, and capitalised
// words that are not people. Used for suggestions only; the writer's own people always come first.
import { MONTHS, WEEKDAYS, words } from './function-words.ts';

/** Names that are words too: they need a capital in mid-sentence or a verb of speech. */
export const AMBIGUOUS_NAMES = words(`
  will may grace hope mark joy faith rose bill art drew june april august summer autumn dawn eve penny patience
  constance charity prudence felicity verity harmony melody bliss serenity chance chase hunter cash rich rob nick
  pat sue jack frank grant miles dean earl duke king prince bishop pierce wade lance rusty sonny sunny buddy honey
  angel star sky skye storm river brook brooke lake glen dale heath cliff forest sandy ivy lily daisy iris violet
  olive hazel heather holly poppy jasmine fern willow ginger basil rosemary sage clove pepper ruby pearl amber jade
  crystal opal gem jewel destiny journey trinity heaven genesis major max ray guy gene jean jay robin martin wren
  dove lark bob don ken tony carol bell belle misty stormy bay reed stone rock woody jimmy mike viola reign true
  victor christian guy norm miss ma pa an in do so no al can ban bing long young my mo
`);

/** Of those, the ones that are things one has or is: "Hope was all I had". */
export const ABSTRACT_NAMES = words(
  'hope grace joy faith patience charity may will june april august summer dawn bliss',
);

const FEMALE = words(`
  maya anna anne annie alice amelia amy angela ava barbara beth betty brenda carla carmen caroline catherine kate katie
  kathy charlotte chloe christina christine claire clara cynthia deborah debbie denise diana diane donna dorothy ella
  ellen ellie emily emma erin eva fatima fiona florence freya gabriela georgia gloria hannah harriet helen imogen
  isabel isabella isla jacqueline jane janet janice jennifer jenny jessica jess joan joanna jodie josephine julia
  julie karen kathleen katherine kelly kim kimberly kirsty laura lauren layla leah lena leila linda lisa louise lucy
  lydia maddie madison margaret maria marie martha mary matilda megan melissa mia michelle millie molly monica nadia
  nancy naomi natalie natasha nicole nina nora olivia pamela patricia paula phoebe priya rachel rebecca becky rita
  ruth sabrina sally samantha sandra sara sarah sharon sheila shirley sofia sonia sophia sophie stephanie susan suzanne
  sylvia tamara tanya teresa tessa tina tracy ursula valerie vanessa veronica vicky victoria wendy yasmin yvonne zara
  zoe aisha ananya deepa divya meera neha pooja aaliyah ingrid astrid chiara giulia ines lucia mei yuki
`);
const MALE = words(`
  aaron adam adrian ahmed alan albert alexander andrew andy anthony arthur ben benjamin bernard brandon brian bruce
  callum carlos charles chris christopher colin connor craig daniel danny darren dave david dennis derek diego dominic
  donald doug douglas duncan dylan eddie edward eric ethan evan felix fernando finn francis frederick fred gareth gary
  geoff george gerald gordon graham greg gregory harold harry harvey henry howard hugh hugo ian isaac ivan jacob jake
  james jamie jason jeff jeremy jerry jim joe joel john jonathan jordan jose joseph josh joshua juan julian justin karl
  keith kenneth kevin kyle larry lawrence leo leon leonard lewis liam logan louis lucas luke malcolm marco marcus mario
  matt matthew michael mohammed mohamed nathan neil nicholas nigel noah oliver oscar otto owen patrick paul pedro pete
  peter phil philip philippe ralph raj ravi raymond rhys richard ricky robert roger ronald ross roy russell ryan sam
  samuel scott sean sebastian shane simon stan stanley stephen steve steven stuart ted theo thomas tim timothy toby
  todd tom tommy tyler vincent walter warren wayne william xavier zach arjun vikram rahul rohan hassan ibrahim omar
  yusuf ali kofi kwame sven lars hans pierre jacques luca matteo giovanni pablo miguel hiroshi kenji wei
`);

/** "f" or "m" for a common first name, undefined for any other word. */
export function genderOfName(key: string): 'f' | 'm' | undefined {
  if (FEMALE.has(key)) return 'f';
  return MALE.has(key) ? 'm' : undefined;
}

export const isCommonName = (key: string): boolean => FEMALE.has(key) || MALE.has(key);

export const TITLES = words(
  'mr mrs ms miss dr prof professor aunt auntie aunty uncle father sister brother rev reverend',
);

/** Capitalised in mid-sentence, yet nobody. */
const OTHER_CAPITALS = words(`
  i i'm english french german spanish italian dutch polish russian chinese japanese korean indian african american
  british irish scottish welsh european asian mexican turkish greek swedish arabic hindi latin canadian australian
  god lord jesus christ allah buddha bible quran church christmas xmas easter thanksgiving halloween ramadan eid diwali
  hanukkah passover valentine valentine's birthday new happy merry mother's father's ok okay tv uk usa us eu dvd cd pc
  google facebook instagram whatsapp twitter youtube netflix amazon apple microsoft uber zoom teams slack tesco ikea
  reddit spotify tiktok skype facetime starbucks mcdonald's walmart target costco disney playstation xbox nintendo
  mturk iphone ipad android windows mac kindle monopoly scrabble covid lol omg wtf idk btw nyc bbq gp nhs a&e er mri
  north south east west internet wifi mom dad mum mommy daddy mummy grandma grandpa
`);

/** Whether a capitalised word is certainly not the name of a person. */
export const isNotAName = (key: string): boolean =>
  OTHER_CAPITALS.has(key) || WEEKDAYS.has(key) || MONTHS.has(key);

/** Sentence openers and other words that get a capital only from where they stand. */
export const OPENERS = words(`
  everyone everybody someone somebody nobody anyone anybody people he she they we you it this that these those there
  here what who whom whose which why how when where while after before because although though since until unless if
  but and or so then yet still just even only also maybe perhaps anyway honestly apparently yesterday today tomorrow
  tonight last next later afterwards my our your his her their its mine yours one two three four five six seven eight
  nine ten some many most all both each few several another other the a an no not never nothing everything something
  kids children friends family parents neighbours doctor doctors nurse boss teacher husband wife partner girlfriend
  boyfriend mother father sister brother son daughter baby dog cat work home school dinner lunch breakfast well yes
  yeah yep nope oh ah wow ugh hey hi hello dear thanks thank please sorry good great nice bad sad happy tired finally
  eventually suddenly together once first second third got had was were is are am be been did do does went came made
  felt talked walked called texted told said asked met saw with without for from to of in on at by about as like than
  into over under between through during around against god people guy guys man men woman women girl girls boy boys
`);
