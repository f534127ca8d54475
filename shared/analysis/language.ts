// Tells whether an entry is in English, by script and by the small words every language is full of.
// It needs to be right about what is not English: there the analyser keeps quiet.
import { words } from './english/function-words.ts';
import type { Token } from './tokenise.ts';

export type Language = 'english' | 'other' | 'unknown';

const ENGLISH = words(`
  the and i to a of it was in my that is for with we me had but on she he so not they at be this have her his
  about all just went what got you our out up when been him are were really if today as from an did don't
  then do by there after very good day no can or one feel felt time am would like get because them their
  didn't some who will could again too back said made now
`);

/** The small words of the neighbours, without those that English has too. */
const NEIGHBOURS: readonly ReadonlySet<string>[] = [
  words(
    'el la los las de que y en un una por con para es no se mi lo como pero muy estoy hoy mis su al del fue más porque también',
  ),
  words(
    "le la les des et est je un une que qui dans pour pas avec mon ma il elle nous sur mais très suis au du ce c'est j'ai aujourd'hui ne",
  ),
  words(
    'der die das und ich ist nicht ein eine mit zu den von es auf für im wir mir sie sehr aber heute mein habe hat war auch dass',
  ),
  words(
    'il di che è e un una per non con sono mi la del più ma come ho oggi mia mio molto anche gli nel questo',
  ),
  words('o os as que e de do da um uma não em para com eu meu minha muito mas por hoje ele ela foi está se'),
  words(
    'de het een en ik niet van dat is op te met voor mijn zijn was maar heel vandaag ook wij naar er bij',
  ),
  words('och jag att det som en på är av för inte med min har till den var så vi idag mycket men också'),
  words('og jeg det at er en på for ikke med min har til den var så vi dag meget men også som av'),
  words('i w na z się nie to że jest do mi moja mój bardzo ale jak dziś był była dla'),
  words('ve bir bu çok ben için de da ile ama bugün gibi benim ne daha var'),
  words('dan yang saya di ini itu dengan untuk tidak ke dari hari aku kami sangat ada'),
  words('ja on ei se että en minä oli hän mutta niin kun olen tänään'),
  words('és a az nem hogy egy is van ma de volt én meg nagyon'),
  words('și nu este în la cu de pe eu mai foarte dar azi că am'),
];

/** More words than this say no more about the language. */
const ENOUGH = 400;

export function detectLanguage(text: string, tokens: readonly Token[]): Language {
  let latin = 0;
  let foreign = 0;
  let english = 0;
  const others = NEIGHBOURS.map(() => 0);
  for (const token of tokens) {
    if (token.kind !== 'word' || token.key.startsWith("'")) continue;
    if (latin + foreign > ENOUGH) break;
    if (!isLatin(text.codePointAt(token.start) ?? 0)) {
      foreign += 1;
      continue;
    }
    latin += 1;
    if (ENGLISH.has(token.key)) english += 1;
    NEIGHBOURS.forEach((list, index) => {
      if (list.has(token.key)) others[index] = (others[index] ?? 0) + 1;
    });
  }
  if (latin + foreign === 0) return 'unknown';
  if (foreign > latin) return 'other';
  const best = Math.max(...others);
  if (best >= 2 && best > english) return 'other';
  // A dozen words without a single small one is a list, a poem, or a language not known here.
  return latin >= 12 && english === 0 ? 'unknown' : 'english';
}

const isLatin = (code: number) => code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
