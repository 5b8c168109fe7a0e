// @vitest-environment jsdom
/** The codes as they are drawn, read back by two decoders that know nothing of each other; and the calendar, by a parser. */
import { BinaryBitmap, DecodeHintType, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library';
import jsQR from 'jsqr';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { companionRegistry } from '../../src/languages/companion-registry.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { writeCalendarFile } from '../../src/pages/companion/calendar-entry.ts';
import { payloadsFor } from '../../src/pages/companion/carry-section.ts';
import { drawCode } from '../../src/pages/companion/draw-code.ts';
import { bytesOf, carryKinds, carryLines, longestPayload } from '../../src/present/carry-text.ts';
import { goneJourney, noon } from '../fakes/fake-journey.ts';

const scale = 4;

interface Picture {
  readonly side: number;
  /** Red, green, blue and alpha of each pixel. */
  readonly pixels: Uint8ClampedArray;
}

/** Paints what the drawn path says, as a screen would. */
function paint(code: SVGSVGElement): Picture {
  const modules = Number(code.getAttribute('viewBox')?.split(' ')[2]);
  const side = modules * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const path = code.querySelector('.code-modules')?.getAttribute('d') ?? '';
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)) {
    for (let row = 0; row < scale; row += 1) {
      const from = ((Number(y) * scale + row) * side + Number(x) * scale) * 4;
      for (let at = from; at < from + scale * 4; at += 4) pixels.fill(0, at, at + 3);
    }
  }
  return { side, pixels };
}

function readByFirst({ side, pixels }: Picture): string | undefined {
  return jsQR(pixels, side, side)?.data;
}

function readBySecond({ side, pixels }: Picture): string {
  const grey = Uint8ClampedArray.from({ length: side * side }, (_, at) => pixels[at * 4] ?? 0);
  const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, side, side)));
  return new QRCodeReader().decode(bitmap, new Map([[DecodeHintType.PURE_BARCODE, true]])).getText();
}

describe.each(languageCodes)('B7 in %s', (language) => {
  const companion = companionRegistry[language];
  const view = { companion, language, journey: goneJourney, now: noon };

  it.each(carryKinds)('draws codes of at most 600 bytes that two decoders read as they were meant: %s', (kind) => {
    for (const payload of payloadsFor(kind, view)) {
      expect(bytesOf(payload)).toBeLessThanOrEqual(longestPayload);
      const picture = paint(drawCode(payload, 'code'));
      expect(readByFirst(picture)).toBe(payload);
      expect(readBySecond(picture)).toBe(payload);
    }
  });

  it('writes a calendar file that a parser reads with title, time and every line', () => {
    const [title = '', ...lines] = carryLines(companion);
    const at = new Date(2026, 10, 24, 18).getTime();
    const file = writeCalendarFile({ at, title, text: lines.join('\n') });
    for (const line of file.split('\r\n')) expect(bytesOf(line)).toBeLessThanOrEqual(75);
    const [event] = Object.values(ical.sync.parseICS(file)).filter((found) => found?.type === 'VEVENT');
    expect(event).toMatchObject({ summary: title, description: lines.join('\n') });
    expect((event as VEvent).start.getTime()).toBe(at);
    expect((event as VEvent).end?.getTime()).toBe(at + 15 * 60_000);
  });

  it('puts a whole event into the codes of the calendar, each line by itself', () => {
    for (const payload of payloadsFor('calendar', view)) {
      expect(payload).toMatch(/^BEGIN:VEVENT\r\nSUMMARY:[\s\S]*\r\nEND:VEVENT$/u);
      expect(payload).not.toMatch(/\r\n[ \t]/u);
    }
  });
});
