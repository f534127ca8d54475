// Word lists that several rules share, by name: "$say" in a cue.
import { words } from '../function-words.ts';

export const WORD_CLASSES = {
  say: words(
    'said say says saying told tell tells telling admitted admits confessed explained wrote texted whispered mentioned replied',
  ),
  be: words("am was 'm is 's were are 're been felt feel feels feeling being get gets got getting"),
  vulnerable: words(`
    scared afraid terrified frightened lonely alone ashamed worried anxious nervous sad unhappy depressed hurt struggling
    overwhelmed insecure jealous embarrassed guilty lost drowning exhausted broken grieving heartbroken hopeless
    stressed burnt burned unsure confused pregnant gay trans bi ill sick homesick numb useless worthless hurting crying
    frustrated upset angry disappointed vulnerable terrified miserable panicking
  `),
  faults: words(`
    selfish lazy careless thoughtless inconsiderate irresponsible ungrateful difficult dramatic oversensitive sensitive
    controlling cold distant immature unreliable impossible needy clingy messy unreasonable paranoid unsupportive
    hypocrite hypocritical incompetent forgetful childish
  `),
  insult: words(`
    idiot idiotic stupid pathetic useless worthless loser moron dumb bitch fat ugly crazy joke failure disgusting
    psycho cow pig slob waste embarrassment thick dense cretin fool clown cunt whore slut brat
    imbecile nutter mental hysterical
  `),
  size: words(`
    big huge massive stupid silly terrible horrible awful bad nasty heated minor little small real proper loud pointless
    blazing major full full-blown another long ridiculous screaming such quick petty the same usual old stinking
  `),
  row: words(
    'argument fight row disagreement fallout falling-out blow-up spat tiff blowout fights arguments rows bust-up',
  ),
  meal: words(
    'breakfast brunch lunch dinner supper tea coffee drinks pizza sushi curry cake ice-cream picnic barbecue bbq pancakes wine cocktails beer beers cuppa takeaway',
  ),
  went: words(
    'went go going gone walked walk walking drove hiked cycled ran swam travelled traveled headed wandered strolled stroll strolled',
  ),
  stretch: words(
    'day days evening evenings weekend weekends night nights morning mornings afternoon afternoons hour hours week time sunday sundays saturday holiday holidays christmas',
  ),
} as const;
