import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { LazyController } from '../../src/controllers/lazy-controller.js';
import { warnings } from '../support/warnings.js';

interface Part {
  name: string;
}

class LazyHost extends ReactiveElement {}
customElements.define('lazy-host', LazyHost);

interface Setup {
  host: LazyHost;
  controller: LazyController<Part, Part>;
  /** The number of imports that have been started. */
  imports: () => number;
  /** Everything that `create` returned. */
  created: Part[];
  /** Completes the pending import. */
  resolve: (part: Part) => void;
  reject: (error: Error) => void;
}

/** Creates a connected host with a controller, whose import completes when the test calls `resolve` or `reject`. */
function setUp(): Setup {
  const host = new LazyHost();
  const created: Part[] = [];
  let imports = 0;
  let resolve: (part: Part) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const controller = new LazyController<Part, Part>(
    host,
    async () => {
      imports += 1;
      return await new Promise<Part>((...settle) => {
        [resolve, reject] = settle;
      });
    },
    (part) => {
      created.push(part);
      return part;
    },
  );
  document.body.append(host);
  return {
    host,
    controller,
    imports: () => imports,
    created,
    resolve: (part) => {
      resolve(part);
    },
    reject: (error) => {
      reject(error);
    },
  };
}

describe('LazyController', () => {
  afterEach(() => {
    for (const host of document.querySelectorAll('lazy-host')) host.remove();
  });

  it('imports the file once for calls of load() while it is loading', async () => {
    const { controller, imports, created, resolve } = setUp();
    const calls = [controller.load(), controller.load()];
    expect([imports(), controller.value]).to.deep.equal([1, undefined]);
    const part = { name: 'part' };
    resolve(part);
    expect(await Promise.all(calls)).to.deep.equal([part, part]);
    expect([imports(), created.length]).to.deep.equal([1, 1]);
    expect(controller.value === part).to.equal(true);
  });

  it('resolves to undefined and warns once when the import fails, and retries on the next call', async () => {
    const messages = warnings();
    const { controller, imports, resolve, reject } = setUp();
    const error = new TypeError(`no such file ${String(Math.random())}`);
    for (const attempt of [1, 2]) {
      const result = controller.load();
      reject(error);
      expect(await result).to.equal(undefined);
      expect(imports()).to.equal(attempt);
    }
    expect(messages).to.have.lengthOf(1);
    expect(messages[0]).to.include('<lazy-host>').and.to.include(error.message);
    const result = controller.load();
    const part = { name: 'part' };
    resolve(part);
    expect((await result) === part).to.equal(true);
    expect(imports()).to.equal(3);
  });

  it('resolves to undefined and warns when the value cannot be created, and retries on the next call', async () => {
    const messages = warnings();
    const host = new LazyHost();
    const error = new TypeError(`another version ${String(Math.random())}`);
    let calls = 0;
    const controller = new LazyController<Part, Part>(
      host,
      () => Promise.resolve({ name: 'part' }),
      (part) => {
        calls += 1;
        if (calls === 1) throw error;
        return part;
      },
    );
    document.body.append(host);
    expect(await controller.load()).to.equal(undefined);
    expect(messages.join()).to.include(error.message);
    expect((await controller.load())?.name).to.equal('part');
  });

  it('creates another value after discard()', async () => {
    const { controller, imports, created, resolve } = setUp();
    const first = controller.load();
    resolve({ name: 'first' });
    await first;
    controller.discard();
    expect(controller.value).to.equal(undefined);
    const second = controller.load();
    resolve({ name: 'second' });
    expect((await second)?.name).to.equal('second');
    expect([imports(), created.length]).to.deep.equal([2, 2]);
  });

  it('creates nothing when the host is disconnected while the file is loading, and can load after reconnection', async () => {
    const { host, controller, imports, created, resolve } = setUp();
    const first = controller.load();
    host.remove();
    resolve({ name: 'late' });
    expect(await first).to.equal(undefined);
    expect([created.length, controller.value]).to.deep.equal([0, undefined]);
    document.body.append(host);
    const second = controller.load();
    const part = { name: 'part' };
    resolve(part);
    expect((await second) === part).to.equal(true);
    expect([imports(), created.length]).to.deep.equal([2, 1]);
  });

  it('resolves to undefined while the host is disconnected, and loads on the next call after reconnection', async () => {
    const { host, controller, resolve } = setUp();
    const part = { name: 'part' };
    host.remove();
    const first = controller.load();
    resolve(part);
    expect(await first).to.equal(undefined);
    document.body.append(host);
    const second = controller.load();
    resolve(part);
    expect((await second) === part).to.equal(true);
  });

  it('keeps the value when the host is disconnected and reconnected', async () => {
    const { host, controller, created, resolve } = setUp();
    const first = controller.load();
    const part = { name: 'part' };
    resolve(part);
    await first;
    host.remove();
    expect(controller.value === part).to.equal(true);
    document.body.append(host);
    const second = controller.load();
    resolve({ name: 'another' });
    expect((await second) === part).to.equal(true);
    expect(created).to.deep.equal([part]);
  });
});
