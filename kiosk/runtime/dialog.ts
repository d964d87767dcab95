import { element } from './element.ts';

interface Choice {
  readonly label: string;
  readonly isMain?: boolean;
  readonly act?: () => void;
}

interface Question {
  readonly title: string;
  readonly text: string | undefined;
  /** What stands between the text and the buttons, such as a QR code. */
  readonly body?: Node | undefined;
  /** Another sentence below, such as where a person helps. */
  readonly note?: string | undefined;
  readonly choices: readonly Choice[];
  /** Interrupts whatever the visitor hears. */
  readonly isUrgent?: boolean;
  readonly closed?: () => void;
}

let open: HTMLDialogElement | undefined;

/** Closes the question that is shown, if there is one. */
export function closeDialog(): void {
  open?.close();
  open = undefined;
}

/** Asks the visitor over the page; only one question is ever shown. Every choice closes it. */
export function showDialog(question: Question): HTMLDialogElement {
  closeDialog();
  const { title, text, body, note, choices, isUrgent = false, closed } = question;
  const buttons = choices.map(({ label, isMain = false, act }) => {
    const button = element('button', { type: 'button', class: isMain ? 'main' : false, autofocus: isMain }, label);
    button.addEventListener('click', () => {
      closeDialog();
      act?.();
    });
    return button;
  });
  const dialog = element(
    'dialog',
    {
      class: 'kiosk-dialog',
      'aria-labelledby': 'kiosk-dialog-title',
      'aria-describedby': 'kiosk-dialog-text',
      role: isUrgent ? 'alertdialog' : false,
    },
    element('h2', { id: 'kiosk-dialog-title' }, title),
    element('p', { id: 'kiosk-dialog-text' }, text ?? ''),
    ...(body ? [body] : []),
    ...(note === undefined ? [] : [element('p', { class: 'note' }, note)]),
    element('div', { class: 'choices' }, ...buttons),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (open === dialog) open = undefined;
    closed?.();
  });
  document.body.append(dialog);
  open = dialog;
  dialog.showModal();
  return dialog;
}
