/** The body, its senses, illness and disability. */
export const HEALTH = `
postizeni postizeny postizena postizenych
autista autismus autismem autistou autisticky autisticka autistka
lecba leceni lecit lecebna lecebny lecim
lekar lekare lekarka lekarsky lekarska lekari
doktor doktora doktorka doktori
lekarna lekarny
nemoc nemoci nemocny nemocna onemocneni nemocnych onemocnet
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
uraz urazu urazovy urazy
alzheimer alzheimerova alzheimera alzheimerovy alzheimerovou
demence demenci dementni
zapominat zapomina zapomnel zapominani zapominam
bloudit bloudi bloudeni
pamet pameti pametovy
rehabilitace rehabilitacni rehabka
stomik stomie stomikum stomii
cviceni cvicit cviky
znakovy znakova znakovka znakovat
vodici vodic
oko oci ocni
ucho usi usni
ruka ruce rukou
noha nohy nohou
mrtvice mrtvici mrtvi
rakovina rakoviny
onkologie onkologicky onkologicka
zubar zubari zubni zuby zub
chodit chodi chodim chodeni
chuze chuzi
upadnout upadnu upadl upadla spadnout spadl spadnu spadla
zlomenina zlomenin zlomeny zlomil
`;
