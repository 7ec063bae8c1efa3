import type { ComplexAttributeConverter, LitElement } from 'lit';

const OFF = /^(false|no|off|0)$/i;

/** Whether a value switches a flag on: any value does, except words such as `false` and `off`. */
export const isOn = (value: unknown): boolean =>
  value != null && value !== false && !OFF.test(`${value as string}`.trim());

/** Converts a flag from its attribute to its property and back. */
export const FLAG: ComplexAttributeConverter<unknown> = {
  fromAttribute: isOn,
  toAttribute: (value) => (isOn(value) ? '' : null),
};

/** A declared property: its name, whether it is a flag, and whether lit reflects it to its attribute. */
interface Declared {
  readonly property: PropertyKey;
  readonly isFlag: boolean;
  readonly isReflected: boolean;
}

const declared = new WeakMap<object, ReadonlyMap<string, Declared>>();

/** The declared properties of an element, by the names of their attributes. */
export function attributesOf(element: LitElement): ReadonlyMap<string, Declared> {
  const { constructor } = element;
  let found = declared.get(constructor);
  if (!found) {
    const { elementProperties } = constructor as typeof LitElement;
    found = new Map(
      [...elementProperties].flatMap(([property, { attribute, reflect = false, type }]) => {
        const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
        return attribute === false
          ? []
          : [[name, { property, isFlag: type === Boolean, isReflected: reflect }] as const];
      }),
    );
    declared.set(constructor, found);
  }
  return found;
}
