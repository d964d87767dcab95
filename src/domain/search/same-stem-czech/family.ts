/** The family, children, school and those around. */
export const FAMILY = `
dite ditete diteti ditetem deti detem detmi detsky detska deticky
rodina rodin rodinny rodinna rodice rodicu rodicum rodicovstvi
dcera dcery dceru dceri
stary stari stareho starych starsi stareckych starecky starecka starobni
rozvod rozvody rozvodovy rozvadet rozvadime rozvest rozvedeny rozvedena rozvadim
rozchod rozejit rozesli rozchazime rozchazet
manzelsky manzelska manzelstvi
partnersky partnerska partnerstvi
pestoun pestouni pestounka pestounsky pestounska pestounstvi
adopce adoptovat adopci adoptovany adoptivni
osvojeni osvojit osvojitel osvojitele
skola skoly skole skol skolni skolak skolaci
skolka skolky skolek
ucit uceni ucitel ucitele
doucovat doucovani douci
vychova vychovy vychovavat vychovny vychovna
mladez mladeze mladi mladych mlady
klub kluby klubu klubovna klubovy klubova
materska matersky materske
matka matky matek maminka maminky maminek mama mamy mamu mami mamce maminku mamka
otec otce otci otcovsky otcovska tatinek tatinka tata taty tatu tatovi
babicka babicky babicce babi babicek
dedecek dedecka deda dedovi dedecku dedy
tehotna tehotenstvi tehotne tehotny tehotnou
porod porodit porodu porodni porodnice
miminko miminka miminek mimino
kojenec kojenci kojeni kojit
kojenecky kojenecka
kamarad kamaradi kamaradka pritel pritele pratele pritelkyne
sedmilety sedmileta
vzdelavat vzdelavani vzdelani vzdelavaci
`;
