// The sample journal, second half: from the mending to yesterday.
import type { SampleEntry } from './sample-types.ts';

export const SECOND_ENTRIES: readonly SampleEntry[] = [
  {
    key: 'dover-to-dijon',
    day: { weeksAgo: 5, weekday: 'fri' },
    at: '18:40',
    mood: 4,
    feelings: ['joy', 'love'],
    tags: ['family'],
    text: `Told Dad about the fight. He said that he and Mum once did not speak from Dover to Dijon, and that the trick is somebody has to mention the cows.`,
  },
  {
    key: 'back-to-pancakes',
    day: { weeksAgo: 4, weekday: 'sun' },
    at: '10:55',
    mood: 5,
    feelings: ['love'],
    tags: ['sundays'],
    text: `Back to pancakes. Maya gave me the end of hers. I gave her the end of mine. We looked at each other like two people in a heist.`,
  },
  {
    key: 'six-hours',
    day: { weeksAgo: 4, weekday: 'tue' },
    at: '07:45',
    mood: 4,
    feelings: ['joy'],
    tags: ['friends', 'running'],
    text: `Tom slept six hours. We celebrated as if he had won something.

- 5 km, slow
- one swan, furious
- flat white, shared, because he had forgotten his wallet again

He said “I think I’m going to be all right,” to the swan.`,
  },
  {
    key: 'the-trustees',
    day: { weeksAgo: 4, weekday: 'thu' },
    at: '19:10',
    mood: 5,
    feelings: ['joy', 'calm'],
    tags: ['work'],
    favourite: true,
    text: `# The trustees

It is done. I had shoes on.

Priya did the numbers and I did the photographs. On the fourth slide my voice went and I lost the thread completely, and she said, quite calmly, as though we had rehearsed it, “Tell them about box 52.” So I told them about box 52: the shopping lists, forty years of them, kept by a woman nobody had ever thought to write down. Eggs, thread, something for Harold’s chest. When I looked up one of the trustees was crying and the chairman was pretending to find his pen.

They gave us the second year. Priya and I walked to the bus in the rain with one umbrella, not under it, just carrying it. I told her I couldn’t have done it without her. She said, “I know. Nor me.”`,
  },
  {
    key: 'a-day-alone',
    day: { weeksAgo: 4, weekday: 'sat' },
    at: '21:00',
    mood: 4,
    feelings: ['calm'],
    tags: ['alone'],
    text: `A whole day to myself.

1. The market, early, before the pushchairs
2. The good bread
3. A bench
4. The bread again
5. Two hours of sewing a button on, with radio

Nobody needed anything. I didn’t either.`,
  },
  {
    key: 'a-date-for-the-hip',
    day: { weeksAgo: 3, weekday: 'mon' },
    at: '20:30',
    mood: 3,
    feelings: ['anxious', 'love'],
    tags: ['family', 'hospital'],
    text: `Dad’s hip has a date. He read me the letter over the phone in his telegram voice: nothing to eat, comma, bring slippers. I said I would come and he said there was no need. I said I knew there was no need.

A silence, and then: “Bring the big thermos.”`,
  },
  {
    key: 'not-dead-yet',
    day: { weeksAgo: 3, weekday: 'wed' },
    at: '22:10',
    mood: 2,
    feelings: ['angry', 'sad'],
    tags: ['family'],
    text: `Argued with Dad. I only asked whether the stairs would be all right afterwards, whether he had ever thought about somewhere smaller. He snapped that he wasn’t dead yet. I said that was hardly what I meant, and it came out sharp, and then he was just breathing.

It is his house. It is Mum’s house. I went at it like a survey.`,
  },
  {
    key: 'signed-dad',
    day: { weeksAgo: 3, weekday: 'thu' },
    at: '12:05',
    mood: 4,
    feelings: ['love', 'joy'],
    tags: ['family'],
    text: `A text: “Should not have snapped. Know you mean well. Moved the bed downstairs, just to see. Dad.”

I said I was sorry too, for the survey. He sent back a photograph of a jam jar.`,
  },
  {
    key: 'the-window',
    day: { weeksAgo: 3, weekday: 'sat' },
    at: '22:50',
    mood: 4,
    feelings: ['joy', 'anxious'],
    tags: ['the move', 'glasgow'],
    text: `# Four flats and a window

Glasgow with Maya. The first flat smelled of dog, the second of somebody’s divorce, the third was lovely and gone before we had reached the bottom of the stairs. The fourth has a window the size of a door, over a railway line, and Maya stood at it for so long that the agent started looking at his watch.

A train went by and all the light in the room moved with it. She reached back for my hand without turning round and I was there.

I could live in front of that window. I said so, out loud. I am practising.`,
  },
  {
    key: 'train-south',
    day: { weeksAgo: 2, weekday: 'sun' },
    at: '17:25',
    mood: 4,
    feelings: ['calm', 'love'],
    tags: ['the move', 'sundays'],
    text: `On the train south. Maya asleep against the glass with her mouth open, the crossword half done on the table between us. I have filled in the rivers.`,
  },
  {
    key: 'tom-cooked',
    day: { weeksAgo: 2, weekday: 'tue' },
    at: '22:15',
    mood: 4,
    feelings: ['joy', 'calm'],
    tags: ['friends'],
    text: `Tom cooked for me. Proper food, from a book, with a sauce. The flat still has pale squares on the walls where Jess’s pictures were, and in one of the squares he has hung his number from last year’s half marathon.

I told him about Glasgow. He put the spoon down, and said “Good,” and then, a good while later, “Bugger.”`,
  },
  {
    key: 'box-fifty-three',
    day: { weeksAgo: 2, weekday: 'wed' },
    at: '18:50',
    mood: 2,
    feelings: ['neutral'],
    tags: ['work'],
    text: `Nine hours of box 53. It is all receipts. It is nothing but receipts.`,
  },
  {
    key: 'one-sec',
    day: { weeksAgo: 2, weekday: 'thu' },
    at: '23:05',
    mood: 3,
    feelings: ['sad', 'love'],
    tags: ['home'],
    text: `Maya held up her phone to show me something from across the room and I said “one sec” and never went. At bedtime it turned out to have been the flat. The one with the window. They had written back.

I said, show me now. She was already under the covers, facing the wall. I said, I should have got up. Show me now, I want to see. And after a moment the phone came over her shoulder, like a periscope.`,
  },
  {
    key: 'everyone',
    day: { weeksAgo: 2, weekday: 'sat' },
    at: '23:55',
    mood: 5,
    feelings: ['joy', 'love'],
    tags: ['friends', 'home'],
    favourite: true,
    text: `# Everyone at the table

For once it was the right size. Tom, Priya and her boys, the neighbours from the second landing, Maya at the far end in the blue scarf. Fourteen people and five kinds of chair. Priya’s youngest asked Tom if he was famous and Tom said “Locally.”

Maya made a speech that was only thank-yous, round the table one by one, and when she got to me she stopped and said, “You carried it up the stairs.” People thought she meant the table.`,
  },
  {
    key: 'who-won',
    day: { weeksAgo: 1, weekday: 'mon' },
    at: '16:40',
    mood: 4,
    feelings: ['calm', 'love'],
    tags: ['family', 'hospital'],
    text: `Dad is out of surgery and wants to know who won. Nobody was playing. I told him he did.`,
  },
  {
    key: 'ward-seven',
    day: { weeksAgo: 1, weekday: 'wed' },
    at: '20:45',
    mood: 4,
    feelings: ['love', 'calm'],
    tags: ['family', 'hospital'],
    text: `# Ward seven

Maya came with me to the hospital, straight from work, with grapes “because that is the law”. She read Dad the crossword. He got the river before either of us. He told her about Dover to Dijon, all of it, the whole map, with the cows, and I realised that I had only ever been given the short version.

In the corridor I thanked her and she said, “I like him. I’d come anyway.” The big thermos was a triumph. The man in the next bed has asked for the recipe for tea.`,
  },
  {
    key: 'priya-and-the-boxes',
    day: { weeksAgo: 1, weekday: 'thu' },
    at: '18:05',
    mood: 3,
    feelings: ['sad', 'calm'],
    tags: ['work', 'the move'],
    text: `Told Priya that I am leaving, as soon as the flat is ready. She nodded for some time. Then she opened the spreadsheet, went to the tab called “Feelings”, and typed the date in.`,
  },
  {
    key: 'slow-fish',
    day: { daysAgo: 5 },
    at: '06:50',
    mood: 4,
    feelings: ['calm'],
    tags: [],
    text: `Awake before the alarm. The light came along the wall like a slow fish.`,
  },
  {
    key: 'ten-oclock-list',
    day: { daysAgo: 3 },
    at: '22:05',
    mood: 2,
    feelings: ['anxious'],
    tags: ['the move'],
    text: `Things I am afraid of, ten o’clock list:

- that I will be somebody’s plus-one in a city
- that Dad will fall and say it was the leg
- that Tom will stop ringing
- that there won’t be any Sundays, only weekends

Written down they are smaller. Not small.`,
  },
  {
    key: 'nothing-in-particular',
    day: { daysAgo: 2 },
    at: '19:15',
    mood: 4,
    feelings: ['joy'],
    tags: ['friends'],
    text: `Tom rang to say nothing in particular, for forty minutes.`,
  },
  {
    key: 'two-cups',
    day: { daysAgo: 1 },
    at: '08:30',
    mood: 4,
    feelings: ['calm'],
    tags: ['home'],
    text: `Two cups, one newspaper, no talking. Maya’s foot on my foot under the ridiculous table.`,
  },
  {
    key: 'the-long-way-home',
    day: { daysAgo: 1 },
    at: '19:42',
    mood: 4,
    feelings: ['calm', 'love'],
    tags: ['the move', 'sundays'],
    favourite: true,
    text: `# The long way home

Walked the long way home with Maya. We talked about the move and I finally said I was scared of losing our Sundays. She laughed, then said she had been thinking the same thing. Dad called while we were on the bridge; short, kind.`,
  },
];
