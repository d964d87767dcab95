/** A roof, money, work and offices. */
export const HOME = `
dum domu dome domku domek domecek
clovek cloveka lide lidi lidem lidmi
senior seniori seniorum seniorsky seniorska seniorka seniorek
duchod duchodu duchodovy duchodovych
duchodce duchodcu duchodkyne
azyl azylovy azylove azylak azylaku
nocleh nocleharna noclehy nocleharen nocleharnu noclezna noclezen
noc noci nocni
den dni dnu denni
tyden tydny tydne tydnu tydenni
dluh dluhy dluhu dluhovy dluhova zadluzeni zadluzeny dluzit dluzim dluzi dluznik predluzeni predluzeny
oddluzeni oddluzit
exekuce exekuci exekutor exekutorsky exekucni exekutora
insolvence insolvencni
pujcka pujcky pujcek
bydlet bydleni bydlim bydli bydlel bydlela bydlist
byt bytu byty bytovy bytove bytech
najem najmu podnajem podnajmu pronajem najemne najemni
ubytovani ubytovna ubytovat ubytuje ubytoven ubytovny
prace pracovat pracovni pracuju pracuje
zamestnani zamestnat zamestnanost zamestnavatel zamestnanec zamestnavani
nezamestnany nezamestnanost nezamestnani
prispevek prispevku prispevky
davka davky davek
prukaz prukazu prukazka prukazky
cizinec cizinci cizincu cizince cizinka
uprchlik uprchlici uprchliku
ukrajinec ukrajinci ukrajinsky ukrajinstina ukrajina ukrajince
rom romove romsky romska romu
veznice veznici
vezeni vezen vezni vezne vezenkyne
kurator kuratora kuratori
propusteni propustit propustili propusten propusti
bezdomovec bezdomovci bezdomovcu bezdomovce bezdomovectvi
pristresi pristresek
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
penize penez penezi penezum penezni
chudy chudi chudoba chudych chude
hlad hlady hladovy hladu
spat spani vyspat prespat prespani spim spi
vystehovani vystehovat vystehovali stehovat stehovani
vyhodili vyhodit vyhazuji vyhazov vyhodila vyhazovat
kurz kurzy kurzu kurs kursy
cestina cestiny cesky ceska cestinu
brigada brigady brigad
obec obce obci obecni
mesto mesta mestsky mestska
`;
