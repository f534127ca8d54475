import { describe, expect, it } from 'vitest';
import { analyseEntry } from './analyse-entry.ts';

const read = (text: string) => analyseEntry({ text, people: [{ id: 'joy', name: 'Joy' }] });
const emotions = (text: string) => read(text).emotions.map((emotion) => emotion.label);
const valence = (text: string) => read(text).valence;

describe('valence', () => {
  it.each([
    ['I am happy', 'I am not happy'],
    ['I am very happy', 'I am happy'],
    ['I am happy', 'I am slightly happy'],
    ['I am HAPPY today', 'I am happy today'],
    ['I am happy!!!', 'I am happy'],
    ['It was sad but lovely', 'It was lovely but sad'],
    ['It was not bad', 'It was bad'],
    ['I was sooo happyyy 😊', 'I was so'],
    ['I like her', 'I look like her'],
    ['Not only kind, she was wonderful', 'She was not kind and not wonderful'],
    ['I had fun', 'I want to have fun'],
  ])('%s > %s', (more, less) => expect(valence(more)).toBeGreaterThan(valence(less)));

  it('stops a negation at the end of its clause', () => {
    expect(valence("I didn't go, the evening was lovely")).toBeGreaterThan(0.3);
  });

  it('does not feel a name', () => expect(valence('Saw Joy at the shop with a bag')).toBe(0));

  it.each([
    ['We had a wonderful evening and laughed a lot.', 'positive'],
    ['He shouted at me and I cried all night.', 'negative'],
    [
      'I love the new flat and the garden is beautiful. I am heartbroken and miserable about leaving my friends.',
      'mixed',
    ],
    ['Folded his jumper. Unfolded it. Folded it again.', 'unclear'],
    ['Meeting at ten. Bus home.', 'unclear'],
    ['', 'unclear'],
    ['Heute war ein schöner Tag und ich bin sehr glücklich', 'unclear'],
    ['今日はとても楽しかった', 'unclear'],
  ])('%s is %s', (text, sentiment) => expect(read(text).sentiment).toBe(sentiment));

  it('is unsure where the words carry no signal, and surer the more they agree', () => {
    expect(read('Folded his jumper.').confidence).toBe(0);
    expect(read('A lovely, happy, wonderful day.').confidence).toBeGreaterThan(
      read('A lovely, sad, wonderful, awful day.').confidence,
    );
    expect(read('A lovely, happy, wonderful day.').confidence).toBeGreaterThan(
      read('A nice cup.').confidence,
    );
  });
});

describe('emotions and themes', () => {
  it.each([
    ['Thank you so much for everything', 'gratitude'],
    ['I am so proud of myself', 'pride'],
    ["I'm sorry, it was my fault", 'remorse'],
    ['She finally called, what a relief', 'relief'],
    ['I was terrified on the bridge', 'fear'],
    ['Nervous about the exam', 'nervousness'],
    ['We laughed until we cried 😂', 'amusement'],
    ['I miss her. I cried in the car.', 'sadness'],
  ])('%s shows %s', (text, label) => expect(emotions(text)).toContain(label));

  it('does not take a denied feeling for one', () => {
    expect(emotions('I was not angry and not scared.')).toEqual([]);
  });

  it('derives families and polarity', () => {
    const { ekman, polarity } = read('I was furious and heartbroken.');
    expect(ekman.map((family) => family.label).toSorted()).toEqual(['anger', 'sadness']);
    expect(polarity).toEqual([expect.objectContaining({ label: 'negative' })]);
  });

  it('names themes with the words they rest on', () => {
    const text = 'Long meeting with a client, then my boss moved the deadline.';
    const [theme] = read(text).themes;
    expect(theme?.label).toBe('work');
    expect(theme?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'meeting',
      'client',
      'boss',
      'deadline',
    ]);
  });
});
