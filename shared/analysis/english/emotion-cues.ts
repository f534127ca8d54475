// Words and phrases that show a feeling, by the labels of GoEmotions (Demszky et al. 2020); written for
// Resonant. "Strong" cues name the feeling and are enough alone; "weak" ones need company or a low bar.
// A denied cue does not count. The language is that of cues.ts; a line holds cues apart by commas.
import type { Emotion } from '#shared/model/analysis-labels.ts';

type Cues = { readonly strong: string; readonly weak?: string };

export const EMOTION_CUES: Readonly<Record<Exclude<Emotion, 'neutral'>, Cues>> = {
  admiration: {
    strong: `admire*, impressed, impressive, inspiring, inspired by, in awe, awesome, brilliant, talented, look up to, amazing job|work,
      great|good|nice|fantastic|wonderful job|work|idea|post|point|game, well done, hats off, kudos, respect THEM, such a good|great|kind|lovely|strong|brave|wonderful|amazing|beautiful ..1 person|man|woman|friend|soul|mother|father,
      she's|THEY 's|is|are ..2 amazing|incredible|wonderful|brilliant|brave|generous|remarkable`,
    weak: `amazing, incredible, excellent, fantastic, beautiful, gorgeous, wonderful, remarkable, genius, legend, hero, clever, perfect, stunning, great, best`,
  },
  amusement: {
    strong: `laugh, laughed, laughs, laughing, lol, lmao, lmfao, rofl, haha*, hehe*, hilarious, funny, funniest, giggl*, chuckl*, cracked|cracks|cracking me|us up, in stitches, joked, joking, 😂, 🤣`,
    weak: `joke*, amusing, silly, comedy, humour, humor, ridiculous, fun`,
  },
  anger: {
    strong: `angry, angrily, furious, fury, livid, rage, raging, enraged, fuming, seething, outraged, infuriat*, mad at, so|really|very mad, pissed off?, hate THEM|it|this|that|you, hated THEM|it, hatred,
      yelled at, screamed at, shouted at, blew up at, lost my temper, resent*, fuck off|you|this|THEM, how dare, bastard*, asshole*, bitch`,
    weak: `anger, yelled, shouted, screamed, slammed, argued, argument, fight, fought, hate, fuck, fucking, mad, rude, betray*, cruel, stupid, idiot*, damn`,
  },
  annoyance: {
    strong: `annoy*, irritat*, frustrat*, fed up, sick of, tired of, gets on MY nerves, got on MY nerves, drives me mad|crazy|nuts|insane, driving me mad|crazy|nuts, pissed me off, rolled MY|THEIR eyes, grumpy, aggravat*, can't stand, couldn't stand, had enough of, last straw, ugh, nag*, snapped at`,
    weak: `snapped, bicker*, complain*, moaned, whin*, pestering, late again, ridiculous, bother*, stupid, dumb, idiot*, shut up, rude, damn, hell, crap, sulk*`,
  },
  approval: {
    strong: `agree, agreed with, good idea, makes sense, fair enough, good point, you're right, THEY 're|'s|was|were|is right, right thing to do, approve*, exactly what i needed, fair point, sounds good, works for me`,
    weak: `right, true, indeed, yes, correct, definitely, fine, okay, decent, worth it, helpful, support*`,
  },
  caring: {
    strong: `take|took|taking care of, looked|looking|look after, worried about THEM, care about, cares about, cared for, hope you|THEY feel|get better, hope THEY|you is|are|'re|'s okay|ok|alright, be safe, be there for,
      checked|check|checking on|in on? THEM|you, comforted, nursed, made sure THEY, stay safe, hugs, here for you|THEM, hope you, please don't, protective of`,
    weak: `care, caring, gentle, gently, kind, kindly, tender*, help*, support*, comfort*, hug*, held, protect*`,
  },
  confusion: {
    strong: `confus*, puzzled, puzzling, baffled, bewildered, don't understand, didn't understand, can't understand, don't get it, no idea, not sure what|why|how|if|whether, makes no sense, made no sense, mixed signals, don't know what|why|how, what|how do i, can't work out, can't figure out, couldn't figure out, lost me, unclear, dunno`,
    weak: `wonder why, strange, weird, odd, unsure, huh, not sure, don't know`,
  },
  curiosity: {
    strong: `curious, curiosity, wonder if|whether|what|how|who|why, wondering, wondered, intrigued, intriguing, fascinat*, want to know, wanted to know, interested in, dying to know, i'd love to know`,
    weak: `interesting, wonder, why is|are|do|did|would, what is|are, who is, how does|do|did, which, does anyone, anyone know`,
  },
  desire: {
    strong: `wish i|we|THEY|it|you, i wish, want to be|go|see|have|get|do|live|feel|move, wanted to be|go|see|have|kiss|hold, longing, long for|to, longed, yearn*, crave*, craving, can't wait to, dying to, would love to, 'd love to, would kill for, all i want, desire*, really want, i need a|some`,
    weak: `want, wanted, wish, hoping for, dream of, dreaming of, need`,
  },
  disappointment: {
    strong: `disappoint*, let me|us|THEM|down down?, let down, gutted, bummed, underwhelm*, anticlimax*, not what i hoped|expected|wanted, hoped for more|better, expected better|more, such a shame, what a shame, deflated, fell through, stood me up, forgot MY birthday|anniversary, cancelled on me, canceled on me, too bad, sadly, unfortunately, failed`,
    weak: `shame, cancelled, canceled, pity, missed out, never came, fail, lost, unappreciated, wasted, not good enough`,
  },
  disapproval: {
    strong: `disapprove*, disagree*, wrong of THEM|me|you, shouldn't have, should not have, not okay, not ok, not right, out of order, unacceptable, inappropriate, not fair, unfair, out of line, don't agree, didn't agree, can't believe THEY|you, against it, bad idea, that's wrong, no excuse`,
    weak: `wrong, should've, judg*, not good, not cool, don't think, doesn't make, don't like, didn't like, no way`,
  },
  disgust: {
    strong: `disgust*, gross, revolting, repuls*, vile, sickening, makes|made me sick, nauseat*, eww*, yuck*, creepy, creeped me out, filthy, cringe*, 🤮, 🤢, nasty, appalling`,
    weak: `awful, horrible, sick, pathetic, shit, toxic, smelly, rotten`,
  },
  embarrassment: {
    strong: `embarrass*, humiliat*, mortified, awkward, ashamed, cringed, blush*, went red, wanted the ground to, felt like an? idiot, felt so? stupid|foolish, made a fool of, self-conscious, shame`,
    weak: `oops, stupid, clumsy, shy`,
  },
  excitement: {
    strong: `excit*, thrill*, can't wait, cannot wait, couldn't wait, buzzing, pumped, stoked, hyped, looking forward to, looked forward to, over the moon, ecstatic, yay*, woo*, woohoo, counting down, finally here, elated, psyched, giddy, adventure, 🎉, 🤩, 🥳`,
    weak: `wow, omg, amazing, awesome, finally, new, first time`,
  },
  fear: {
    strong: `scared, scary, afraid, terrif*, frightened, frightening, fear, fears, feared, fearful, dread, dreading, dreaded, petrified, horrified, panic*, worst nightmare, scares me, frightens me, terror, flinched, nightmare*`,
    weak: `worried, worry, horror, shaking, trembling, dark, danger*, threat*, unsafe, horrible`,
  },
  gratitude: {
    strong: `thank, thanks, thankful, thanked, grateful, gratefully, gratitude, appreciat*, blessed to, so|feel|feeling|felt|am lucky, lucky to have, means a lot, meant a lot, couldn't have done it without, owe THEM, thx, ty, cheers for`,
    weak: `blessed, lucky, blessing, fortunate`,
  },
  grief: {
    strong: `grief, grieving, grieve*, mourn*, funeral, passed away, died, lost my|our mum|mom|dad|mother|father|brother|sister|son|daughter|husband|wife|friend|baby|dog|cat|grandmother|grandfather|nan|gran|grandma|grandpa, scattered THEIR ashes, memorial, bereave*, miss THEM ..1 so much, anniversary of THEIR death, rip, widow*, miscarriage, cremat*, without THEM now, since THEY died|passed, heartbroken`,
    weak: `death, dead, gone forever, buried, ashes, loss, died in`,
  },
  joy: {
    strong: `happy, happily, happier, happiest, happiness, joy, joyful, joyous, delighted, delightful, overjoyed, glad, cheerful, made|makes my|our day|week|night, best day|night|weekend|time, had|having a? so? ..2 fun, great time, good time, lovely day|time|evening|morning|afternoon|weekend, wonderful day|time|evening|night,
      perfect day|evening|night|weekend, smil*, grinning, grinned, beaming, content, bliss*, cheered me up, felt good|great|amazing|alive|light, feeling good|great, enjoy*, loved every|it, blast, celebrat*, 😊, 😀, 😃, 😄, 😁, :), :d, great day, good day, nice day, beautiful day, happy tears, peaceful, tears of joy`,
    weak: `fun, lovely, nice, pleasant, wonderful, good, great, relaxing, relaxed, delicious, sunny, sunshine, laughed, enjoyable, cozy, cosy, sweet, won, winning, nice time, awesome, perfect, favourite, favorite`,
  },
  love: {
    strong: `love THEM|you|this|it|MY|that|how|when|being|our|THEIR, loved THEM|this|it|being|THEIR|spending, i love, loves me|us|it, loving, in love, adore*, falling for, fell for, love of my life, beloved, soulmate, my heart, darling, cuddl*, kissed, kiss, hugged me, snuggl*, made love, crush on, romantic, cherish*, so close to, ❤*, 🥰, 😍, 💕, <3`,
    weak: `love, loved, dear, sweet, hug*, affection*, fond, favourite, favorite, adorable, cute, tender*, beautiful`,
  },
  nervousness: {
    strong: `nervous*, anxious, anxiously, anxiety, worried, worry, worrying, worries, worries me, on edge, uneasy, butterflies, stressed, stress, stressful, panicky, restless, jittery, tense, apprehensive, dreading, overthinking, knot in my stomach, couldn't sleep, can't sleep, insecure, walking on eggshells`,
    weak: `concern*, waiting, hesitat*, scared, afraid, exam, interview, pressure, overwhelm*, unsettled`,
  },
  optimism: {
    strong: `hopeful*, optimis*, hope to|we|it|things|this|for|that|so, hoping, looking up, getting better, things will|are, going to be okay|ok|fine|alright|great, will be okay|ok|fine|alright|better|great, light at the end, fresh start, new beginning, fingers crossed, looking forward, bright side, one day we|i, feel|feeling|felt positive, can do this, on the mend`,
    weak: `hope, hopefully, better, soon, tomorrow, plan*, faith, progress`,
  },
  pride: {
    strong: `proud, proudly, pride, pleased with myself, proud of, accomplish*, achiev*, nailed it, i did it, we did it, finally finished|managed|did|passed|got, managed to, personal best, graduated, got promoted, promotion, aced, stood up for myself`,
    weak: `passed, won, finished, completed, success*, earned, milestone, first place, award*`,
  },
  realization: {
    strong: `realis*, realiz*, dawned on, it hit me, it struck me, it occurred to me, clicked, i see now, now i see, turns out, turned out, didn't know that, never noticed, hadn't noticed, came to me, understand now, understood now, i get it now, eye opener, eye-opening, it made me think, finally understood`,
    weak: `noticed, understood, learned, learnt, found out, discovered, suddenly, forgot`,
  },
  relief: {
    strong: `relie*, thank god, thank goodness, thank heavens, phew, weight off, weight lifted, breathe again, can breathe, sigh of relief, at last, finally over, all clear, turned out fine|ok|okay|alright, it's over, no longer worried, off my shoulders, off my chest, felt lighter, calmer`,
    weak: `finally, calm, safe, better now, over, luckily`,
  },
  remorse: {
    strong: `sorry, regret*, guilty, guilt, apologi*, remorse*, my fault, should have called|said|listened|been|told|known|gone|asked|stayed, shouldn't have said|shouted|snapped|yelled|done|told, wish i had, wish i hadn't, wish i'd, forgive me, i was wrong, feel|felt|feeling bad for|about|that, ashamed of myself, i was too harsh`,
    weak: `mistake, blame*, wrong, should have, ashamed, hurt THEM`,
  },
  sadness: {
    strong: `sad, sadly, sadness, sadder, unhappy, miserable, depress*, heartbroken, heartbreaking, broke my heart, breaks my heart, cry, cried, crying, cries, sobb*, wept, weep*, tears, lonely, loneliness, alone again, so alone, down today, feeling|felt|feel down|low|empty|blue|lonely|awful|terrible|numb|hopeless|worthless|nothing|unloved|invisible,
      hopeless, devastat*, miss THEM|home|you|that|those, missed THEM, missing THEM, ache*, aching, hurt me, hurts, hurting, gloomy, homesick, gutted, upset, despair, left me, broke up, 😢, 😭, 💔, :(`,
    weak: `alone, lost, hurt, tired, empty, numb, pain*, broken, goodbye, bad day, tough, rough, ended, sigh, exhausted, unloved, struggl*`,
  },
  surprise: {
    strong: `surpris*, shocked, shocking, astonish*, amazed, unexpected*, out of the blue, didn't expect, never expected, can't believe, couldn't believe, cannot believe, speechless, stunned, wow, omg, oh my god, gobsmacked, taken aback, no way, blown away, caught off guard, to my amazement, out of nowhere, unbelievabl*, 😮, 😲, 😳`,
    weak: `suddenly, wonder, whoa, amazing`,
  },
};

