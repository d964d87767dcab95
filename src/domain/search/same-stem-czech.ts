/**
 * Words that the rules would part though they are one to a person who searches. Each line is one group; a word stands for
 * all forms that come to the same stem as it does.
 */
export const SAME_STEM = `
dum domu dome domku domek domecek
dite ditete diteti ditetem deti detem detmi detsky detska deticky
rodina rodin rodinny rodinna rodice rodicu rodicum rodicovstvi
clovek cloveka lide lidi lidem lidmi
senior seniori seniorum seniorsky seniorska seniorka seniorek
duchod duchodu duchodovy duchodovych
duchodce duchodcu duchodkyne
poradna poraden poradenstvi poradensky poradenska poradit poradi porada poradce poradkyne
pece peci pecovat pecujici pecuju pecuje pecovala pecovani
pecovatelka pecovatelek pecovatel pecovatelsky pecovatelska
osetrovatelka osetrovatelek osetrovatelsky osetrovatelska osetrovatel osetrit osetreni osetri
opatrovnik opatrovnictvi opatrovnicky opatrovnicka
postizeni postizeny postizena postizenych
tlumocnik tlumocnice tlumocnicky tlumocnicka tlumocit tlumoceni tlumoci
prekladatel preklad prekladani prekladat
dobrovolnik dobrovolnice dobrovolnictvi dobrovolnicky dobrovolny
azyl azylovy azylove azylak azylaku
hospic hospicovy hospicova hospicu
nocleh nocleharna noclehy nocleharen nocleharnu noclezna noclezen
noc noci nocni
den dni dnu denni
tyden tydny tydne tydnu tydenni
dluh dluhy dluhu dluhovy dluhova zadluzeni zadluzeny dluzit dluzim dluzi dluznik predluzeni predluzeny
oddluzeni oddluzit
exekuce exekuci exekutor exekutorsky exekucni exekutora
insolvence insolvencni
pujcka pujcky pujcek
pujcovna pujcoven pujcit pujceni pujci zapujcit zapujceni vypujcit vypujceni pujcuje zapujcka vypujcka pujcuji
autista autismus autismem autistou autisticky autisticka autistka
alkohol alkoholik alkoholismus alkoholicky alkoholu alkoholika alkoholici
narkoman narkomani narkomanie
gambler gambling gamblerstvi gambleri
zavislost zavisly zavisla zavislych
drogy droga drog drogovy drogova
obet obeti obetem obetmi
nasili nasilny nasilnik nasilnicky
trestny trest trestni
tyrani tyrany tyrana tyrat tyra
bydlet bydleni bydlim bydli bydlel bydlela bydlist
byt bytu byty bytovy bytove bytech
najem najmu podnajem podnajmu pronajem najemne najemni
ubytovani ubytovna ubytovat ubytuje ubytoven ubytovny
stravovani strava stravovat
jidlo jidla jidel jidelna jist najist jidelny
obed obedy obedu obedum obedovy
nakup nakupy nakupovat nakoupit nakoupi nakoupeni nakupni
uklid uklizet uklizeni uklidit uklidi uklizi uklidu
uklizecka uklizecek
prace pracovat pracovni pracuju pracuje
zamestnani zamestnat zamestnanost zamestnavatel zamestnanec zamestnavani
nezamestnany nezamestnanost nezamestnani
lecba leceni lecit lecebna lecebny lecim
lekar lekare lekarka lekarsky lekarska lekari
doktor doktora doktorka doktori
lekarna lekarny
nemoc nemoci nemocny nemocna onemocneni nemocnych onemocnet
psycholog psychologie psychologicky psychologicka psychologa
psychiatr psychiatrie psychiatricky psychiatricka psychiatra
psychika psychicky psychicka psychicke
psychoterapie psychoterapeut psychoterapeutka psychoterapii
terapie terapeut terapeutka terapii
dusevni dusevne dusevniho
socialni socialne socialnich
deprese depresi depresivni
uzkost uzkosti uzkostny
dcera dcery dceru dceri
stary stari stareho starych starsi stareckych starecky starecka starobni
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
nevidomy nevidomi nevidomych
slabozraky slabozraci slabozrakych
zrak zraku zrakovy zrakove zrakova
sluch sluchu sluchovy sluchove sluchova
slepy slepi slepec slepce slepota slepych
hluchy hlusi hluchota hluchych
neslysici neslysim neslysi neslysiciho
nedoslychavy nedoslychavi nedoslychavost nedoslychavych
telesny telesne telesna
zdravi zdravotni zdravotne zdravy zdravotnictvi zdravotnicky zdravotnik
mentalni mentalne mentalnim
vozik vozicek vozickar vozickare voziky vozicku
pomucka pomucky pomucek
prispevek prispevku prispevky
davka davky davek
prukaz prukazu prukazka prukazky
uraz urazu urazovy urazy
duse dusi
krize krizi krizovy krizova krizovka
linka linky linek
telefon telefonu telefonicky telefonicka telefonovat
sebevrazda sebevrazdy sebevrazedny sebevrazedne sebevrah
smrt smrti smrtelny
umirat umirani umira umirajici
umrit umrel zemrit zemrel zemrela umrti
pohreb pohrbu pohrebni
pozustaly pozustali pozustalych
truchlit truchleni truchlici
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
sikana sikany sikanovat sikanovani sikanuji
mladez mladeze mladi mladych mlady
klub kluby klubu klubovna klubovy klubova
hra hrat hraje hraju hral hrac hraci hracstvi
automat automaty automatu
cizinec cizinci cizincu cizince cizinka
uprchlik uprchlici uprchliku
ukrajinec ukrajinci ukrajinsky ukrajinstina ukrajina ukrajince
rom romove romsky romska romu
veznice veznici
vezeni vezen vezni vezne vezen vezenkyne
kurator kuratora kuratori
propusteni propustit propustili propusten propusti
bezdomovec bezdomovci bezdomovcu bezdomovce bezdomovectvi
pristresi pristresek
sprcha sprchy osprchovat sprchovat sprch sprchovy
koupat koupani koupel vykoupat koupe vykoupe koupele
umyt umyti myt myti umyje myje umyvat omyvat
hygiena hygieny hygienicky hygienu
obleceni oblec oblekat oblekani oblece obleci
satnik satniku saty satstvo
potraviny potravina potravin potravinovy potravinova
banka banky bank
zdarma zadarmo
bezplatny bezplatne bezplatna
pravni pravnik pravnicka pravo prava pravne pravniho
urad urady uradu uradni
formular formulare formularu
zadost zadosti zadat zazadat pozadat zadam zadatel
penize penez penezi penezi penezum penezni
chudy chudi chudoba chudych chude
hlad hlady hladovy hladu
materska matersky materske
matka matky matek maminka maminky maminek mama mamy mamu mami mamce maminku mamka
otec otce otci otcovsky otcovska tatinek tatinka tata taty tatu tatovi
respitni respitka respit
babicka babicky babicce babi babicek
dedecek dedecka deda dedovi dedecku dedy
tehotna tehotenstvi tehotne tehotny tehotnou
porod porodit porodu porodni porodnice
miminko miminka miminek mimino
kojenec kojenci kojeni kojit
kojenecky kojenecka
alzheimer alzheimerova alzheimera alzheimerovy alzheimerovou
demence demenci dementni
zapominat zapomina zapomnel zapominani zapominam
bloudit bloudi bloudeni
pamet pameti pametovy
ztrata ztraty ztratit ztratil ztratila ztraci ztracim ztratou
tlacitko tlacitka tlacitek
tisnovy tisnova tisen tisne tisni
naramek naramku naramky
zajem zajmy zajmovy
vylet vylety vyletu
zajezd zajezdy zajezdu
sleva slevy slev
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
spat spani vyspat prespat prespani spim spi
vystehovani vystehovat vystehovali stehovat stehovani
vyhodili vyhodit vyhazuji vyhazov vyhodila vyhazovat
dilna dilny dilen
rehabilitace rehabilitacni rehabka
aktivizace aktivizacni
stomik stomie stomikum stomii
kourit koureni kurak kuraci kouril
odvykani odvykat odvykaci odvykacka
abstinence abstinovat abstinent
cviceni cvicit cviky
kurz kurzy kurzu kurs kursy
cestina cestiny cesky ceska cestinu
brigada brigady brigad
znakovy znakova znakovka znakovat
vodici vodic
oko oci ocni
ucho usi usni
ruka ruce rukou
noha nohy nohou
mrtvice mrtvici mrtvi
rakovina rakoviny
onkologie onkologicky onkologicka
kamarad kamaradi kamaradka pritel pritele pratele pritelkyne
povidat popovidat povidani popovidani
mluvit promluvit mluveni
dopis dopisy dopisu
posta posty postu
sedmilety sedmileta
zubar zubari zubni zuby zub
chodit chodi chodim chodeni
chuze chuzi
upadnout upadnu upadl upadla spadnout spadl spadnu spadla
zlomenina zlomenin zlomeny zlomil
vzdelavat vzdelavani vzdelani vzdelavaci
obec obce obci obecni
mesto mesta mestsky mestska mesta
`;

