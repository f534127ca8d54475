// What the published lexicons get wrong in a diary, and what they lack: words with another use, phrases
// that mean more than their words, typed and drawn faces. Written for Resonant. Scale: -4..4.

/** Words that say nothing by themselves, whatever a lexicon thinks. */
export const SILENT_WORDS = `
  no like pretty kind well party play playing played demand fire boss matter alone please certain certainly solid
  clean clear clearly fair number top big great-grandmother super real true truth share shared sharing special
  engage engaged active increase increased interest save saved accept number original natural heaven god gods
  hell-bent cut cuts shot shots cancel interview exam apply applied help want wanted wants chance grand god's
  dear lazy miss boil drop dropped stop stopped block blocked forced leave left pay pays debt low lower tax
  apologise apologised gun war battle enemy fight-club fighting-game kill killed boss's zombie zombies wicked
  sick dark black serious seriously odd strong strongly trick tricks treat cool-down mistake cry rob shock
  important allow allowed join joined reach reached attract ability asset backed capable challenge challenged
  challenges competition competitive defeat defeated problem problems exclusive feature fresh growth huge legal
  commit committed positive negative risk risks mature meditation motivation novel opportunity pardon portable
  protect protected recommend recommended responsible rich sentence sentenced silly sincere smart sir sunshine
  support supported surprise surprised surprising surprisingly tough trust united vision warm warning weird wait
  waiting waited worth yes yeah ok okay fine alright quiet sorry short tired
`;

/** Words with a value of our own. */
export const OWN_WORDS: Readonly<Record<string, number>> = {
  tired: -0.9, exhausted: -1.6, drained: -1.6, knackered: -1.2, shattered: -1.4, alone: -1.0, numb: -1.6, empty: -1.3,
  flat: -0.7, meh: -0.7, heavy: -0.8, ok: 0.4, okay: 0.4, fine: 0.5, alright: 0.4, sorry: -0.3, warm: 1.2, quiet: 0.2,
  support: 1.2, supported: 1.5, supportive: 1.9, surprised: 0.6, surprise: 0.8, trust: 1.5, smart: 1.4, sunshine: 1.3,
  silly: 0.4, strong: 1.0, cry: -1.6, sick: -1.6, problem: -1.1, problems: -1.2, challenge: 0.1, mistake: -1.2, wicked: 0.3,
  delicious: 2.2, yummy: 2.2, tasty: 1.8, cosy: 1.8, cozy: 1.8, laugh: 2.0, laughed: 2.0, laughing: 2.0, giggled: 1.9,
  giggling: 1.9, cuddle: 2.1, cuddled: 2.1, cuddles: 2.1, hug: 2.1, hugged: 2.1, hugs: 2.1, snuggle: 2.1, snuggled: 2.1,
  kiss: 1.9, kissed: 1.9, connected: 1.5, listened: 1.2, closer: 1.0, reunited: 2.0, promoted: 2.2, promotion: 2.0,
  bonus: 1.8, raise: 1.2, passed: 0.7, graduated: 2.2, graduation: 1.7, birthday: 1.1, vacation: 1.5, holiday: 1.2,
  puppy: 1.2, kitten: 1.2, beautiful: 2.6, gorgeous: 2.6, adorable: 2.2, blessed: 2.5, healed: 1.6, recovered: 1.4,
  recovering: 0.9, productive: 1.6, accomplished: 2.0, accomplishment: 2.0, succeeded: 2.2, treat: 1.0, thrilled: 2.9,
  ecstatic: 2.9, content: 1.6, contented: 1.8, soothing: 1.6, refreshing: 1.6, refreshed: 1.6, grumpy: -1.6, snapped: -1.5,
  yelled: -1.8, shouted: -1.6, screamed: -1.6, argued: -1.7, arguing: -1.7, bickered: -1.2, bickering: -1.3, ignored: -1.7,
  ignoring: -1.6, dismissed: -1.4, brushed: -0.3, sulked: -1.3, stormed: -1.4, slammed: -1.5, sobbed: -2.2, sobbing: -2.2,
  wept: -2.0, crying: -1.9, tears: -1.2, ached: -1.4, aching: -1.4, dreading: -1.9, dread: -2.0, anxious: -1.7,
  overwhelmed: -1.6, overwhelming: -0.9, panicking: -2.0, panicked: -1.8, burnout: -2.0, hungover: -1.2, redundant: -1.8,
  divorce: -1.9, funeral: -1.8, diagnosis: -1.0, tumour: -2.2, tumor: -2.2, miscarriage: -3.0, unappreciated: -1.9,
  invisible: -1.3, unheard: -1.6, resent: -1.9, resentful: -2.0, bitter: -1.6, distant: -1.0, disconnected: -1.3,
  awkward: -1.1, tense: -1.3, snarky: -1.4, cheated: -2.2, lied: -1.9, lonely: -1.9, homesick: -1.3, sulking: -1.3,
}; // prettier-ignore

