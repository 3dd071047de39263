const ADDRESS = /^[^\s@<>"(),:;[\]\\]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Whether the text looks like an address mail can be sent to. Only a mail that arrives proves it. */
export const isEmailAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);
