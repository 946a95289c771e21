import { readReturn } from '../../electron/core/imports/readReturn.ts';
import { formatEventDate } from '../../shared/domain/formatEventDate.ts';
import { parseEventDate } from '../../shared/domain/parseEventDate.ts';

/** Reads what it is handed, under the time zone of its process, and prints what it made of it. Run by timeZones.test.ts. */
interface Given {
  readonly dates: readonly string[];
  readonly files: readonly { fileName: string; contentBase64: string }[];
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const given = JSON.parse(Buffer.concat(chunks).toString()) as Given;
const files = given.files.map(({ fileName, contentBase64 }) =>
  readReturn({ fileName, bytes: new Uint8Array(Buffer.from(contentBase64, 'base64')) }),
);
process.stdout.write(
  JSON.stringify({
    minutesInJuly: new Date(Date.UTC(2021, 6, 1)).getTimezoneOffset(),
    dates: given.dates.map((text) => ({
      ...parseEventDate(text),
      shown: formatEventDate(parseEventDate(text)),
    })),
    files: files.map(({ preview }) => preview.entries.map(({ date, time }) => ({ date, time }))),
  }),
);
