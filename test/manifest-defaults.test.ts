// The defaults in custom-elements.json are the values of a new element.
import { expect } from '@open-wc/testing';
import '../src/define.js';

interface Documented {
  name: string;
  fieldName?: string;
  kind?: string;
  static?: boolean;
  readonly?: boolean;
  default?: string;
}
interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: Documented[]; members?: Documented[] }[] }[];
}

const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;

describe('custom-elements.json', () => {
  for (const { tagName = '', attributes = [], members = [] } of modules.flatMap(({ declarations }) => declarations)) {
    const fields = members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
    for (const documented of tagName ? [...attributes, ...fields] : []) {
      const property = documented.fieldName ?? documented.name;
      it(`has the actual default of the ${documented.kind ?? 'attribute'} ${documented.name} of <${tagName}>`, () => {
        const element = document.createElement(tagName) as unknown as Record<string, unknown>;
        const value = element[property];
        const written = typeof value === 'string' ? `'${value}'` : String(value);
        expect(documented.default).to.equal(written);
      });
    }
  }
});
