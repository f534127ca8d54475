// The binding against a stand-in for a textarea. What real input methods do is tested in a real
// browser (tests/e2e/editor.test.ts).
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bindTextarea } from './text-binding.ts';

class FakeTextarea extends EventTarget {
  ownerDocument = { activeElement: this as unknown };
  selectionStart = 0;
  selectionEnd = 0;
  selectionDirection = 'none';
  scrollTop = 0;
  writes = 0;
  #value = '';
  get value() {
    return this.#value;
  }
  set value(value: string) {
    this.writes += 1;
    this.#value = value.replaceAll(/\r\n?/g, '\n');
    this.setSelectionRange(this.#value.length, this.#value.length);
  }
  setSelectionRange(start: number, end: number) {
    this.selectionStart = start;
    this.selectionEnd = end;
  }
  setRangeText(insert: string, start: number, end: number) {
    this.value = this.#value.slice(0, start) + insert + this.#value.slice(end);
    this.setSelectionRange(start + insert.length, start + insert.length);
  }
  /** As a person or an input method would: no write by script. */
  type(value: string, caret = value.length) {
    this.#value = value;
    this.setSelectionRange(caret, caret);
    this.dispatchEvent(new Event('input'));
  }
  press(init: { key: string; ctrlKey?: boolean; metaKey?: boolean; shiftKey?: boolean; altKey?: boolean }) {
    const modifiers = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false };
    const event = Object.assign(new Event('keydown', { cancelable: true }), modifiers, init);
    this.dispatchEvent(event);
    return event.defaultPrevented;
  }
}

function createEditor(source = '') {
  const doc = new Y.Doc();
  const text = doc.getText('text');
  text.insert(0, source);
  const element = new FakeTextarea();
  const bind = (options?: Parameters<typeof bindTextarea>[2]) =>
    bindTextarea(element as unknown as HTMLTextAreaElement, text, options);
  const editElsewhere = (at: number, insert: string) => {
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    other.getText('text').insert(at, insert);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'remote');
  };
  return { doc, text, element, bind, editElsewhere };
}

describe('bindTextarea', () => {
  it('shows the text', () => {
    const { element, bind } = createEditor('Walked home');
    bind();
    expect(element.value).toBe('Walked home');
  });

  it('keeps what was typed before it was there', () => {
    const { text, element, bind } = createEditor();
    element.type('Hello');
    bind({ shown: '' });
    expect(text.toJSON()).toBe('Hello');
    expect(element.writes).toBe(0);
  });

  it('keeps what was typed before it was there beside what the document already held', () => {
    const { text, element, bind } = createEditor('From the other tab.');
    element.type('Hello ');
    bind({ shown: '' });
    expect(text.toJSON()).toBe('Hello From the other tab.');
    expect(element.value).toBe(text.toJSON());
  });

  it('moves the caret with the characters around it when someone else writes', () => {
    const { element, bind, editElsewhere } = createEditor('Walked home');
    bind();
    element.setSelectionRange(6, 6);
    editElsewhere(0, 'We ');
    expect(element.value).toBe('We Walked home');
    expect(element.selectionStart).toBe(9);
    editElsewhere(9, ' all');
    expect(element.selectionStart).toBe(9);
  });

  it('writes nothing while composing, and everything after', () => {
    const { text, element, bind, editElsewhere } = createEditor('');
    bind();
    element.dispatchEvent(new Event('compositionstart'));
    element.type('n');
    const writes = element.writes;
    editElsewhere(0, 'Hi ');
    element.type('ni');
    element.type('日本');
    expect(element.writes).toBe(writes);
    element.dispatchEvent(new Event('compositionend'));
    expect(element.value).toBe(text.toJSON());
    expect(element.value).toBe('Hi 日本');
  });

  it('goes on waiting when it is made in the middle of a composition', () => {
    const { text, element, bind } = createEditor('Before. ');
    element.type('に');
    bind({ shown: '', composing: true });
    expect(element.value).toBe('に');
    element.type('日');
    element.dispatchEvent(new Event('compositionend'));
    expect(element.value).toBe('日Before. ');
    expect(text.toJSON()).toBe(element.value);
  });

  it('undoes what was typed here and nothing else', () => {
    const { text, element, bind, editElsewhere } = createEditor('');
    bind();
    element.type('mine');
    editElsewhere(4, ' theirs');
    expect(element.press({ key: 'z', ctrlKey: true })).toBe(true);
    expect(text.toJSON()).toBe(' theirs');
    expect(element.value).toBe(' theirs');
    element.press({ key: 'Z', ctrlKey: true, shiftKey: true });
    expect(element.value).toBe('mine theirs');
    expect(element.selectionStart).toBe(4);
  });

  it('takes the undo of a menu or of shaking the phone', () => {
    const { element, bind } = createEditor('');
    bind();
    element.type('mine');
    const event = Object.assign(new Event('beforeinput', { cancelable: true }), { inputType: 'historyUndo' });
    element.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(element.value).toBe('');
  });

  it('replaces half a character by U+FFFD in both places, and leaves whole ones alone', () => {
    const { text, element, bind } = createEditor('');
    bind();
    element.type('a\uD83Db😀');
    expect(text.toJSON()).toBe('a\uFFFDb😀');
    expect(element.value).toBe('a\uFFFDb😀');
  });

  it('takes carriage returns out, so that offsets are one to one', () => {
    const { text, element, bind } = createEditor('one\r\ntwo\rthree\r\n');
    bind();
    expect(text.toJSON()).toBe('one\ntwo\nthree\n');
    expect(element.value).toBe('one\ntwo\nthree\n');
  });

  it('makes an edit of its own one step of undo with the caret behind it', () => {
    const { text, element, bind } = createEditor('');
    const binding = bind();
    element.type('With @ma');
    binding.edit({ at: 5, remove: 3, insert: 'Maya' });
    expect(text.toJSON()).toBe('With Maya');
    expect(element.selectionStart).toBe(9);
    binding.undo();
    expect(text.toJSON()).toBe('With @ma');
  });

  it('reports each change of what is shown', () => {
    const { element, bind, editElsewhere } = createEditor('');
    const seen: string[] = [];
    bind({ onShown: (_delta, shown) => seen.push(shown) });
    element.type('a');
    editElsewhere(0, 'b');
    expect(seen).toHaveLength(2);
    expect(seen.at(-1)).toBe(element.value);
  });

  it('takes in the last characters when it lets go, and nothing after', () => {
    const { text, element, bind, editElsewhere } = createEditor('');
    const binding = bind();
    element.dispatchEvent(new Event('compositionstart'));
    element.type('last');
    binding.detach();
    element.type('later');
    editElsewhere(0, 'x');
    expect(text.toJSON()).toBe('xlast');
    expect(element.value).toBe('later');
  });
});
