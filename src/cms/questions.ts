import { takeUp } from './backend.ts';
import { TAKE_UP } from './locale.ts';
import { watchOver } from './unsaved.ts';

/** Decap's only question that it asks in English whatever its language. */
const REPLACE = /^(.+) already exists\. Do you want to replace it\?$/;

/** Hears what an editor answers to Decap's questions, and asks in Czech. */
export function hearAnswers(): void {
  const ask = window.confirm.bind(window);
  window.confirm = (question = '') => {
    const isYes = ask(question.replace(REPLACE, 'Soubor $1 už tu je. Chcete ho nahradit?'));
    if (question === TAKE_UP) {
      takeUp(isYes);
      // When Decap has heard it too.
      if (isYes) setTimeout(watchOver);
    }
    return isYes;
  };
}
