import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One question as it came in. */
export type Question = { path: string; headers: IncomingHttpHeaders; model: string; said: string };

/** How a question is answered: with these words of a model, with a status, or by hand. */
export type Reply =
  | string
  | { status: number; headers?: Record<string, string> }
  | ((response: ServerResponse) => void);

export interface FakeEndpoint {
  url: string;
  questions: Question[];
  close(): Promise<void>;
}

/** An endpoint on this machine that talks as OpenAI's does. @param reply asked for each question, told how many came before */
export async function startFakeEndpoint(
  reply: (asked: Question, before: number) => Reply,
): Promise<FakeEndpoint> {
  const questions: Question[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as {
        model: string;
        messages: { content: string }[];
      };
      const asked = {
        path: request.url ?? '',
        headers: request.headers,
        model: body.model,
        said: body.messages.map(({ content }) => content).join('\n'),
      };
      questions.push(asked);
      const answer = reply(asked, questions.length - 1);
      if (typeof answer === 'function') return answer(response);
      if (typeof answer !== 'string')
        return response
          .writeHead(answer.status, answer.headers)
          .end('{"error":{"message":"no, for sk-secret"}}');
      const message = { role: 'assistant', content: answer };
      response.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          id: 'answer',
          object: 'chat.completion',
          created: 0,
          model: body.model,
          choices: [{ index: 0, message, finish_reason: 'stop' }],
          usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
        }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    questions,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