/** Forms of short and irregular words, under the stem that they get. Diacritics here are only for reading. */
export const WHOLE_FORMS = `
mužžena manžel manžela manželovi manželem manžele manželka manželku manželce manželkou manželky manželek
partneros partner partnera partnerovi partnerem partnerka partnerku partnerce partnerkou
invalidos invalida invalidy invalidé invalidů invalidům invalidovi
invalidita invalidita invalidity invaliditu invaliditě invaliditou
pracovnik pracovník pracovnice pracovnici pracovníka pracovnicí pracovníci pracovníků pracovníkem
obleceni oblečení oblečením
lék lék léku léky léků lékům léčivo prášky prášek
ohř ohřát ohřeju ohřeje ohříváme ohřívat ohřejeme
muž muž muže muži mužem mužů mužům chlap chlapi
žen žena ženu ženy ženě ženou žen ženám
véz vézt veze vezou vozí vozit svézt sveze odvézt odveze odvezou zavézt zaveze zavezou dovézt
doma doma
domácnost domácnost domácnosti domácností domácnostech
starat starat starám staráme staráte starají staral starala
nemocnic nemocnice nemocnici nemocnic nemocnicí nemocnicích nemocniční nemocničního
nemocensk nemocenská nemocenské nemocenskou
bij bije biji bijou bít bití bil bila bili zbil zbili zbila bijí mlátí mlátil mlátit mlátila
pij pije piji piju pít pití pil pila pili pijí opíjí opilý opilá opilec pijan ožrala
žij žít žije žiji žiju žijí žil žila
syn syn syna synovi synem synové synů synek synka
dcer dcera dceru dcery dceři
jedn jedna jeden
domov domov domova domovu domově domovem domovy domovů domovům domovech
péč péče péči péčí
děd dědy dědu dědou
pes pes psa psi psem psy psů psovi
hol hůl hole holi holí holemi holích
stůl stůl stolu
důl důl
vůz vůz vozu vozy
nemohouc nemohoucí nemohoucího ležící ležícího ležícím
rok rok roku roce roky roků
led led ledu
řež řeže řezat řezání řežu pořezat pořezala
chleb chléb chleba
dor doručit
nuz nouze nouzi nouzí
auto auto auta autem aut
ztp ztp
jíd jídlo jídla jídel jídlu jídlem jídlům
peníz peníze peněz penězi penězům peníz
vid vidím vidí vidět vidím neviděl
slyš slyším slyší slyšet
platí platí platit platím neplatí neplatím zaplatit zaplatím
brouč brečím brečet brečí pláču pláče plakat
rodičovsk rodičovská rodičovské rodičovskou rodičovský rodičovského
hád hádka hádky hádáme hádat hádek hádají
`;
