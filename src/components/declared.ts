import type { ComplexAttributeConverter, LitElement } from 'lit';

const OFF = /^(false|no|off|0)$/i;

/** Whether a value switches something on: what is there is on, but for words that say the contrary. */
export const isOn = (value: unknown): boolean =>
  value != null && value !== false && !OFF.test(`${value as string}`.trim());

/** Turns an attribute that is there or not into a property and back. */
export const FLAG: ComplexAttributeConverter<unknown> = {
  fromAttribute: isOn,
  toAttribute: (value) => (isOn(value) ? '' : null),
};

/** A property, whether it is there or not, and whether it is written into its attribute. */
interface Declared {
  readonly property: PropertyKey;
  readonly isFlag: boolean;
  readonly isReflected: boolean;
}

const declared = new WeakMap<object, ReadonlyMap<string, Declared>>();

/** The properties of an element by their attributes. */
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
