/** Care and help, by whom and with what. */
export const CARE = `
poradna poraden poradenstvi poradensky poradenska poradit poradi porada poradce poradkyne
pece peci pecovat pecujici pecuju pecuje pecovala pecovani
pecovatelka pecovatelek pecovatel pecovatelsky pecovatelska
osetrovatelka osetrovatelek osetrovatelsky osetrovatelska osetrovatel osetrit osetreni osetri
opatrovnik opatrovnictvi opatrovnicky opatrovnicka
tlumocnik tlumocnice tlumocnicky tlumocnicka tlumocit tlumoceni tlumoci
prekladatel preklad prekladani prekladat
dobrovolnik dobrovolnice dobrovolnictvi dobrovolnicky dobrovolny
hospic hospicovy hospicova hospicu
pujcovna pujcoven pujcit pujceni pujci zapujcit zapujceni vypujcit vypujceni pujcuje zapujcka vypujcka pujcuji
stravovani strava stravovat
jidlo jidla jidel jidelna jist najist jidelny
obed obedy obedu obedum obedovy
nakup nakupy nakupovat nakoupit nakoupi nakoupeni nakupni
uklid uklizet uklizeni uklidit uklidi uklizi uklidu
uklizecka uklizecek
socialni socialne socialnich
hlidani hlidat pohlidat pohlida hlida pohlidani
odlehcit odlehcovaci odlehceni odlehcovacka odlehci
odpocinek odpocinout odpocinku odpocivat oddech oddechnout oddechl
stacionar stacionare stacionaru stacionari
asistent asistentka asistence asistencni asistovat
navsteva navstevy navstivit navstevnik navstev
doprava dopravit doprav
odvoz odvozu
doprovod doprovodit doprovazeni doprovazet doprovazi doprovodi
rozvoz rozvozu rozvozy
dovoz dovozu dovazka dovazeni
pruvodce pruvodcu pruvodcovsky pruvodcovska pruvodcovstvi
predcitat predcitani predcitatel predcitatelske
linka linky linek
telefon telefonu telefonicky telefonicka telefonovat
sprcha sprchy osprchovat sprchovat sprch sprchovy
koupat koupani koupel vykoupat koupe vykoupe koupele
umyt umyti myt myti umyje myje umyvat omyvat
hygiena hygieny hygienicky hygienu
respitni respitka respit
tlacitko tlacitka tlacitek
tisnovy tisnova tisen tisne tisni
naramek naramku naramky
zajem zajmy zajmovy
vylet vylety vyletu
zajezd zajezdy zajezdu
sleva slevy slev
dilna dilny dilen
aktivizace aktivizacni
povidat popovidat povidani popovidani
mluvit promluvit mluveni
dopis dopisy dopisu
posta posty postu
`;
