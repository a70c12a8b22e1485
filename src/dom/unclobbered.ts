/**
 * A view of a form whose members are those of the DOM, for reading properties and calling methods. On the form itself, a field
 * named "append", "elements", "id", "querySelector"… replaces the member of that name. The view is not a node: where a node is
 * needed, pass the form.
 */
export function unclobbered(form: HTMLFormElement): HTMLFormElement {
  return new Proxy(form, {
    get: (target, name) => {
      const member: unknown = Reflect.get(HTMLFormElement.prototype, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
    set: (target, name, value) => Reflect.set(HTMLFormElement.prototype, name, value, target),
  });
}
