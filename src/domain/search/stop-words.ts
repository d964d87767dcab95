import { fold } from '../text/fold.ts';
import type { Language } from './language.ts';

/** Words that say nothing about what is looked for. Those that are something else without diacritics (být, byt) keep them. */
const STOP: Readonly<Record<Language, string>> = {
  cs: `a aby aj ale alespoň anebo ani ano asi aspoň až během bude budeme budete budou budu buď by byl byla byli bylo
    bych bychom bys byste být celý co cokoli což čeho čem čemu čí čím či dnes do doopravdy dost hodně how i já jaká jak
    jaké jakou jaký jako jakože je jeho jej její jejich jen jenom ještě ještě jestli jestliže ji jí jich jim jimi jiné
    jiný již jsem jseš jsi jsme jsou jste ještě k kam kampak kde kdo kdy když ke která které kterého kterém kterému
    kterou který kteří koho kolik komu kým ku kudy kvůli má mají mám máme máte máš mě mě mé mého mém mému mezi mi mít mne
    mně mnou mohl mohla mohli mohou mohu moje moji mojí můj můžu může můžeme můžete my moc na nad nám námi nás naše
    našeho naší naši náš nebo něco nebyl nechť nějak nějaká nějaké nějakého nějakou nějaký někam někde někdo někoho někomu
    někdy ně něj nějž něm němu ni ní nic nich ním nimi no o od ode on ona oni ono pak po pod podle pokud popřípadě pořád
    potom právě pro proč prosím proto protože před přes při s se sebe si snad sobě spolu své svého svém svému svoje svou
    svůj svých ta tady tak také taky takže tam te teď tedy těm ten tě to tobě tohle toho tohoto tom tomto tomu totiž tu
    tudíž tuto tvé tvoje tvůj ty tyto u už v vám vámi vás váš vaše vašeho ve velmi více víc však všichni všechno všem z za
    zda zde ze že dál dále ahoj dobrý hezký hned vlastně vůbec zrovna moc mého mojí mou mým své svým čeho už měl měla
    mělo chtěl chtěla chtěli chci chce chceme chtějí bych potřebuju potřebuji potřebuje potřebujeme potřebovala potřeboval
    hledám hledáme hledat sháním sháníme shánět najít najdu dostanu dostat jde jdu jít dá dají dělat udělat dělá existuje
    nějakej jakej kterej můj moji nemůžu nemůže nemohu nemám nemáme nemá není nejsem nejsme nevím neví nevíme nechci nechce
    blízko okolí poblíž kousek prosim diky děkuji děkuju mu let roků léta rok roky naším naši našim našem našemu našimi
    našich vaším vašim vašem vašemu vašimi vašich těmito takovou takového takový takové takovej kterými kterých jakým
    jakých jakého svými svých mými mých tvým tvými nějakým nějakých něčím někým nikomu nikým nikoho ničím nebude nebudu
    nebudeme nebudou budete abych abychom kdyby kdybych kdybychom tuhle tahle tyhle tímhle tomhle hledá hledají hledala
    hledal shání potřebují potřebovali měsíc měsíce týdny furt jenže třeba prej prý někoho nikdo bychom řekněte poraďte
    víte nevíte ráno rána ránem`,
  en: `a about am an and any are as at be because been but by can could do does for from had has have he her him his how i
    if in into is it its just may me might my no of on or our please she should so some than that the their them then
    there these they this to us want was we were what when where which while who whom why will with would you your need
    looking find get give someone somebody something anyone`,
  uk: `а або але без би був була були було бути в вам вас ваш вже ви від він вона вони воно все всі де для до є ж за з зі і із й
    його її їх коли кому куди мене мені ми мій моя моє мої мною на нам нас наш не ні о об ось по про при раз с та так там
    те тебе ти то тобі той тут у хто це цей ця ці чи що щоб щось як яка яке який які якщо хочу треба потрібно потрібен
    потрібна шукаю знайти можу може мати маю`,
};

/** Words that stand in half of all texts: they decide only where nothing else does. */
const WEAK: Readonly<Record<Language, string>> = {
  cs: `program programu soused souseda sousedka sousedku sousedce strýce strýci tetě chlapec holka kluk kamarád kamaráda kamarádka kamarádku senior seniora seniorovi senioři seniory seniorů seniorům seniorka seniorku důchodce důchodci důchodců důchodcům
    babička babičku babičce babičky babi děda dědu dědovi dědy dědeček dědečka dítě dítěte děti dětí dětem dětmi rodina
    rodiny rodině rodinu rodin denně hodina hodiny hodin hodinu pár týdně někoho manžel manžela manželka manželku muž muže mužem žena ženu ženy syn syna synovi dcera dceru dceři bratr bratra
    bratrovi partner partnera partnerka otec otce otci táta tátu táty tátou tátovi tatínek tatínka máma mámu mámy mámě
    maminka maminku mamince matka matku matce rodič vnuk vnuka vnučka vnučku strýc teta tetu přítel přítele přítelkyně
    švagr ségra brácha bráchu známý známá známého rodiče rodičům starší bez pomoc pomoci pomocí pomůže pomohou pomozte pomoct pomáhá pomáhat pomáhají služba služby službu služeb
    člověk lidé lidi lidí lidem osoba osoby osob osobám osobě nový nová nové možnost možnosti místo místa den dny
    problém problémy problémem potíž potíže potížích situace situaci zařízení organizace někdo poskytuje různé další
    velký malý dobře kontakt kontakty telefon web adresa číslo informace centrum středisko sociální péče péči péčí
    podpora podporu podpory zajistit zařídit vyřídit řešit oblast blízký blízký blízkého žádost zažádat požádat žádat
    koupit dnešní dneska zítra večer dospělý dospělé dospělých moderní doma domů domu město obec nemocný nemocná nemocné nemocného nemocnému nemocnou nemocní`,
  en: `help helps service services people person place centre center problem problems support advice information care new
    contact phone home town city`,
  uk: `допомога допомоги допомогу допоможіть послуга послуги люди людей людям людина людини місце центр проблема проблеми
    підтримка підтримку інформація місто вдома дім`,
};

const KEEPS_MARKS = new Set([
  'být',
  'má',
  'máš',
  'dá',
  'jí',
  'čí',
  'ně',
  'tě',
  'dál',
  'mé',
  'své',
  'víc',
  'těm',
  'dost',
  'měl',
  'mít',
  'rána',
]);

function setsOf(lists: Readonly<Record<Language, string>>): Readonly<Record<Language, ReadonlySet<string>>> {
  const set = (list: string) =>
    new Set(list.split(/\s+/).flatMap((word) => (KEEPS_MARKS.has(word) ? [word] : [word, fold(word)])));
  return { cs: set(lists.cs), en: set(lists.en), uk: set(lists.uk) };
}

const stop = setsOf(STOP);
const weak = setsOf(WEAK);

/** How much a word matters to a question: not at all, a little, or fully. */
export type Matter = 'stop' | 'weak' | 'full';

/** How much a word matters, as it was typed in lower case. */
export function matterOf(word: string, language: Language): Matter {
  if (stop[language].has(word)) return 'stop';
  return weak[language].has(word) || weak[language].has(fold(word)) ? 'weak' : 'full';
}
