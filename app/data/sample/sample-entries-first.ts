// The sample journal, first half: ten weeks ago to the quarrel and its mending, and two earlier years.
import type { SampleEntry } from './sample-types.ts';

export const FIRST_ENTRIES: readonly SampleEntry[] = [
  {
    key: 'dad-laughed',
    day: { yearsAgo: 3 },
    at: '20:15',
    mood: 3,
    feelings: ['sad', 'love'],
    tags: ['family'],
    text: `Dad laughed today. A real one, with the shoulders. The neighbour’s cat had fallen asleep in the wheelbarrow and he had been pushing it round the garden for ten minutes without noticing.

First time since Mum. Neither of us said so. We both looked at the cat.`,
  },
  {
    key: 'the-table',
    day: { yearsAgo: 1 },
    at: '22:30',
    mood: 5,
    feelings: ['joy', 'love'],
    tags: ['home'],
    favourite: true,
    text: `# The table

Maya and I carried the table up four flights because she had seen it in the window of the charity shop and could not leave it there. On the second landing we had to take the legs off. On the third we sat on it and ate the sandwiches meant for later. A man came down past us and said “Lovely spot,” and Maya offered him one.

It does not fit. It takes up the whole kitchen and you have to walk round it sideways. We ate toast on it at ten at night, one at each end, shouting “Pass the salt.”`,
  },
  {
    key: 'kettle',
    day: { weeksAgo: 10, weekday: 'mon' },
    at: '21:10',
    mood: 4,
    feelings: ['calm'],
    tags: ['home'],
    text: `Maya put the kettle on before I had my coat off. That was the whole evening, really. Kettle, coat, soup, her cold feet under my leg on the sofa.

I want to remember that nothing happened.`,
  },
  {
    key: 'boxes-at-work',
    day: { weeksAgo: 10, weekday: 'wed' },
    at: '18:30',
    mood: 3,
    feelings: ['neutral'],
    tags: ['work'],
    text: `Priya and I split the archive:

- boxes 1 to 40, me
- 41 to 75, her
- the water-damaged ones, both of us, with biscuits

My labels made her laugh. Her spreadsheet made me laugh: it has a tab called “Feelings”.`,
  },
  {
    key: 'up-and-over',
    day: { weeksAgo: 10, weekday: 'sat' },
    at: '19:05',
    mood: 5,
    feelings: ['joy'],
    tags: ['friends', 'hills'],
    text: `# Up and over with Tom

Wind so strong at the top that we had to lean on it. Tom put both arms out and let it hold him up, forty-one years old, coat over his head like a bat. I have known him since the school bus and I don’t think I have ever seen him do anything by halves except finish a sentence.

Coming down he talked about everything apart from home. I noticed that and left it. We ate chips in the car with the heater on and the windows went white, and he drew a very small, very bad horse on his.`,
  },
  {
    key: 'sunday-pancakes',
    day: { weeksAgo: 9, weekday: 'sun' },
    at: '11:20',
    mood: 5,
    feelings: ['love', 'calm'],
    tags: ['home', 'sundays'],
    favourite: true,
    text: `Sunday. Pancakes, then the crossword, Maya reading the clues in the voice of a newsreader breaking terrible news. “Seven across,” and a long pause, “is a river.”

She gives me the end of every pancake because she knows I like the crispy bit. She has done it for six years and I only noticed this morning.`,
  },
  {
    key: 'fine-four-times',
    day: { weeksAgo: 9, weekday: 'tue' },
    at: '22:40',
    mood: 3,
    feelings: ['anxious'],
    tags: ['family'],
    text: `Called Dad. He said he was fine four times, which is one too many.`,
  },
  {
    key: 'cannot-sleep',
    day: { weeksAgo: 9, weekday: 'thu' },
    at: '02:50',
    mood: 2,
    feelings: ['anxious'],
    tags: ['work'],
    text: `Can’t sleep. The trustees’ meeting is weeks away and I have already given the presentation nine times tonight, worse each time. In the last one I had no shoes on.

Maya woke up a bit and said “put it down” and put her hand flat on my chest. It helped. It is still helping.`,
  },
  {
    key: 'second-interview',
    day: { weeksAgo: 8, weekday: 'mon' },
    at: '19:40',
    mood: 3,
    feelings: ['love', 'anxious'],
    tags: ['the move'],
    text: `# Second interview

Maya came home with the email printed out, which is how I knew. She prints nothing. Glasgow want to see her again.

I said “That’s brilliant,” and it was, and I meant it. She did the small jump she does, on the spot, like someone testing a floor. Then I washed up for a long time.`,
  },
  {
    key: 'my-idea',
    day: { weeksAgo: 8, weekday: 'wed' },
    at: '17:55',
    mood: 4,
    feelings: ['joy'],
    tags: ['work'],
    text: `Priya told the whole meeting that the index was my idea. It was, but nobody ever says so. I thanked her in the corridor and she said “Well, it was.” Went red, spilled water on the index.`,
  },
  {
    key: 'the-shed',
    day: { weeksAgo: 8, weekday: 'sat' },
    at: '20:20',
    mood: 3,
    feelings: ['sad', 'love'],
    tags: ['family'],
    text: `# The shed

Drove over to Dad’s. He has sorted every screw he owns into jam jars, and the jam jars by year of jam. He is limping and calls it “the leg”, as if it were somebody else’s and he was minding it.

Mum’s coat is still on the hook by the back door. He moved it along to make room for mine and then moved it back, and hung mine on top. We had soup. I asked about the doctor, he told me about the jam jars. When I was leaving he filled my pockets with onions and said “Drive slow,” the way he always does, and stood in the road until I turned.`,
  },
  {
    key: 'arm-asleep',
    day: { weeksAgo: 7, weekday: 'sun' },
    at: '09:40',
    mood: 5,
    feelings: ['love', 'calm'],
    tags: ['sundays'],
    text: `Maya asleep on my arm. Arm asleep too. Not moving.`,
  },
  {
    key: 'lock-gates',
    day: { weeksAgo: 7, weekday: 'tue' },
    at: '08:10',
    mood: 2,
    feelings: ['sad', 'love'],
    tags: ['friends', 'running'],
    text: `# At the lock gates

Tom ran slower than usual and then he stopped, by the lock gates, and said Jess had moved out. Three weeks ago. He had been going to tell me on the hill.

I was hurt for about a second that he hadn’t. Then I saw his face. I put my hand on his back and we stood there steaming like a pair of horses while the water went down. He said he was ashamed. I said I was glad he’d told me and that he could ring at any hour, and that I meant any. He said, “You go to bed at nine.” I said any.

He rang at eleven. We talked about bicycles.`,
  },
  {
    key: 'said-no',
    day: { weeksAgo: 7, weekday: 'thu' },
    at: '18:15',
    mood: 4,
    feelings: ['calm', 'anxious'],
    tags: ['work'],
    text: `Said no to the Saturday shift. I told them I couldn’t do any more weekends this month, in those words, without a single “sorry”. Sat in the toilet afterwards with my heart going. Priya slid a biscuit under the door.`,
  },
  {
    key: 'dont-tidy',
    day: { weeksAgo: 7, weekday: 'fri' },
    at: '07:05',
    mood: 3,
    feelings: ['love', 'anxious'],
    tags: ['the move'],
    text: `Maya is on the 6.12 to Glasgow. She left a note on the coffee jar: *Don’t tidy.*

I tidied.`,
  },
  {
    key: 'without-her',
    day: { weeksAgo: 6, weekday: 'sun' },
    at: '15:30',
    mood: 2,
    feelings: ['sad'],
    tags: ['sundays', 'the move'],
    text: `First Sunday without her in I don’t know how long. Made pancakes for one, which is a silly quantity of batter. Ate the ends. Did the river clues on my own.

It was a perfectly all right day. I kept turning round to tell her so.`,
  },
  {
    key: 'she-got-it',
    day: { weeksAgo: 6, weekday: 'mon' },
    at: '20:00',
    mood: 4,
    feelings: ['joy', 'love', 'anxious'],
    tags: ['the move'],
    text: `She got it.

We danced in the kitchen, sideways, because of the table, with the radio on the wrong station. Maya cried and I was so proud of her that my ears rang. I am happy for her all the way down to about the knees. Below that I don’t know yet.`,
  },
  {
    key: 'toast',
    day: { weeksAgo: 6, weekday: 'wed' },
    at: '21:45',
    mood: 3,
    feelings: ['neutral'],
    tags: [],
    text: `Rain. Toast. Nothing to report.`,
  },
  {
    key: 'bag-of-oranges',
    day: { weeksAgo: 6, weekday: 'sat' },
    at: '23:20',
    mood: 4,
    feelings: ['calm', 'joy'],
    tags: ['friends', 'home'],
    text: `Tom came to dinner with a bag of oranges and no plan. Maya gave him the onions to chop so that nobody would ask why his eyes were wet. The three of us sat at the ends of the ridiculous table until late, peeling oranges, saying not much.

He slept on the sofa. I heard him laugh in the night at something on his phone and it was the best sound.`,
  },
  {
    key: 'the-fight',
    day: { weeksAgo: 5, weekday: 'tue' },
    at: '23:50',
    mood: 1,
    feelings: ['angry', 'sad'],
    tags: ['the move', 'home'],
    text: `# About the boxes

We had the fight. It began with the moving boxes, which she had ordered without saying, twenty of them, flat against the hall wall like a jury. I said she had decided everything without me. Maya said I never say what I want and then I punish people for not guessing it. I said that was rich, coming from her. I said it was always about her work. It isn’t. I knew that while it was leaving my mouth.

Then I went quiet. The bad kind. She asked me twice what I was thinking and I looked at my phone. She said “Please don’t do that,” and I did it.

She has gone to bed. The boxes are still in the hall. I am at my end of the table with the light off.`,
  },
  {
    key: 'edge-of-the-bed',
    day: { weeksAgo: 5, weekday: 'wed' },
    at: '07:50',
    mood: 1,
    feelings: ['sad'],
    tags: ['home'],
    text: `Slept on the edge of the bed. Maya said good morning and I said morning.`,
  },
  {
    key: 'tea-anyway',
    day: { weeksAgo: 5, weekday: 'wed' },
    at: '13:20',
    mood: 2,
    feelings: ['sad', 'calm'],
    tags: ['work'],
    text: `Priya asked by the photocopier if I was all right. I said yes. She said “Okay,” went away, and came back with a tea anyway, and stood next to me copying nothing until the light came round twice.`,
  },
  {
    key: 'sorry-properly',
    day: { weeksAgo: 5, weekday: 'thu' },
    at: '21:30',
    mood: 4,
    feelings: ['love', 'calm'],
    tags: ['home', 'the move'],
    favourite: true,
    text: `# Sorry, properly

I said sorry tonight. Not “sorry if”. I said I was sorry for going quiet, that I do it when I am frightened, and that it must be like talking to a shut door. Maya put down the tea towel. She said she was sorry about “punish”, which was the word that had stuck, and that she had ordered the boxes at two in the morning because ordering something felt like being brave.

So we were both up at two in the morning, on different nights, in the same flat.

We built one of the boxes, to see. It is quite a good box. She got into it. We agreed to decide the next thing together, out loud, even if it is only which mugs.`,
  },
];
