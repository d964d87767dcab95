/** How people tell what has happened, instead of asking for a service. */
export const TALK = `
neslezl z postele, neslezla z postele, nevstane z postele, nevstává z postele, nevyleze z postele, nevstává, leží v posteli, leží a nevstane, všechno je na mně, je to na mně > pečovatelská služba, osobní asistence, ošetřovatelská péče, pečující, odlehčovací služba
umyje okna, vymyje okna, umýt okna, vymýt okna, okna, vytřít podlahu, vytře podlahu, vytírání, povysává, utřít prach, utře prach, vynést koš, vynést smetí > úklid, pečovatelská služba, pomoc v domácnosti, osobní asistence
u plotny, plotna, stát u plotny, u sporáku, nevaří, vařit nezvládám, neuvařím > dovoz obědů, stravování, pečovatelská služba, oběd
svezení, svezete, autíčko, charitní auto, auto pro seniory, autobus nejede, autobus mi nejede, nic tam nejezdí, na rentgen, na vyšetření, na odběr, na odběry, k zubaři, na poštu > senior doprava, doprava k lékaři, senior taxi, doprava
něco se stane v noci, v noci něco stalo, kdyby se něco stalo, bydlím daleko, bydlíme daleko, daleko od rodičů, na dálku, hlídat na dálku > tísňová péče, tísňové tlačítko, přivolat pomoc
dávají pár týdnů, dávají týdny, dávají měsíc, dávají měsíce, pár týdnů života, nemají naději, není naděje, bez naděje, už není pomoci, chce umřít doma, chce zemřít doma, chce být doma do konce > hospicová péče, mobilní hospic, paliativní péče, hospic
leukémie, dítě s rakovinou, dítě má rakovinu, dítě s nádorem, těžce nemocné dítě, umírající dítě, vážně nemocné dítě > mobilní hospic, hospicová péče, paliativní péče, těžce nemocné dítě
roztroušená skleróza, eres, ereska, svalová dystrofie, ALS, amyotrofická > tělesné postižení, osobní asistence, chronické onemocnění, pečovatelská služba, zdravotní postižení
stomie, stomik, stomici, vývod na břiše, pytlík na břiše, sáček na břiše > zdravotní postižení, stomie, klubová činnost, svaz
chodit po městě nevidomý, naučit chodit s holí, prostorová orientace, nevidím na cedule, nepřečtu cedule, oční vada, vada očí > zrakové postižení, zrakově postižený, nevidomý, ztráta zraku
praktická škola, po praktické škole, končí praktickou školu, po speciální škole, končí speciální školu > sociálně terapeutické dílny, lidé s mentálním postižením, denní stacionář, sociální rehabilitace
postižená naučit, postižený naučit, postiženého naučit, naučit samostatnosti, nácvik samostatnosti, osamostatnit postiženého, naučit bydlet sám > sociální rehabilitace, chráněné bydlení, sociálně terapeutické dílny, lidé s mentálním postižením
mentálně postižená naučit, mentálně postižený naučit, postižená hospodařit, postižený hospodařit, naučit hospodařit > sociální rehabilitace, chráněné bydlení, sociálně terapeutické dílny
postižené dítě prázdniny, postiženého prázdniny, postižený prázdniny, postiženého v létě, pohlídat postiženého, postižený kluk, postižená holka, postiženého kluka > odlehčovací služba, denní stacionář, osobní asistence, lidé s mentálním postižením
točí se dokola, točí dokola, kýve se, nekouká do očí, nedívá se do očí, nemluví a točí, hraje si jen sám > raná péče, autismus, dítě s postižením, děti s autismem
přestal brát prášky, přestala brát prášky, nebere prášky, nebere léky, vysadil léky, vysadila léky, vysadil prášky, prášky od psychiatra, psychiatr > duševní onemocnění, psychické onemocnění, krizová pomoc, následná péče, sociální rehabilitace
nikdo se mnou nemluví, vykašlali se na mě, vykašlala na mě, vykašlaly na mě, nikdo za mnou nechodí, nikdo za mnou nepřijde, nikdo mě nenavštíví, děti nevolají, děti za mnou nejezdí, vnoučata nejezdí, nikdo nezavolá > osamělost, samota, senior telefon, linka seniorů, klub seniorů, dobrovolník
! schoval mi doklady, sebral mi doklady, sebral mi mobil, bere mi peníze, zakazuje mi, zakázal mi, nesmím z domu, nepustí mě z domu, nepustí mě ven, zamyká mě, zamkl mě, kontroluje mi telefon, kontroluje mi mobil, nedá mi peníze > domácí násilí, intervenční centrum, oběti domácího násilí, krizová pomoc
zmlátili, zmlátili mě, přepadli, přepadli mě, napadli mě, odškodnění, pobodali, ublížili mi > oběti trestných činů, oběť, poradna pro oběti, peněžitá pomoc
kauce, nevrátil kauci, vrátit kauci, pan domácí, majitel bytu, majitel domu, bytná, smlouva na byt, nájemní smlouva > občanská poradna, nájem, právní poradna
majitel prodal dům, majitel prodal byt, musíme pryč, musíme z bytu, do konce měsíce pryč, do konce měsíce musíme > azylový dům, ztráta bydlení, bydlení, ubytovna, městský úřad
porodné, otcovská, peníze na miminko, příspěvek na miminko, přídavek na dítě > státní sociální podpora, dávky, úřad práce, sociální dávky
nemluví se mnou, manžel nemluví, žena nemluví, manželka nemluví, tichá domácnost, přestali jsme spolu mluvit, trucuje > manželská poradna, rodinná poradna, partnerské problémy
chodí domů nad ránem, chodí domů ráno, nechodí domů, chodí pozdě domů, toulá se, toulky, dvanáctiletý, dvanáctiletá, třináctiletý, třináctiletá, čtrnáctiletý, čtrnáctiletá, patnáctiletý, patnáctiletá, šestnáctiletý, šestnáctiletá > dospívající, výchovné problémy, rodinná poradna, linka pro rodinu a školu, OSPOD, sociálně aktivizační služby pro rodiny s dětmi
dvouletý kope, tříletý, tříletá, čtyřletý, čtyřletá, pětiletý, pětiletá, šestiletý, šestiletá, kope a řve, řve a kope, pořád řve, nezvládám dítě > výchovné problémy, rodinná poradna, rodiny s dětmi, linka pro rodinu a školu, pedagogicko-psychologická poradna
zavřená s miminem, zavřená s dítětem, zavřená doma, doma s miminem, celé dny s dítětem, celé dny s miminem > mateřské centrum, rodinné centrum, rodiny s dětmi, krizová pomoc
zcvoknu, zcvoknu se, zblázním se, z toho se zblázním, zešílím, hrabe mi, už to nedávám, nedávám to > psychická pomoc, krizová pomoc, linka důvěry, psychické potíže
bezbariérový byt, bezbariérový byteček, byt bez bariér, byt bez schodů, byteček pro babičku, byteček pro dědu > dům s pečovatelskou službou, byt zvláštního určení
zlomený krček, zlomila krček, zlomil krček, zlomená noha, zlomená ruka, zlomila nohu, zlomil nohu, mám sádru, po zlomenině > pečovatelská služba, osobní asistence, domácí péče, kompenzační pomůcky
postel na kolečkách, polohovací postel, postel do domácnosti > půjčovna kompenzačních pomůcek, kompenzační pomůcky
dům pro staré lidi, domov pro staré lidi, dům starých, domov starých > domov pro seniory
`;