/** Phrases, in the language of cues.ts; they take the place of their words. */
export const PHRASES: readonly (readonly [string, number])[] = [
  ['made|make|makes my|our day|week|night|year|weekend', 2.8],
  ['looking|looked|look forward to', 1.8],
  ["can't|cant|cannot|couldn't wait to|for|until", 2.0],
  ["couldn't|can't|could|cannot not? be|feel|been happier|prouder|better", 3.0],
  ['over the moon', 3.0],
  ['cloud nine', 2.8],
  ['on top of the world', 2.8],
  ['had|have|having|such a|great|good|lovely|blast ball|blast|laugh', 2.0],
  ['a great|good time', 2.4],
  ['good|great|wonderful|lovely|amazing|excellent news', 2.4],
  ['bad|terrible|awful|sad news', -2.2],
  ['cried|cry|crying|tears with|of happiness|joy|laughter|relief', 2.2],
  ['happy|joyful tears', 2.2],
  ['laughed|laughing|laugh until|till|so', 2.4],
  ['died|dying|dead laughing', 2.2],
  ["couldn't|can't stop laughing|smiling|grinning", 2.6],
  ["couldn't|can't stop crying|shaking", -2.4],
  ['felt|feel|feeling|feels like|so|really home', 1.6],
  ['felt|feel|feeling|feels like|so crap|shit|rubbish|garbage', -2.2],
  ['felt|feel|feeling nothing', -1.6],
  ['felt|feel|feeling better|lighter|calmer|safe|loved|heard|seen|understood|close|lucky|whole|alive', 2.0],
  [
    'felt|feel|feeling worse|unloved|unseen|unheard|stuck|trapped|small|stupid|used|judged|left|low|down|off|lost|guilty',
    -1.8,
  ],
  ['feel|feels|felt so? good|great|amazing|nice', 2.0],
  ['let ME|US|THEM down', -2.0],
  ['broke|break|breaking|fell|falling|falls apart|down', -1.6],
  ['broke|breaking|broken|break|split up', -2.0],
  ['breaks|broke|breaking MY|THEIR heart', -2.6],
  ['fed up', -2.0],
  ['had enough', -1.6],
  ['sick of', -1.9],
  ['sick|tired and|of tired', -1.8],
  ['worn|burnt|burned|stressed|freaked|wiped out', -1.7],
  ['passed away', -2.6],
  ['miss|misses|missed|missing THEM|home', -1.4],
  ['got|get|gets|getting along|on well?', 1.4],
  ['walking on eggshells', -2.2],
  ['silent treatment', -2.2],
  ['cold shoulder', -2.0],
  ['no one|body cares|cared|listens|came', -2.0],
  ['no problem|problems|worries|worry|pain|stress|drama|issues', 0.8],
  ['no fun|hope|joy|point|energy|appetite', -1.6],
  ['nothing but? good', 1.2],
  ['not|nothing bad', 0.8],
  ['not too? bad|shabby', 0.9],
  ['not great|good|ideal', -1.2],
  ["couldn't|could not|don't|didn't|can't care less", -0.8],
  ['what a mess|nightmare|disaster|shambles', -2.3],
  ['what a day', 0],
  ['good for nothing', -2.2],
  ['lost|lose|losing ..2 weight|pounds|lbs|kilos|kg', 1.4],
  ['cancer free', 2.8],
  ['free of|from cancer|pain', 2.4],
  ['for free', 0.8],
  ['free food|time|day|lunch|coffee|ticket|tickets', 1.0],
  ['day|week|night|weekend|time|morning off', 1.0],
  ['paid off', 1.6],
  ['on sale', 0.8],
  ['alone time', 0.8],
  ['crush on', 0.9],
  ['sweet potato|potatoes|corn|spot', 0.2],
  ['happy birthday|anniversary|hour|christmas|new', 0.8],
  ['sense of humour|humor', 0.8],
  ['ice cream', 0.4],
  ['best friend|friends|mate', 0.5],
  ['good morning|night|evening|afternoon|friend|friends|friday|luck', 0.3],
  ['no longer', -0.2],
  ['thank god|goodness|heavens', 1.4],
  ['oh|my god|gosh', 0],
  ['in|into trouble', -1.4],
  ['bad|hard|rough|tough|terrible day|week|night|time|morning|month|year', -1.5],
  ['long day|week|night|shift', -0.6],
  ['misses|missed|miss me|us', 0.8],
  ['get|got|getting|gets over', 0.6],
  ['make|made up with', 1.4],
  ['stretch*|massage*|ice*|ease*|eased|helped ..3 pain', 1],
  ['rubbed|massaged MY|THEIR', 1.2],
  ['less stress|pressure|stressed|work|pain|anxious|anxiety|traffic', 1],
  ['no success', -1],
  ['weight loss', 0.8],
  ['taught ..3 trick|tricks', 0.8],
  ['day off', 1],
  ['off work|early', 1.2],
  ['finally finished|done|over|found|got|beat|fixed|solved|able|finish|received|bought', 1.2],
  ['fixed|solved|figured|resolved ..4 problem|issue|bug', 1.4],
  ['been okay|ok', 0.6],
  ['walking dead', 0],
  ['ghost in the shell', 0],
  ['prison break', 0],
  ['rolled|rolls|rolling MY|THEIR eyes', -1.4],
  ['laughed|laughs|laughing at me|us', -1.6],
  ['made|makes|making fun of', -1.7],
  ['hung up on', -1.3],
  ['stormed|stormed off|out', -1.6],
  ['compares|compared|comparing me to', -1],
  ["haven't|hasn't|not spoken|talked", -1.1],
  ['no one|nobody remembered|came|called|asked', -1.6],
  ['slept on the sofa|couch', -0.8],
  ['held|holding hands', 1.5],
  ['held|took MY|THEIR hand', 1.3],
  ['took care of', 1.2],
  ["couldn't|can't|didn't sleep", -1.2],
  ['made|brought me tea|coffee|breakfast|dinner|soup|lunch', 1.2],
  ['game of thrones', 0],
  ['went|going|goes well|smoothly|great', 1.8],
  ['did|doing|does|done|do well|great', 1.4],
  ['well done', 1.8],
  ['as well', 0],
  ['get well', 0.3],
  ['so what', 0],
  ['worth it', 1.6],
  ['whole|entire thing|time|day|family', 0],
  ['fell asleep', 0],
  ['fall|fell|falling|fallen in love', 2.6],
  ['dead tired|on', -1.0],
  ['crying|cried MY|THEIR eyes', -2.2],
  ['hard work', 0.2],
  ['work|works|worked|working hard', 0.2],
  ['pleasantly surprised', 2.0],
  ['cut down|up|the', 0],
  ['killed|killing it', 1.2],
  ['play|played|playing|beat|beating|video|board game|games', 0.6],
  ['fight|fights|fought for', 0.3],
  ['fight|argue|argued|fought with|about|over', -1.6],
  ['kind of|words|person|to', 0.4],
  ['first kiss|steps|word|words|date|time', 0.5],
  ['let me down', -2.0],
  ['put|puts|putting me|THEM|us down', -2.0],
  ["didn't|doesn't|don't|never listen|listens|care|cares|bother|ask|asks|help|helps", -1.4],
  ['fell|fall|falling out', -1.6],
  ['pushed me away', -1.8],
  ['shut|shuts me out|down', -1.7],
  ['talk|talked|talking down to', -1.8],
  ['in|with pain', -1.8],
  ['on edge', -1.5],
  ['on MY|THEIR own', -0.2],
  ['lump in', -1.2],
  ['silver lining', 1.2],
];

