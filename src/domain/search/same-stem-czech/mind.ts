/** The mind, addictions, violence and loss. */
export const MIND = `
alkohol alkoholik alkoholismus alkoholicky alkoholu alkoholika alkoholici
narkoman narkomani narkomanie
gambler gambling gamblerstvi gambleri
zavislost zavisly zavisla zavislych
drogy droga drog drogovy drogova
obet obeti obetem obetmi
nasili nasilny nasilnik nasilnicky
trestny trest trestni
tyrani tyrany tyrana tyrat tyra
psycholog psychologie psychologicky psychologicka psychologa
psychiatr psychiatrie psychiatricky psychiatricka psychiatra
psychika psychicky psychicka psychicke
psychoterapie psychoterapeut psychoterapeutka psychoterapii
terapie terapeut terapeutka terapii
dusevni dusevne dusevniho
deprese depresi depresivni
uzkost uzkosti uzkostny
duse dusi
krize krizi krizovy krizova krizovka
sebevrazda sebevrazdy sebevrazedny sebevrazedne sebevrah
smrt smrti smrtelny
umirat umirani umira umirajici
umrit umrel zemrit zemrel zemrela umrti
pohreb pohrbu pohrebni
pozustaly pozustali pozustalych
truchlit truchleni truchlici
sikana sikany sikanovat sikanovani sikanuji
hra hrat hraje hraju hral hrac hraci hracstvi
automat automaty automatu
ztrata ztraty ztratit ztratil ztratila ztraci ztracim ztratou
samota samoty samote
sam sama samy sami samotny samotna
osamely osamelost osamela osamelych
smutek smutku smutny smutna
podvod podvodu podvodnik podvodnici podvest podvedli podvodny
krast kradez ukradl ukradli okrast okradl okradli okrada vykradli vykrast
loupez loupezny
napast napadl napadli napadeni
prepadeni prepadli prepast
znasilneni znasilnit znasilnil znasilnena
zneuzivani zneuzit zneuziva zneuziti zneuzil
ubliza ublizuje ublizit ublizil ublizovat ublizeni
vyhrozovat vyhrozuje vyhrozovani
bat boji bojim bojite strach strachu
sousede soused sousedsky
kourit koureni kurak kuraci kouril
odvykani odvykat odvykaci odvykacka
abstinence abstinovat abstinent
`;
