import type { IncomingMessage } from 'node:http';
import { type SectionName, sectionNames } from '../../../core/model';
import { honestAnswers } from './answers';

/** What was sent: the section that was asked for where one was, and the prompt as one text. */
export type ModelRequest = {
  readonly method: string;
  readonly path: string;
  readonly origin?: string;
  readonly authorization?: string;
  readonly section?: SectionName;
  readonly prompt: string;
  readonly body: Readonly<Record<string, unknown>>;
};

export async function readRequest(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

/** What a request says; the section is the name of the shape that it asks for, or stands in its prompt. */
export function noteRequest(
  { method = '', url = '/', headers }: IncomingMessage,
  text: string,
): ModelRequest {
  const body: Record<string, unknown> = text === '' ? {} : JSON.parse(text);
  const { messages, response_format: format } = body as {
    readonly messages?: readonly { readonly content: string }[];
    readonly response_format?: { readonly json_schema?: { readonly name?: string } };
  };
  const prompt = (messages ?? []).map(({ content }) => content).join('\n\n');
  const name = format?.json_schema?.name;
  const section =
    sectionNames.find((each) => each === name) ??
    sectionNames.find((each) => prompt.includes(`"${Object.keys(honestAnswers[each])[0]}"`));
  const { origin, authorization } = headers;
  return {
    method,
    path: new URL(url, 'http://host').pathname,
    ...(origin !== undefined && { origin }),
    ...(authorization !== undefined && { authorization }),
    ...(section && { section }),
    prompt,
    body,
  };
}