/** "like" is a feeling only behind these. */
export const LIKERS =
  "i we you they he she to would 'd really did do don't didn't doesn't also always not never never";
export const BOOSTERS = `
  absolutely amazingly awfully completely considerably deeply enormously entirely especially exceptionally extremely
  fabulously fully greatly hella highly hugely incredibly intensely majorly more most particularly purely quite really
  remarkably so substantially super terribly thoroughly totally tremendously truly unbelievably utterly very too damn
  fucking bloody such insanely seriously genuinely properly ridiculously
`;
export const DAMPENERS = `
  almost barely hardly kinda less little marginally occasionally partly scarcely slightly somewhat sorta sort bit vaguely
  fairly mildly moderately rather
`;

export const FACES: Readonly<Record<string, number>> = {
  ':)': 1.8, ':-)': 1.8, '=)': 1.8, '(:': 1.8, ':]': 1.6, ':d': 2.3, ':-d': 2.3, '=d': 2.3, ';)': 1.2, ';-)': 1.2, ':p': 1.2,
  ':-p': 1.2, ':(': -1.8, ':-(': -1.8, '=(': -1.8, '):': -1.8, ':[': -1.6, ":'(": -2.2, ":'-(": -2.2, 'd:': -1.8, ':/': -1.2, ':-/': -1.2,
  ':\\': -1.0, ':|': -0.5, ':-|': -0.5, '<3': 2.0, '</3': -2.0, ':*': 1.8, ':-*': 1.8, '^^': 1.4, '^_^': 1.6, '-_-': -1.1,
}; // prettier-ignore

