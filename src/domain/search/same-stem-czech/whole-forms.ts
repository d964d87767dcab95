/** Forms of short and irregular words, under the stem that they get. Diacritics here are only for reading. */
export const WHOLE_FORMS = `
mužžena manžel manžela manželovi manželem manžele manželka manželku manželce manželkou manželky manželek
partneros partner partnera partnerovi partnerem partnerka partnerku partnerce partnerkou
invalidos invalida invalidy invalidé invalidů invalidům invalidovi
invalidita invalidita invalidity invaliditu invaliditě invaliditou
pracovnik pracovník pracovnice pracovnici pracovníka pracovnicí pracovníci pracovníků pracovníkem
obleceni oblečení oblečením
občank občanka občanky občanku občance občankou občanek
lék lék léku léky léků lékům léčivo prášky prášek prášků práškům prášcích prášku
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
