/** More of what people call things, and of what they tell. */
export const MORE = `
imobilní, imobilita, nepohyblivý, chodí o berlích, s omezenou mobilitou, špatně pohyblivý, omezená pohyblivost, zhoršená pohyblivost, nehybný > osobní asistence, pečovatelská služba, tělesné postižení, omezená mobilita, kompenzační pomůcky
výpomoc, paní na výpomoc, pomocnice, pomocnice do domácnosti, někoho na výpomoc, někoho k babičce, někoho k tatínkovi, někoho k mamince, někoho k dědovi, na pár hodin denně, pár hodin týdně, docházet k babičce, docházení domů, chodit k babičce, kdo bude chodit k mámě, pravidelně docházet, dochází domů, ošetřovatel > pečovatelská služba, osobní asistence, odlehčovací služba, pomoc v domácnosti
krátkodobý pobyt, dočasný pobyt, přechodný pobyt, pobyt na měsíc, na přechodnou dobu do domova, pobyt na pár týdnů, na týden do domova, odlehčovací pobyt, kam dát na dovolenou babičku, kam dám manžela, kam dám babičku, kam dám maminku, kam dám tátu, jdu na operaci, jedu na operaci, jdu do nemocnice, jedu do lázní, když musím do nemocnice > odlehčovací služba, odlehčovací pobyt, dočasná péče, domov pro seniory
vařím, vařit, uvařit, navařit, navaří, nenavaří, neumím vařit, vařím sama pro sebe, nebaví mě vařit, nechce se mi vařit, nemá mi kdo uvařit, kuchařka > dovoz obědů, stravování, oběd, pečovatelská služba
školní jídelna, jídelna, obědy v jídelně, stravenky > stravování, oběd, jídelna
rehabilitace po operaci, rehabilitace po úrazu, rehabilitovat, rozhýbat, fyzioterapeut, rehabilitační pobyt, doléčovací pobyt, rekonvalescence, po operaci kolene, nové koleno, po nehodě, zotavení > následná lůžková péče, ošetřovatelská péče, domácí zdravotní péče, zdravotní péče po propuštění z nemocnice
domov s pečovatelskou službou, bydlení pro seniory, bydlení pro důchodce, bydlení ve stáří, přestěhovat se do menšího, kde dožít, kde bydlet ve stáří, bezbariérový byt > domov pro seniory, dům s pečovatelskou službou, domy s pečovatelskou službou
koupelna, bezbariérová koupelna, vana, nevlezu do vany, nedostanu se do vany, sprchový kout, sprchovat babičku > kompenzační pomůcky, pečovatelská služba, pomoc s hygienou, bezbariérový
odchod blízkého, odchod blízkého člověka, odešel blízký, rozloučení, rozloučit se s umírajícím, vyrovnat se se smrtí, vyrovnat se se ztrátou, ztráta manžela, ztráta partnera, ztráta dítěte > pozůstalý, úmrtí, truchlení, smutek, ztráta blízkého, hospic, krizová pomoc
nouzové volání, přivolání záchranky, signalizace, volání o pomoc, zavolat pomoc, rychle zavolat pomoc > tísňová péče, tísňové tlačítko, přivolat pomoc
nezvladatelný, nezvladatelné dítě, zlobivý, zlobivé dítě, neklidné dítě, dítě odmlouvá, nerespektuje nás, nerespektuje rodiče, nechce poslouchat, rozmazlené dítě, agresivní chování > výchova dětí, výchovné problémy, rodinná poradna, psychologická a speciálně pedagogická služba
invalidita, stupeň invalidity, invalidita stupeň, plná invalidita, částečná invalidita > invalidní důchod, důchody, OSSZ, správa sociálního zabezpečení, občanská poradna
zažádat o podporu, požádat o podporu, žádost o podporu, přihlásit se o podporu, podpora po výpovědi > zaměstnanost, úřad práce zaměstnanost, úřad práce
nebankovka, nebankovní půjčka, nebankovní společnost, SMS půjčka, krátkodobá půjčka, konsolidace, sloučit půjčky, lichvář, dlužní úpis, směnka, dluh u zdravotní pojišťovny, dluhy na energiích, dluh na elektřině, nedoplatek za elektřinu, nedoplatek za energie, nedoplatek za plyn > dluhy, dluhová poradna, dluhové poradenství, občanská poradna dluhy
energie, elektřina, plyn, teplo, zálohy na energie, záloha za elektřinu > sociální dávky, nepojistné sociální dávky, občanská poradna, hmotná nouze
sklony k sebevraždě, sebevražedné sklony, sebevražedný, sáhla si na život, zkusila se zabít > sebevražda, krizová pomoc, náhlá krize, linka důvěry, psychická pomoc
kolaps, kolabuju, kolabuji, psychický kolaps, psychické zhroucení, psychicky zhroucený, nervový kolaps, záchvat paniky, záchvaty úzkosti, hysterie, vztekání dospělého, přetížení, únava, nemám energii, únava ze života > psychické potíže, duševní onemocnění, krizová pomoc, deprese, psychická pomoc
bydlení pro duševně nemocné, bydlení duševně nemocný, kde bude bydlet duševně nemocný, bydlení po psychiatrii > chráněné bydlení, duševní onemocnění bydlení, domov pro osoby duševním onemocněním, domov se zvláštním režimem
oběti násilí, týrané děti, týraní senioři, domácí tyran, rodinné násilí, vztahové násilí, ekonomické násilí, sexuální nátlak > domácí násilí, oběť domácího násilí, oběť násilí, intervenční centrum
zneužívané dítě, zneužívané, zneužitá, zneužitý, pedofil, groomer, sexting, nahé fotky, kybergrooming, vydírání na internetu > zneužívání, oběť trestného činu, linka bezpečí, linka pro rodinu a školu, sociálně právní ochrana
párová, párové poradenství, terapie pro páry, předmanželská poradna, nevlastní děti, nová rodina, macecha, otčím, vztah s dětmi, mezigenerační spory > párové konzultace, partnerské problémy, rodinná poradna, manželská poradna
kočárek, maminky s kočárky, s kojencem, rodiče s kojencem, hraní pro děti, hřiště, dětský koutek, bazének s míčky, plavání kojenců > mateřské centrum, rodinné centrum, rodiče a děti
charita, červený kříž, naděje, člověk v tísni, humanitární pomoc > charita, charitní, diakonie, armáda spásy
tyfloservis, tyflocentrum, sons, tyflo > zrakově postižený, zrakové postižení, nevidomý, ztráta zraku
papírová válka, sepsat, sepsat žádost o důchod, žádost vyplnit, elektronicky podat, datová schránka, bankovní identita, portál občana, jenda, klientská zóna > občanská poradna, úřad práce, sociální poradenství
stížnost na domov, stížnost na péči, špatná péče v domově, práva pacienta, práva seniorů > občanská poradna, právní poradna, stížnost
mimořádná dávka, jednorázová pomoc, rozbitá pračka, koupit lednici, výbava do školy, školní pomůcky pro děti, peníze na školní pomůcky, na tábor pro děti > sociální dávky, nepojistné sociální dávky, hmotná nouze, odbor sociálních věcí
sociální pojištění, zdravotní pojištění, pojišťovna, VZP, OSVČ, živnost, živnostník > OSSZ, správa sociálního zabezpečení, občanská poradna
veřejně prospěšné práce, VPP, sociální podnik, sociální podnikání, tréninkové zaměstnání, zaměstnávání osob se zdravotním postižením, dohoda pro invalidu > zaměstnanost, chráněná dílna, sociálně terapeutické dílny, úřad práce
výtvarná dílna, keramika, tvoření, ruční práce, šití, arteterapie, muzikoterapie, canisterapie, hipoterapie > dílna, volnočasové aktivity, terapeutické dílny, klub
sport, cvičení, plavání, turistika, jóga, šachy, karty, pétanque, zpěv, hudba, tanec, divadlo, kino, knihovna > volnočasové aktivity, klub, setkávání, volný čas, aktivity pro seniory
bezplatná linka, bezplatný telefon, zelená linka, infolinka, telefonická poradna, poradit po telefonu, poradna po telefonu > poradenská linka, linka, telefonická
děti z rozvedené rodiny, děti a rozvod, jak říct dětem rozvod, dítě a rozchod rodičů > rozvod, rodinná poradna, výchova dětí, linka pro rodinu a školu
zapomenutý, opuštěná, opuštěné dítě, toulavé dítě, dítě bez dozoru > OSPOD, sociálně právní ochrana, linka pro rodinu a školu
mladý bez práce, mladý dospělý, bez rodiny, nemám rodinu, sirotek, odešel z domova, po osmnáctinách, v osmnácti > dům na půl cesty, sociální rehabilitace, azylový dům, kurátor, odchod z dětského domova
onemocnění, vážná diagnóza, dostal jsem diagnózu, zjistili mi rakovinu, mám rakovinu, mám nádor, onkologická poradna, chemoterapie, ozařování, pacientská organizace > vážně nemocný, nevyléčitelně nemocný, hospic, poradenství vážně nemocný, odborné sociální poradenství
střevo, po operaci střev, sáček na břiše, kolostomie, urostomie > stomik, stomie
vnouče, vnoučata, vnuk, vnučka hlídání > hlídání dětí, mateřské centrum, rodina
těžký život, tíživá situace, obtížná situace, obtížná životní situace, nepříznivá sociální situace, sociální problém, mám problém, životní problém > základní informace, sociální poradenství, občanská poradna, krizová pomoc, odbor sociálních věcí
bezpečné místo, bezpečné bydlení, schovat se, ukrýt se, skrýt se, potřebuju se schovat > azylový dům, krizová pomoc, domácí násilí, krizové bydlení
parkovačka, parkovací průkaz, parkovací karta, parkování pro invalidy, označení O1, vyhrazené parkování, parkovací místo pro invalidu > průkaz ZTP, městský úřad, odbor sociálních věcí
znalec, zdravotní komise, posudek, lékařský posudek, sociální šetření, šetření v domácnosti, kdo přijde na šetření > příspěvek na péči, úřad práce, OSSZ, občanská poradna
rozvážka, rozvážka obědů, rozvážka jídla, dovážka, dovážka jídel, závoz obědů > dovoz obědů, rozvoz obědů, stravování, oběd
opatrovatel, opatrovatelka, opatrovatelé, rodinný pečovatel, kdo pečuje, rady pro pečující, starají se o rodiče, starat se o rodiče, rada pečujícím > pečující, poradna pro pečující, linka pro pečující, starat se o blízké
poliklinika, na polikliniku, k odborníkovi, dostat se na polikliniku, dostanu se k lékaři, dojet k lékaři, dojet k doktorovi, dojet do nemocnice, auto pro seniory, auto pro důchodce, auto na objednání, objednat auto, odvoz na objednávku > doprava k lékaři, senior doprava, senior taxi, doprava seniorů
půjčil jsem si, půjčila jsem si, půjčili jsme si, vzal jsem si půjčku, vzali jsme si půjčku, nemám z čeho vrátit, nemám z čeho splácet, půjčit peníze, půjčit si peníze, vrátit půjčku, vrátit peníze, dlužit kamarádovi > dluhy, dluhová poradna, dluhové poradenství, občanská poradna dluhy
stacionář pro seniory, denní stacionář pro seniory, denní stacionář pro důchodce, stacionář pro důchodce > denní stacionář seniory, denní stacionář
sociální pracovnice pro rodinu, pracovnice do rodiny, dochází do rodiny, terénní pracovnice pro rodiny > sociálně aktivizační služby pro rodiny s dětmi, sociální práce, sociálně právní ochrana
obchod, z obchodu, do obchodu, jídlo z obchodu, donést z obchodu, donese z obchodu, přinést nákup, přinese nákup, objednat nákup > nakoupit, pečovatelská služba, nákup, osobní asistence
víkend, přes víkend, o víkendu, na víkend, péče o víkendu, péče přes víkend, služba o víkendu, v sobotu a v neděli > pečovatelská služba, odlehčovací služba, osobní asistence
podat prášky, dát prášky, prášky mámě, brát prášky, dávat léky, hlídat léky, kdo podá léky, kdo dá léky > připomínání léků, ošetřovatelská služba, pečovatelská služba, osobní asistence
dietní oběd, oběd pro diabetika, obědy pro diabetiky, jídlo pro diabetiky, bezlepkový oběd, bezlepková dieta, kašovitá strava > dovoz obědů, stravování, oběd
strávit stáří, prožít stáří, na stará kolena, stáří v klidu, kde zestárnout > domov pro seniory, dům s pečovatelskou službou, klub seniorů
přestala poznávat, přestal poznávat, nepoznává rodinu, nepoznává děti, nepoznává syna, zapomíná jména, vstává v noci, v noci vstává, prohodil den a noc, bloumá, schovává věci, obviňuje nás > demence, alzheimer, domov se zvláštním režimem, ztráta paměti, odlehčovací služba demence
bezbariérové wc, bezbariérový záchod, veřejné záchody, wc pro vozíčkáře, záchod pro invalidy, vstup na záchod, klíč od bezbariérového wc > euroklíč, eurozámek
v důchodu, lidé v důchodu, na penzi, po šedesátce, po šedesáti, nad 65 let, nad 60 let, 60+, 65+ > senior, klub seniorů, aktivity pro seniory
seznámit, seznámení, seznámit se s lidmi, mezi lidi, dostat se mezi lidi, jít mezi lidi, společenské akce > setkávání, klub, volnočasové aktivity, klub seniorů, svépomocná skupina
bojím se muže, bojím se svého muže, bojím se ženy, bojím se otčíma, bojím se bratra, bojím se souseda, strach z muže, strach z otce, můj muž mě bije, muž je agresivní, muž je zlý, muž pije a bije, psychický teror, teror doma, psychický nátlak, psychické týrání, tyranie, domácí peklo, peklo doma, doma mě mlátí, doma nás bije, doma mě bijí > domácí násilí, oběť domácího násilí, intervenční centrum, někdo mi ubližuje, oběť násilí
terapie pro manžele, terapie pro páry, manželská terapie, poradna pro páry, poradna pro manžele, vztahový poradce > manželská poradna, párové konzultace, partnerské problémy, rodinná poradna
bývalá, bývalý, bývalý manžel, bývalá manželka, bývalý partner, bývalá partnerka, expřítel, exmanžel, exmanželka, ex, nedává dceru, nedává syna, nedává mi dítě, nevidím syna, nevidím dceru, nesmím vidět dítě > rozvod, rodinná poradna, mediace, sociálně právní ochrana, občanská poradna
vést půjčky, mám půjčky, tři půjčky, více půjček, moc půjček, nezvládám půjčky, půjčky nezvládám, exekuce na dům, exekuce na byt, dražba, dražba domu, přijdu o dům, přijdeme o dům, exekutor na dům > exekuce, dluhy, dluhová poradna, dluhové poradenství, občanská poradna dluhy
rozdávat oblečení, rozdávají oblečení, dávají oblečení, nosit oblečení, nemám co na sebe, nemám co obléct, nemám zimní boty, nemáme oblečení, oblečení pro chudé, oblečení pro bezdomovce > šatník, sbírky oblečení, oblečení, ošacení
miminkovský klub, klub miminek, cvičení s miminky, masáže miminek, klub rodičů, klub pro rodiče > mateřské centrum, rodinné centrum
mentální postižení škola, škola pro mentálně postižené, dítě s mentálním postižením škola, škola pro autisty, třída pro autisty, vzdělávání autistů, školka pro autisty > speciální vzdělávání, speciální škola, mentální postižení autismus vzdělávání
program pro autisty, program pro autistu, aktivity pro autisty, kroužky pro autisty > autismus denní stacionář, autismus
požár, vyhořeli jsme, vyplavilo nás, povodeň, po povodni, po požáru, zatopený byt > krizové bydlení, azylový dům, krizová pomoc, ubytovna, hmotná nouze
terén drogy, terénní pracovník drogy, pomoc narkomanům na ulici, protidrogový terén > terénní program závislost, drogy, závislost
obrátit se na sociálku, jít na sociálku, sociálka v obci, sociální odbor úřadu, úředník sociálka > odbor sociálních věcí, sociální odbor, sociální práce
mateřská škola speciální, logopedická školka, speciální pedagog, psycholog pro děti, dětský psycholog, dětská psycholožka, psycholog pro mládež, školní psycholog > psychologická a speciálně pedagogická služba, pedagogicko-psychologická poradna, rodinná poradna, psychoterapie
pobyt u moře pro invalidy, rekondiční pobyt pro postižené, zájezdy pro postižené, výlety pro postižené, výlety pro vozíčkáře > rekondiční pobyty, aktivity pro tělesně postižené, zájezdy
dluží mi peníze, nevrátil mi peníze, kamarád mi nevrátil peníze, dluží mi výplatu > občanská poradna, právní poradna
péče po porodu, poporodní péče, porodní asistentka, dula, kojení doma > mateřské centrum, rodinné centrum, narodilo se dítě
mobil pro seniory, telefon pro důchodce s velkými tlačítky, naučit seniora s mobilem > tísňová péče, aktivity pro seniory, počítačový kurz
povolení, ověření podpisu, czechpoint, matrika, rodné číslo, trvalý pobyt přihlásit > městský úřad, úřad
duchovní, kněz, farář, pastor, modlitba, zpověď, nemocniční kaplan > duchovní, hospic, diakonie, charita
nechtěné dítě, dát dítě k adopci, vzdát se dítěte, kojenecký ústav dát > náhradní rodinná péče, osvojení, krizová pomoc, sociálně právní ochrana
přijali mě do domova, přechod do domova, zvyknout si v domově, návštěva v domově > domov pro seniory, pobytové zařízení
alkoholik a bezdomovec, opilý bezdomovec, závislý bez domova > nízkoprahové denní centrum, noclehárna, terénní program
kdo zaplatí domov, doplatek na domov, cena domova, kolik stojí domov důchodců, úhrada za domov > domov pro seniory, příspěvek na péči, odbor sociálních věcí
pěstovat zahradu, práce na zahradě, zahrádka, dílna pro seniory > volnočasové aktivity, klub seniorů
hlídání dítěte s postižením, hlídání postiženého dítěte, pohlídat postižené dítě, pohlídat autistu, hlídání autisty > odlehčovací služba děti postižení, odlehčovací služba, osobní asistence, raná péče
`;
