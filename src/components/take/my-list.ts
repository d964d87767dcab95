import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { partsFor } from '~/domain/catalogue/list-part.ts';

/** The page of one's own list; `islands/take/my-list.ts` fills it. */
export function myListPage({ t, icon, path, catalogue }: Site): Html {
  const button = (act: string, name: string, label: string) =>
    html`<button type="button" class="button" data-do="${act}" aria-expanded="false">${icon(name)}${label}</button>`;
  const order = (value: string, label: string, isFirst: boolean) =>
    html`<label
      ><input type="radio" name="order" value="${value}"${isFirst && html` checked`} /> ${label}</label
    >`;
  return html`<h1>${t('take.listTitle')}</h1>
    <p class="lead">${t('take.listLead')}</p>
    <noscript><p class="empty">${t('take.listNoScript')}</p></noscript>
    <my-list data-parts="${partsFor(catalogue.services.size)}">
      <section class="box" data-part="shared" hidden></section>
      <p class="said"><span role="status"></span> <button type="button" class="button" data-do="undo" hidden>${t('take.undo')}</button></p>
      <div class="empty"><p>${t('take.listEmpty')}</p><a class="button" href="${path('search')}">${icon('search')}${t('take.listFind')}</a></div>
      <div class="tools">
        <div class="actions">
          ${button('print', 'print', t('take.print'))}${button('send', 'send', t('take.send'))}
          <button type="button" class="button" data-do="csv">${icon('download')}${t('take.csv')}</button>
          <button type="button" class="button" data-do="clear">${icon('delete')}${t('take.clear')}</button>
        </div>
        <section class="panel box" data-part="panel" hidden></section>
        <fieldset class="order">
          <legend>${t('take.sort')}</legend>
          ${order('own', t('take.sort.own'), true)}${order('place', t('take.sort.place'), false)}
        </fieldset>
      </div>
      <div data-part="items"></div>
    </my-list>`;
}
