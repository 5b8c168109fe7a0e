/** What asks: a question mark anywhere, or an ending that asks at the end of what is said. */
import { describe, expect, it } from 'vitest';
import { createQuestionReader } from '../../src/engine/question-reader.ts';
import type { LanguageCode } from '../../src/languages/language-codes.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';

const asksIn = (code: LanguageCode, text: string) => createQuestionReader([signalRegistry[code], signalRegistry.en])(text);

describe('a question', () => {
  it.each([
    ['en', 'Remove this card?'],
    ['ar', 'هل تريد إزالة البطاقة؟'],
    ['ja', 'このカードを削除しますか。'],
    ['ja', 'このカードを削除しますか この操作は取り消せません'],
    ['ko', '이 카드를 삭제하시겠습니까'],
    ['th', 'คุณต้องการลบบัตรนี้หรือไม่'],
    ['th', 'ลบบัตรนี้ไหม การดำเนินการนี้ย้อนกลับไม่ได้'],
  ] as const)('is told by its mark or its ending (%s: %s)', (code, text) => {
    expect(asksIn(code, text)).toBe(true);
  });

  it.each([
    ['en', 'Remove this card.'],
    ['ja', 'カードを削除しました。'],
    ['ja', 'どの方法を使うかですから、後で選べます'],
    ['ko', '카드를 삭제했습니다'],
    ['th', 'ลบบัตรแล้ว'],
    ['th', 'ผ้าไหมไทย'],
    ['en', 'คุณต้องการลบบัตรนี้หรือไม่'],
  ] as const)('is not a statement, nor what asks in a language that is not read (%s: %s)', (code, text) => {
    expect(asksIn(code, text)).toBe(false);
  });
});
