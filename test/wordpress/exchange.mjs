import { once } from 'node:events';
import { request as send } from 'node:http';

/** One request, and the ways to answer it. */
export class Exchange {
  otherUrl;
  cutPage;
  #request;
  #response;
  #target;
  #keepAlive;
  #log;

  constructor(request, response, { target, keepAlive, otherUrl, cutPage, log }) {
    Object.assign(this, { otherUrl, cutPage });
    this.#request = request;
    this.#response = response;
    this.#target = target;
    this.#keepAlive = keepAlive;
    this.#log = log;
    // A browser that gives up is part of the test.
    for (const side of [request, response]) side.on('error', () => undefined);
  }

  get givenUp() {
    return this.#request.socket.destroyed;
  }

  async forward() {
    const { method, url, headers } = this.#request;
    const body = await bytesOf(this.#request);
    const post = { path: url, body: body.toString() };
    // Before anything else is waited for: who looks whether all posts have been answered must find this one.
    if (method === 'POST') this.#log?.(post);
    post.fields = await readForm(headers, body);
    const asked = send(this.#target + url, { method, headers, agent: false }).end(body);
    const [answer] = await once(asked, 'response');
    Object.assign(post, { status: answer.statusCode, location: answer.headers.location });
    return { status: answer.statusCode, headers: answer.headers, body: await bytesOf(answer) };
  }

  answer(answer) {
    if (this.givenUp) return;
    const { status, headers, body } = this.#complete(answer);
    this.#response.writeHead(status, headers).end(body);
  }

  /** Node's own server cannot send half of the headers: the bytes are written here. */
  half(answer) {
    if (this.givenUp) return;
    const { status, headers, body } = this.#complete(answer);
    const lines = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => `${name}: ${one}`));
    const all = Buffer.concat([Buffer.from([`HTTP/1.1 ${status} `, ...lines, '', ''].join('\r\n')), body]);
    this.#request.socket.write(all.subarray(0, Math.floor(all.length / 2)));
    // A reset that comes with the bytes would take their place. The delay is a part of the fault: the client reads the bytes.
    setTimeout(() => this.reset(), 50);
  }

  reset() {
    this.#request.socket.resetAndDestroy();
  }

  #complete({ status, headers, body }) {
    const own = { 'content-length': body.length, connection: this.#keepAlive ? 'keep-alive' : 'close' };
    return { status, headers: { ...headers, ...own }, body };
  }
}

async function bytesOf(stream) {
  return Buffer.concat(await stream.toArray());
}

/** The fields of a form, whichever way it is encoded, or of a JSON body; of a file its name. */
async function readForm(headers, bytes) {
  const type = headers['content-type'] ?? '';
  try {
    if (type.includes('json')) return JSON.parse(bytes.toString());
    const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    return Object.fromEntries([...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]));
  } catch {
    return {};
  }
}