/** Each emotion's family (Ekman 1992) and polarity, as published with GoEmotions. */
export const EKMAN_MEMBERS = {
  anger: ['anger', 'annoyance', 'disapproval'],
  disgust: ['disgust'],
  fear: ['fear', 'nervousness'],
  joy: [
    'joy',
    'amusement',
    'approval',
    'excitement',
    'gratitude',
    'love',
    'optimism',
    'relief',
    'pride',
    'admiration',
    'desire',
    'caring',
  ],
  sadness: ['sadness', 'disappointment', 'embarrassment', 'grief', 'remorse'],
  surprise: ['surprise', 'realization', 'confusion', 'curiosity'],
  neutral: ['neutral'],
} as const satisfies Record<string, readonly Emotion[]>;

export const POLARITY_MEMBERS = {
  positive: [
    'amusement',
    'excitement',
    'joy',
    'love',
    'desire',
    'optimism',
    'caring',
    'pride',
    'admiration',
    'gratitude',
    'relief',
    'approval',
  ],
  negative: [
    'fear',
    'nervousness',
    'remorse',
    'embarrassment',
    'disappointment',
    'sadness',
    'grief',
    'disgust',
    'anger',
    'annoyance',
    'disapproval',
  ],
  ambiguous: ['realization', 'surprise', 'curiosity', 'confusion'],
  neutral: ['neutral'],
} as const satisfies Record<string, readonly Emotion[]>;