/** First code point of an emoji and how it feels. */
export const EMOJI_VALENCE: ReadonlyMap<string, number> = new Map([
  ...'😀 😃 😄 😁 😆 🥳 🤩 😍 🥰 😘'.split(' ').map((face) => [face, 2.4] as const),
  ...'😊 🙂 😌 😇 ☺ 🤗 😋 😎 😂 🤣 😹 😺 😻 ❤ 🧡 💛 💚 💙 💜 🤎 🖤 🤍 💕 💖 💗 💞 💓 💘 💝 🎉 🎊 ✨ 🌞 ☀ 🌈 👍 👏 🙌 💪 🙏 🥂 🏆 ⭐ 🌟'
    .split(' ')
    .map((face) => [face, 1.7] as const),
  ...'😉 😏 😜 😝 🤪 🙃'.split(' ').map((face) => [face, 0.7] as const),
  ...'😐 😑 😶 🤔 😬 🙄 😒 😕 🫤'.split(' ').map((face) => [face, -0.9] as const),
  ...'🙁 ☹ 😟 😔 😞 😣 😖 😩 😫 🥺 😥 😓 😰 😨 😧 😦 😳 👎'.split(' ').map((face) => [face, -1.6] as const),
  ...'😢 😭 😿 💔 😱 😠 😡 🤬 👿 🤮 🤢 😤'.split(' ').map((face) => [face, -2.3] as const),
]);
