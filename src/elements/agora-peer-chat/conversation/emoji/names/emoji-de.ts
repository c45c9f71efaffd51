/* Made by `npm run emoji-data` of emoji-picker-element-data (Apache-2.0). A line an emoji, in the order of emoji-data.ts: its name; more words for it. */
export default `grinsendes Gesicht	frohlich haha lachen lol lustig smiley
grinsendes Gesicht mit großen Augen	frohlich glucklich lachen lol lustig lacheln mund offen smiley
grinsendes Gesicht mit lachenden Augen	frohlich geschlossen glucklich lol lustig lacheln mund offen smiley witzig
strahlendes Gesicht mit lachenden Augen	frohlich grinsen happy lustig lacheln smiley zahne
Grinsegesicht mit zugekniffenen Augen	geschlossen gesicht grinsen haha hehe hihi lachen lol lustig mund offen smiley witzig zusammengekniffen
grinsendes Gesicht mit Schweißtropfen	lachen lustig lacheln mund nervos offen schwitzen smiley
sich vor Lachen auf dem Boden wälzen	gesicht haha hehe lol lustig muahaha rofl smiley tranen witzig
Gesicht mit Freudentränen	frohlich haha happy hehe hihi lachen lol lustig muahaha rofl smiley tranen witzig
leicht lächelndes Gesicht	smiley
umgekehrtes Gesicht	auf dem kopf lacheln smiley stehen
schmelzendes Gesicht	auflosen beschamt flussig hitze sarkasmus sarkastisch schwitzen smiley verschwinden
zwinkerndes Gesicht	auge flirten sexy smiley zudrucken zugedruckt zukneifen zuzwinkern
lächelndes Gesicht mit lachenden Augen	erroten freude freundlich glucklich rot wangen
lächelndes Gesicht mit Heiligenschein	brav engel glucklich lieb seelig smiley
lächelndes Gesicht mit Herzen	3 anhimmeln bewundern hdgdl hdl herzchen liebe smiley verknallt verliebt verzuckt
lächelndes Gesicht mit herzförmigen Augen	glucklich herzen liebe smiley verliebt
überwältigt	aufgeregt augen gesicht grinsen smiley star stern wow
Kuss zuwerfendes Gesicht	flirten kusschen kussen lieb smiley
küssendes Gesicht	flirten hdl knutsch smiley xoxo
lächelndes Gesicht	frohlich rot smiley wangen
küssendes Gesicht mit geschlossenen Augen	knutsch kusschen rot smiley ugen wangen
küssendes Gesicht mit lächelnden Augen	flirten knutsch smiley
lachendes Gesicht mit Träne	beruhrt dankbar erleichtert freudentrane geruhrt lacheln smiley stolz
sich die Lippen leckendes Gesicht	leckeres essen lacheln leckender smiley zunge
Gesicht mit herausgestreckter Zunge	bah lachen lustig smiley atsch
zwinkerndes Gesicht mit herausgestreckter Zunge	auge herausstrecken smiley zudrucken zugedruckt
irres Gesicht	augen groß klein smiley verruckt
Gesicht mit herausgestreckter Zunge und zusammengekniffenen Augen	bah ekel herausstrecken igitt schmeck schrecklich smiley zusammenkneifen
Gesicht mit Dollarzeichen	geld mund smiley zunge
Gesicht mit umarmenden Händen	drucken smiley umarmung
verlegen kicherndes Gesicht	haha hand hihi huch lachen mund rot smiley wangen
Gesicht mit offenen Augen und Hand über dem Mund	erschrecken erstaunen furcht geschockt omg schock smiley unglauben verlegenheit uberraschung
Gesicht mit durch die Finger linsendem Auge	gebannt hervorlugen schuchtern smiley spahen starren verlegen
ermahnendes Gesicht	finger leise psst pst ruhe ruhig sch smiley
nachdenkendes Gesicht	fragen grubeln hm komisch nachdenklich smiley wundern
salutierendes Gesicht	aye jawohl jawoll militar ok respekt smiley zu befehl
Gesicht mit Reißverschlussmund	geheimnis halten mund schweigen smiley wahren
Gesicht mit hochgezogenen Augenbrauen	argwohnisch misstrauen skeptisch smiley stutzig zweifel
neutrales Gesicht	ausdruckslos kommentarlos smiley todernst unbeeindruckt
ausdrucksloses Gesicht	kommentarlos selbstgefallig smiley unbeeindruckt unglaublich
Gesicht ohne Mund	kein smiley sprachlos
gestricheltes Gesicht	depressiv deprimiert egal introvertiert smiley traurig unsichtbar verschwinden verstecken
Gesicht in Wolken	geistesabwesend im nebel kopf
süffisant lächelndes Gesicht	feixen flirten mundwinkel schief smiley
verstimmtes Gesicht	langweilig smiley traurig unglucklich unzufrieden
Augen verdrehendes Gesicht	genervt meinetwegen nerv ohje rollen smiley verrollen
Grimassen schneidendes Gesicht	peinlich smiley verziehen zahne
Gesicht, das ausatmet	ausatmen erleichtert erschopft husten puh pusten schnaufen seufzen smiley
lügendes Gesicht	nase pinocchio schwindel
zitterndes Doppelgesicht	erdbeben gesicht omg panik schock smiley verruckt vibrieren wow uberrascht
Kopfschütteln	nein schutteln
Kopfnicken	ja nicken
erleichtertes Gesicht	augen entspannt geschlossen smiley zen zufrieden
nachdenkliches Gesicht	enttauscht schrecklich smiley traurig verlieren verloren
schläfriges Gesicht	gute mude nacht smiley traurig
sabberndes Gesicht	smiley
schlafendes Gesicht	dosen einschlafen gute nacht gahnen langweilig mittagsschlaf mude nickerchen smiley zzz
Gesicht mit Atemschutzmaske	arzt bazillen erkaltet krankheit mundschutz schutzmaske smiley viren virus
Gesicht mit Fieberthermometer	krank messen smiley thermometer
Gesicht mit Kopfverband	aua autsch schmerzen smiley verband verletzung
würgendes Gesicht	ekel eklig erbrechen grun igitt smiley widerlich ubelkeit ubergeben
kotzendes Gesicht	brechen erbrechen krank schlecht smiley speien spucken ubel ubergeben
niesendes Gesicht	erkaltet erkaltung gesundheit grippe hatschi krank nase putzen smiley taschentuch
schwitzendes Gesicht	erhitzt fieber fiebrig heiß herausstrecken hitze hitzschlag rot schnaufen smiley zunge
frierendes Gesicht	bibbern blau eisig erfrieren frostig frosteln kalt smiley unter null zittern zahneklappern
schwindeliges Gesicht	angeheitert angeschwipst angetrunken benebelt berauscht beschwipst betrunken gewellt mund schwindlig smiley
benommenes Gesicht	augen ko krank kreuze schwindelig schwindlig smiley
Gesicht mit Spiralen als Augen	hypnose hypnotisiert hohenangst omg schwindelig schwindlig smiley verwirrt wirr
explodierender Kopf	entsetzt geschockt gesicht schockiert smiley unglaublich uberwaltigt
Gesicht mit Cowboyhut	cowgirl hut smiley
Partygesicht	aufgeregt feier fest frohlich geburtstag gesicht gluckwunsch hurra hut smiley uberraschung
verkleidet	brille gesicht incognito inkognito maske nasenbrille person smiley spionieren verdeckt verkleidung
lächelndes Gesicht mit Sonnenbrille	cool smiley
Strebergesicht	brille gesicht intelligent klug nerd schlaumeier smart smiley
Gesicht mit Monokel	elegant reich smiley
verwundertes Gesicht	keine ahnung smiley traurig verwirrt weiß nicht
Gesicht mit schrägem Mund	enttauscht genervt hmpf keine ahnung langweilig skeptisch smiley unsicher zweifelnd
besorgtes Gesicht	smiley sorgen traurig
betrübtes Gesicht	schade smiley traurig
düsteres Gesicht	deprimiert smiley stirnrunzelnd traurig
Gesicht mit offenem Mund	erstaunt omg schockiert unglaublich vergessen wow
verdutztes Gesicht	erstaunt omg smiley sprachlos
erstauntes Gesicht	nee omg schockiert smiley verwundert
errötetes Gesicht mit großen Augen	erroten peinlich rot schamen smiley verlegen wangen uberrascht
bettelndes Gesicht	anflehen augen bitten flehend groß kulleraugen smiley traurig welpenaugen
Gesicht, das Tränen zurückhält	aufgebracht dankbar freudentranen geruhrt ruhrung smiley stolz weinen zuruckhalten
entsetztes Gesicht	mund offen schockiert smiley verwundert
qualvolles Gesicht	arm leidend smiley vergessen wow
ängstliches Gesicht	besorgt
besorgtes Gesicht mit Schweißtropfen	angstschweiß mund nervos offen angstlich
trauriges aber erleichtertes Gesicht	enttauscht knapp schweiß angstlich
weinendes Gesicht	smiley traurig trane
heulendes Gesicht	flennen schluchzen smiley traurig tranenfluss weinen
vor Angst schreiendes Gesicht	munch omg panik angstlich
verwirrtes Gesicht	besturzt frustriert konfus smiley verzweifelt
entschlossenes Gesicht	ausdauernd durchhalten fokus konzentration konzentrieren kopfschmerzen
enttäuschtes Gesicht	leider schade smiley traurig verloren
bedrücktes Gesicht mit Schweiß	angstschweiß augen geschlossen kopfschmerzen smiley
erschöpftes Gesicht	fehlschlag hungrig mude nein smiley unglucklich
müdes Gesicht	niesen smiley traurig
gähnendes Gesicht	gelangweilt langweilig mude schnarch smiley zzz ode
schnaubendes Gesicht	erleichtert gewonnen
schmollendes Gesicht	rot angelaufener smiley wutend
verärgertes Gesicht	bose smiley wutend zornig argern
Gesicht mit Symbolen über dem Mund	fluchen schimpfen schimpfwort smiley verdammt wutend zensur argern
grinsendes Gesicht mit Hörnern	bose damonin fantasie lila marchen satan smiley teufel violett
wütendes Gesicht mit Hörnern	bose damonin fantasie fantasy kobold lila marchen satan teufelchen violett
Totenkopf	gesicht knochen marchen schadel tod yolo
Totenkopf mit gekreuzten Knochen	gesicht piratenflagge schadel tod
Kothaufen	mist
Clown-Gesicht
Ungeheuer	gesicht gruselig japanisch maske monster marchen oger
Kobold	gemein gesicht japanisch maske monster marchen tengu ungeheuer wutend
Gespenst	buh fantasy geist gesicht gruselig halloween marchen spuk zunge
Außerirdischer	alien all fantasy gesicht monster marchen ufo weltraum wesen
Computerspiel-Monster	gesicht ufo
Roboter	gesicht monster robotergesicht roboterkopf
grinsende Katze	gesicht katzengesicht lachen lol lustig mund offen smiley tier
grinsende Katze mit lachenden Augen	gesicht katzengesicht smiley tier
Katze mit Freudentränen	gesicht katzengesicht lachen smiley tier tranen
lachende Katze mit Herzen als Augen	gesicht herzaugen katzengesicht liebe lacheln smiley tier verliebt
verwegen lächelnde Katze	gesicht grinsen ironisch katzengesicht lachen smiley tier
küssende Katze	augen geschlossen gesicht katzengesicht kusschen rot smiley tier wangen
erschöpfte Katze	angst gesicht katzengesicht panik schockiert schreien smiley tier uberrascht
weinende Katze	gesicht katzengesicht smiley tier traurig trane
schmollende Katze	gesicht katzengesicht schmollmund smiley tier verargert
sich die Augen zuhaltendes Affengesicht	bose geheimnis gemein geste nein omg sehen tier verboten vergessen verstecken
sich die Ohren zuhaltendes Affengesicht	bose geheimnis gemein geste horen nein tier verboten zuhoren
sich den Mund zuhaltendes Affengesicht	bose geheimnis gemein geste hand heimlich leise nein sagen sprechen still tier ups verboten
Liebesbrief	brief herz post siegel
Herz mit Pfeil	liebe
Herz mit Schleife	hochzeitstag jahrestag kusschen kusse liebe valentinstag xoxo
funkelndes Herz	aufregung gefuhl glitzern liebe morgen nacht rosa xoxo
wachsendes Herz	aufregung gefuhl herzschlag kusschen kusse liebe nervositat puls xoxo
schlagendes Herz	gefuhl herzschlag liebe pulsieren
kreisende Herzen	emotion gefuhl hochzeitstag jahrestag liebe suß
zwei Herzen	date gefuhl hochzeitstag jahrestag kusschen kusse liebe rendezvous xoxo
Herzdekoration	deko emotion gefuhl liebe lila violett weiß
Herz als Ausrufezeichen	satzzeichen
gebrochenes Herz	allein gefuhl herzschmerz liebeskummer schmerz traurig trennung zerbrochen
Herz in Flammen	brennendes leidenschaft liebe
Herz mit Verband	besserung genesen
rotes Herz
pinkes Herz	gefallen gefallt gefuhl liebe mag mogen niedlich rosa suß verliebt
oranges Herz	liebe
gelbes Herz	gefuhl herzlich liebe
grünes Herz	gefuhl liebe romantisch
blaues Herz	gefuhl liebe romantisch
hellblaues Herz	aquamarin emotion gefallen gefallt gefuhl hdl liebe mag mogen niedlich suß turkis zyan
lila Herz	beste gefuhl hdl liebe lilafarben violett
braunes Herz
schwarzes Herz	bose
graues Herz	emotion hdl liebe schieferfarben silberfarben
weißes Herz
Kussabdruck	gefuhl knutsch kussen liebe lippenstift romantisch sexy
100 Punkte	punktestand volle punktzahl
Ärger	comic wut
Zusammenstoß	bombe boom comic explodieren explosion kollidieren kollision zusammenstoßen
schwindlig	benommenheit comic komet sterne sternschnuppe
Schweißtropfen	comic feucht nass schwitzen trainieren training tropfen wasser
Staubwolke	comic rennen weglaufen
Loch	schwarz
Sprechblase mit drei Punkten	comic dialog gesprach unterhaltung
Auge in Sprechblase	dialog reden sprechen zeuge
Sprechblase links	dialog reden sprechen unterhaltung
Sprechblase für wütende Aussage rechts
Gedankenblase	comic nachdenken
Schlafen	buchstaben comic gahn langweilig mude nickerchen schnarchen zzz ode
winkende Hand	auf wiedersehen bis spater ciao guten tag hallo hey hi tschuss
erhobene Hand von hinten	erhobener handrucken
Hand mit gespreizten Fingern	5 funf
erhobene Hand	5 halt handflache high five schlag ein stopp warte
vulkanischer Gruß	finger grußen hande spreizen
nach rechts weisende Hand	ausgestreckt ausstrecken handeschutteln reichen schutteln
nach links weisende Hand	ausgestreckt ausstrecken handeschutteln reichen schutteln
Hand mit Handfläche nach unten	abweisen lassen fallenlassen handgeste hau verscheuchen wegscheuchen wegschicken
Hand mit Handfläche nach oben	anbieten angebot darbieten einladen entgegenstrecken handgeste kommen locken reichen
nach links schiebende Hand	drucken halt high 5 five moment nein schluss stopp mal warten
nach rechts schiebende Hand	drucken halt high 5 five moment nein schluss stopp mal warten
OK-Zeichen	exzellent finger genial hand in ordnung naturlich perfekt super
zusammengedrückte Finger	bundelhand fingerspitzen gehts noch geste handgeste italienisch was zusammengelegt
Wenig-Geste	betrag finger gering hand klein menge unbedeutend winzig
Victory-Geste	sieg
Hand mit gekreuzten Fingern
Hand mit gekreuztem Zeigefinger und Daumen	fingerherz geld handgeste kosten teuer
Ich-liebe-dich-Geste	drei finger hand hdl
Teufelsgruß	corna finger hand heavy horner mano cornuta metalhand pommesgabel rock yeah
Ruf-mich-an-Handzeichen	anrufen shaka
nach links weisender Zeigefinger	finger handruckseite zeigen
nach rechts weisender Zeigefinger	finger handruckseite zeigen
nach oben weisender Zeigefinger von hinten	aufwarts finger handrucken handruckseite hier hinauf melden rauf zeigen
Mittelfinger	finger hand
nach unten weisender Zeigefinger	abwarts finger handrucken handruckseite hinab hinunter runter zeigen
nach oben weisender Zeigefinger von vorne	finger handvorderseite hier melden zeigen
auf Betrachter zeigender Zeigefinger	deuten du fingerzeig handgeste sie stupsen
Daumen hoch	einverstanden finger gut hand in ordnung jawohl klar klasse like nach oben ok super top
Daumen runter	hand nach unten schlecht
erhobene Faust	hand kampf solidaritat
geballte Faust	absolut bro hand korrekt zustimmen
Faust nach links	hand
Faust nach rechts	hand
klatschende Hände	applaudieren applaus beifall gratulation großartig gut toll
zwei erhobene Handflächen	feiern geste hurra hande
Hände, die Herz bilden	3 finger geste handgeste handherz hdl handeherz liebe
offene Hände	jazz umarmen umarmung
Handflächen nach oben	beten gebet hande zusammen
Handschlag	handeschutteln vereinbarung
zusammengelegte Handflächen	betend bitten danken gebet gefaltet grußen
schreibende Hand	stift
Nagellack	kosmetik manikure nagelpflege
Selfie	smartphone
angespannter Bizeps	arm bodybuilder bro fitnessstudio gewichtheben muckies muskeln stark training
Armprothese	barrierefreiheit prothese
Beinprothese	barrierefreiheit prothese
Bein	extremitat fuß gebeugtes knie gliedmaße korperglied korperteil treten tritt
Fuß	fuße kick knochel korperteil stampfen treten tritt
Ohr	horen korperteil
Ohr mit Hörgerät	barrierefreiheit gehorlos hilfsgerat horhilfe schwerhorig taub
Nase	korperteil riechen
Gehirn	hirn intelligent intelligenz klug schlau
Herz (Organ)	anatomie herzschlag korperteil mensch puls schlagen
Lunge	atem atmen ausatmen einatmen korperteil lungenflugel mensch organ
Zahn	perlweiß weiß zahnarztin zahne
Knochen	hundeknochen kauknochen skelett
Augen	gesicht gucken schauen sehen
Auge	blick korperteil schauen sehen
Zunge	hmm korperteil lecken lecker mmh atsch
Mund	kuss korperteil lippenstift
auf Lippe beißen	besorgt flirtend kuss lippenstift mund nervos sexy unbehaglich zahne angstlich
Baby	gesicht jung kind kleinkind locke
Kind	enkelkind junger munter strahlend
Junge	enkelsohn gesicht junger kind munter sohn strahlend
Mädchen	enkeltochter gesicht junger kind munter strahlend tochter
Person	erwachsene mensch
Person: blondes Haar	blondhaarig gesicht mensch
Mann	erwachsen gesicht
Person: Bart	bartig schnurrbart
Mann: Bart	mit
Frau: Bart	mit
Mann: rotes Haar	erwachsen gesicht
Mann: lockiges Haar	erwachsen gesicht
Mann: weißes Haar	erwachsen gesicht
Mann: Glatze	erwachsen gesicht
Frau	erwachsen gesicht
Frau: rotes Haar	erwachsen gesicht
Person: rotes Haar	erwachsene mensch
Frau: lockiges Haar	erwachsen gesicht
Person: lockiges Haar	erwachsene mensch
Frau: weißes Haar	erwachsen gesicht
Person: weißes Haar	erwachsene mensch
Frau: Glatze	erwachsen gesicht
Person: Glatze	erwachsene mensch
Frau: blond	blonde gesicht haar
Mann: blond	blonder gesicht haar
ältere Person	erwachsen großeltern mensch weise
älterer Mann	erwachsen großeltern großvater mensch opa senior weise
ältere Frau	erwachsen großeltern großmutter mensch oma seniorin weise
missmutige Person	frustriert gesicht runzeln stirnrunzelnd unzufrieden verargert
missmutiger Mann	frustriert gesicht runzeln stirnrunzelnd unzufrieden verargert
missmutige Frau	frustriert gesicht runzeln stirnrunzelnd unzufrieden verargert
schmollende Person	eingeschnappt enttauscht jammerd jammern verargert
schmollender Mann	eingeschnappt enttauscht jammerd jammern verargert
schmollende Frau	eingeschnappt enttauscht jammerd jammern verargert
Person mit überkreuzten Armen	gesicht nein nicht verbieten verboten
Mann mit überkreuzten Armen	gesicht nein nicht verbieten verboten
Frau mit überkreuzten Armen	gesicht
Person mit Händen auf dem Kopf	geste oje ok omg uber ubung
Mann mit Händen auf dem Kopf	geste oje ok omg uber ubung
Frau mit Händen auf dem Kopf	geste oje ok omg uber ubung
Infoschalter-Mitarbeiter(in)	abgekippt beleidigen geruchte geste hand klatschen person sarkasmus sarkastisch tratschen
Infoschalter-Mitarbeiter	abgekippt beleidigen geruchte geste hand klatschen mann sarkasmus sarkastisch tratschen
Infoschalter-Mitarbeiterin	auskunft frau informationen
Person mit erhobenem Arm	aufzeigen drankommen drannehmen frage geste hand heben hier ich sich melden wissen
Mann mit erhobenem Arm	aufzeigen drankommen drannehmen frage geste hand heben hier ich sich melden wissen
Frau mit erhobenem Arm	aufzeigen drankommen drannehmen frage geste hand heben hier ich sich melden wissen
gehörlose Person	barrierefreiheit horen ohr schwerhorig taub
gehörloser Mann	taub
gehörlose Frau	taub
sich verbeugende Person	bedauern bitten demut entschuldigung geste kniefall meditation meditieren sorry unterwerfen verzeihung
sich verbeugender Mann	demut
sich verbeugende Frau	bedauern bitten demut entschuldigung geste kniefall meditation meditieren sorry unterwerfen verzeihung
sich an den Kopf fassende Person	frustriert genervt gesicht oh nein omg unfassbar unglaublich verzweifelt
sich an den Kopf fassender Mann	frustriert genervt gesicht oh nein omg unfassbar unglaublich verzweifelt
sich an den Kopf fassende Frau	frustriert genervt gesicht oh nein omg unfassbar unglaublich verzweifelt
schulterzuckende Person	egal gleichgultig keine ahnung schultern zucken weiß nicht zweifel
schulterzuckender Mann	egal gleichgultig keine ahnung schultern zucken weiß nicht zweifel
schulterzuckende Frau	egal gleichgultig keine ahnung schultern zucken weiß nicht zweifel
Arzt/Ärztin	arztkittel doktor in
Arzt	arztkittel doktor krankenpfleger pfleger
Ärztin	arztkittel doktor krankenschwester pflegerin
Student(in)	absolvent doktorhut uni
Student	absolvent diplom doktorhut uni
Studentin	abschluss absolventin diplom doktorhut uni
Lehrer(in)	dozent professor
Lehrer	dozent mann professor tafel
Lehrerin	dozentin frau professorin
Richter(in)	waage
Richter	gerechtigkeit mann recht
Richterin	frau gerechtigkeit recht
Bauer/Bäuerin	farmer in gartner landwirt
Bauer	farmer gartner landwirt rancher ahre
Bäuerin	farmerin gartnerin landwirtin ahre
Koch/Köchin	kochen
Koch	kochen restaurant
Köchin	kochen
Mechaniker(in)	elektriker klempner
Mechaniker	elektriker handwerker klempner mann
Mechanikerin	elektrikerin frau handwerkerin klempnerin
Fabrikarbeiter(in)	arbeiter industriell montage
Fabrikarbeiter	helm
Fabrikarbeiterin	frau helm
Büroangestellte(r)	architekt in business manager schlips und kragen
Büroangestellter	angestellter manager mann
Büroangestellte	angestellte frau managerin mangerin
Wissenschaftler(in)	forscher labor
Wissenschaftler	chemie forscher labor
Wissenschaftlerin	forscherin frau labor
IT-Experte/IT-Expertin	bildschirm computer entwickler in
IT-Experte	arbeit bildschirm buro computer entwickler mann office
IT-Expertin	arbeit bildschirm buro computer entwicklerin frau laptop office
Sänger(in)	entertainer rock star
Sänger	mann mikrofon popstar schauspieler
Sängerin	frau mikrofon popstar schauspielerin
Künstler(in)	farbpalette maler
Künstler	farbpalette maler mann
Künstlerin	farbpalette frau malerin
Pilot(in)	flugzeug
Pilot	flugzeug mann
Pilotin	flieger flugzeug frau
Astronaut(in)	raumfahrt weltraum
Astronaut	mann raumfahrt weltraum
Astronautin	frau raumfahrt weltraum
Feuerwehrmann/-frau	feuerwehrhelm
Feuerwehrmann	feuerwehrhelm mann
Feuerwehrfrau	feuerwehrhelm frau
Polizist(in)	beruf festnehmen gesetzeshuter gesicht person polizei polizistin uniform verhaften
Polizist	mann polizei
Polizistin	beruf festnehmen frau gesetzeshuterin person polizei uniform verhaften
Detektiv(in)	lupe sherlock spion
Detektiv	mann spion
Detektivin	frau spionage spionin
Wache	buckingham palace barenfellmutze gesicht london wachfrau wachmann wachsoldatin wachter
Wachsoldat	buckingham palace wache
Wachsoldatin	buckingham palace guard helm london palast wache wachter
Ninja	ausdauer geheimmission killer krieger kunoichi kampfer morder person shinobi soldat vermummt
Bauarbeiter(in)	arbeit bauarbeiterin beruf gesicht helm person schutzhelm umbauen
Bauarbeiter	baustelle helm
Bauarbeiterin	baustelle frau helm mann
Person mit Krone	adelig kronung konigin konigliche hoheit monarchin prinzessin
Prinz	krone
Prinzessin	gesicht krone marchen
Person mit Turban	bart dreitagebart
Mann mit Turban	gesicht
Frau mit Turban	gesicht
Mann mit chinesischem Hut	china gesicht kappe mutze person
Frau mit Kopftuch	hidschab hijab mantilla person tichel tuch
Person im Smoking	anzug brautigam formell mann vornehm
Mann im Smoking
Frau im Smoking
Person mit Schleier	braut gesicht hochzeit
Mann mit Schleier
Frau mit Schleier
schwangere Frau
schwangerer Mann	aufgeblaht bauch dick person zu viel gegessen uberfressen
schwangere Person	aufgeblaht bauch dicker schwangerschaft zu viel gegessen uberfressen
Stillen	baby brust frau person
Frau, die Baby die Flasche gibt	eltern gebende futtern mama milch mutter neugeborenes person saugling
Mann, der Baby die Flasche gibt	gebender futtern
Person, die Baby die Flasche gibt	gebende
Putte	engel gesicht kind marchen
Weihnachtsmann	weihnachten
Weihnachtsfrau	weihnachten
Weihnachtsperson	gesicht mit hut person santa claus weihnachten weihnachtsfrau weihnachtshut weihnachtsmann weihnachtsmutze
Superheld(in)	held person superheldin superkrafte superman umhang ubermensch
Superheld	held
Heldin	superheldin
Bösewicht	bosewichtin krimineller person schurke schurkin superkrafte superschurke superschurkin verbrecher
männlicher Bösewicht
weiblicher Bösewicht
Magier(in)	hexenmeister magiker person zauberer zauberin zaubern zauberspruch zauberstab
Magier	hexenmeister zauberer
Magierin	hexe zauberin
Märchenfee	elfe fantasy fee flugel geflugelt mystisch person wesen
männliche Fee	oberon puck zauberer
Fee	titania
Vampir	blutsauger dracula halloween person reißzahne untoter zahne
männlicher Vampir	dracula untoter
weiblicher Vampir	untoter
Wassermensch	meerjungfrau meermann marchen nixe person sirene wasserfrau wassermann
Wassermann	triton
Meerjungfrau	nixe wasserfrau
Elf(e)	elben elbin elfe fantasy herr der ringe magie magisch person
Elf	alb elbe magisch
Elfe	elbin magisch
Flaschengeist	aladdin aladin dschinn lampe person wunderlampe wunsche
männlicher Flaschengeist	dschinn
weiblicher Flaschengeist	dschinn
Zombie	apokalypse halloween horror person untoter walking dead wandelnder toter
männlicher Zombie	untoter wandelnder toter
weiblicher Zombie	untote wandelnde tote
Troll	fantasy gruslig kobold monster marchen ork ungeheuer
Person, die eine Kopfmassage bekommt	behandlung entspannen kopfschmerzen massage migrane salon spa therapie
Mann, der eine Kopfmassage bekommt	entspannen kopfschmerzen massage salon
Frau, die eine Kopfmassage bekommt	behandlung entspannend gesicht kopfschmerzen kopfweh lindern massage relaxen salon spa therapie verspannung
Person beim Haareschneiden	friseurin friseuse frisur frisorin haarschnitt schere
Mann beim Haareschneiden	friseur frisur haarschnitt salon schere
Frau beim Haareschneiden	friseur haarschnitt schere
Fußgänger(in)	fußgangerin gehend person schlendern schlurfen wandern
Fußgänger	gehen mann spaziergang
Fußgängerin	frau gehen schlendern spazieren spaziergang
Fußgänger(in): nach rechts	fußgangerin gehend person schlendern schlurfen wandern
Fußgängerin: nach rechts	frau gehen schlendern spazieren spaziergang
Fußgänger: nach rechts	gehen mann spaziergang
stehende Person	mensch stand
stehender Mann
stehende Frau
kniende Person	fersensitz meditation meditieren mensch seiza zazen
kniender Mann
kniende Frau
kniende Person: nach rechts	fersensitz meditation meditieren mensch seiza zazen
kniende Frau: nach rechts
kniender Mann: nach rechts
Person mit Langstock	barrierefreiheit blindenstock
Person mit Langstock: nach rechts	barrierefreiheit blindenstock
Mann mit Langstock	barrierefreiheit behinderung blindenstock gehstock mensch person sehbehindert
Mann mit Langstock: nach rechts	barrierefreiheit behinderung blindenstock gehstock mensch person sehbehindert
Frau mit Langstock	barrierefreiheit behinderung blindenstock gehstock mensch person
Frau mit Langstock: nach rechts	barrierefreiheit behinderung blindenstock gehstock mensch person
Person in elektrischem Rollstuhl	barrierefreiheit
Person in elektrischem Rollstuhl: nach rechts	barrierefreiheit
Mann in elektrischem Rollstuhl	barrierefreiheit behinderung mensch person
Mann in elektrischem Rollstuhl: nach rechts	barrierefreiheit behinderung mensch person
Frau in elektrischem Rollstuhl	barrierefreiheit behinderung mensch person
Frau in elektrischem Rollstuhl: nach rechts	barrierefreiheit behinderung mensch person
Person in manuellem Rollstuhl	barrierefreiheit
Person in manuellem Rollstuhl: nach rechts	barrierefreiheit
Mann in manuellem Rollstuhl	barrierefreiheit behinderung mensch person
Mann in manuellem Rollstuhl: nach rechts	barrierefreiheit behinderung mensch person
Frau in manuellem Rollstuhl	barrierefreiheit behinderung mensch person
Frau in manuellem Rollstuhl: nach rechts	barrierefreiheit behinderung mensch person
laufende Person	eilig joggen lauferin marathon rennen schnell sport
laufender Mann	joggen jogger marathon
laufende Frau	athletin joggen joggerin lauferin marathon rennen rennerin rennt schell
laufende Person: nach rechts	eilig joggen lauferin marathon rennen schnell sport
laufende Frau: nach rechts	athletin joggen joggerin lauferin marathon rennen rennerin rennt schell
laufender Mann: nach rechts	joggen jogger marathon
tanzende Frau	elegant festlich flair flamenco salsa schwung tango tanzerin
tanzender Mann	elegant festlich flair flamenco salsa schwung tango tanzer
schwebender Mann im Anzug	geschaftlich
Personen mit Hasenohren	bunnys doppelt leute party seelenverwandt tanzen tanzerinnen zwillinge
Männer mit Hasenohren	bunnys party tanzen zwillinge
Frauen mit Hasenohren	bunnys party
Person in Dampfsauna	abschalten dampfbad entspannen frau luxurios relaxen sauna spa
Mann in Dampfsauna	sauna
Frau in Dampfsauna	sauna
Bergsteiger(in)	fels kletterer klettern person sport
Bergsteiger
Bergsteigerin
Fechter(in)	fechten schwert sport
Pferderennen	jockey auf schnell sport um die wetten
Skifahrer(in)	schnee skifahrerin sport
Snowboarder(in)	snowboarden snowboarderin sport
Golfer(in)	abschlagplatz golferin golfspielerin person sportlerin
Golfer	golfen golfspieler mann
Golferin	frau golfen golfspielerin
Surfer(in)	person sport surfboard surfbrett surfen surferin wassersport wellenreiten wellenreiterin
Surfer	mann wellenreiten
Surferin	frau sport strand surfbrett wellenreiten
Person im Ruderboot	angeln boot kanu paddel rudern sport
Mann im Ruderboot	boot rudern
Frau im Ruderboot	bootfahrerin ruderin rudern see
Schwimmer(in)	kraulen person pool schwimmbecken schwimmen schwimmerin sport triathlon wasser
Schwimmer	kraulen pool schwimmbad schwimmen
Schwimmerin	frau kraulen pool schwimmbad schwimmen sport
Person mit Ball	basketballer basketballspielerin dribbeln sportlerin
Mann mit Ball	ballsport handball
Frau mit Ball	ballsport basketballspieler handball sport
Gewichtheber(in)	gewichtheberin hantel muskeln person schwer sport stark training
Gewichtheber	heben mann
Gewichtheberin	frau heben gewichteheberin
Radfahrer(in)	fahrrad person radeln radfahren radfahrerin sport tour de france
Radfahrer	fahrrad mann
Radfahrerin	fahrradfahrerin frauen radeln radlerin
Mountainbiker(in)	fahrrad mountainbikerin mountainbiking person radfahren radfahrerin sport tour de france
Mountainbiker	fahrrad mann rad
Mountainbikerin	fahrradfahrerin frau bikerin radeln radfahrerin sport
Rad schlagende Person	akrobatik bodenturnen gymnastik radschlag sport turnerin
Rad schlagender Mann	akrobatik bodenturnen gymnastik person radschlag sport turner
Rad schlagende Frau	akrobatik bodenturnen gymnastik person radschlag sport turnerin
Ringer(in)	catchen catcher person ringen ringkampf sportler wrestler wrestling
ringende Männer	catchen catcher ringer ringkampf sport wrestler wrestling
ringende Frauen	catchen catcherin person ringerin ringkampf sport wrestlerin wrestling
Wasserballspieler(in)	person schwimmsport sportlerin wasserballspielerin wassersport
Wasserballspieler	mann person schwimmsport sportler wassersport
Wasserballspielerin	ballspiele frau person schwimmsport sportlerin wassersport
Handballspieler(in)	handballerin handballspielerin person schleudern sportler werfen
Handballspieler	mann sport
Handballspielerin	frau handballerin person schleudern sportlerin werfen
Jongleur(in)	artistin geschickt jongleurin jongleuse jonglieren multitasking person zirkus
Jongleur	artist entertainer geschickt jonglieren mann multitasking person unterhalter zirkus
Jongleurin	frau geschickt jonglieren multitasking
Person im Lotossitz	burmesischer sitz frau lotussitz meditation in schneidersitz yoga zen
Mann im Lotossitz	meditation yoga
Frau im Lotossitz	meditation yoga
badende Person	badewanne badezimmer dusche entspannen
im Bett liegende Person	gute heia mude nachtruhe schon schlafen zzz
sich an den Händen haltende Personen	handchen menschen paar parchen
Händchen haltende Frauen	paar parchen aus und
Mann und Frau halten Hände	handchen paar parchen aus
Händchen haltende Männer	paar parchen aus und zwillinge
sich küssendes Paar	frau herz mann
sich küssendes Paar: Frau, Mann	herz
sich küssendes Paar: Mann, Mann	frau herz
sich küssendes Paar: Frau, Frau	herz mann
Liebespaar	frau herz mann paar
Liebespaar: Frau, Mann	herz paar
Liebespaar: Mann, Mann	frau herz paar
Liebespaar: Frau, Frau	herz mann paar
Familie: Mann, Frau und Junge	kind mutter vater
Familie: Mann, Frau und Mädchen	junge kind mutter vater
Familie: Mann, Frau, Mädchen und Junge	kind mutter vater
Familie: Mann, Frau, Junge und Junge	kind mutter vater
Familie: Mann, Frau, Mädchen und Mädchen	junge kind mutter vater
Familie: Mann, Mann und Junge	kind mutter vater
Familie: Mann, Mann und Mädchen	junge kind mutter vater
Familie: Mann, Mann, Mädchen und Junge	kind mutter vater
Familie: Mann, Mann, Junge und Junge	kind mutter vater
Familie: Mann, Mann, Mädchen und Mädchen	junge kind mutter vater
Familie: Frau, Frau und Junge	kind mutter vater
Familie: Frau, Frau und Mädchen	junge kind mutter vater
Familie: Frau, Frau, Mädchen und Junge	kind mutter vater
Familie: Frau, Frau, Junge und Junge	kind mutter vater
Familie: Frau, Frau, Mädchen und Mädchen	junge kind mutter vater
Familie: Mann, Junge	kind mutter vater
Familie: Mann, Junge und Junge	kind mutter vater
Familie: Mann, Mädchen	junge kind mutter vater
Familie: Mann, Mädchen und Junge	kind mutter vater
Familie: Mann, Mädchen und Mädchen	junge kind mutter vater
Familie: Frau, Junge	kind mutter vater
Familie: Frau, Junge und Junge	kind mutter vater
Familie: Frau, Mädchen	junge kind mutter vater
Familie: Frau, Mädchen und Junge	kind mutter vater
Familie: Frau, Mädchen und Mädchen	junge kind mutter vater
sprechender Kopf	gesicht silhouette person
Silhouette einer Büste	person
Silhouette mehrerer Büsten	personen
sich umarmende Personen	abschied danke drucken drucker freundschaft hallo liebe tschuss umarmung
Familie	junge kind mutter vater
Familie: 2 Erwachsene, 1 Kind	erwachsener
Familie: 2 Erwachsene, 2 Kinder	erwachsener
Familie: 1 Erwachsene(r), 1 Kind	erwachsener
Familie: 1 Erwachsene(r), 2 Kinder	erwachsener
Fußabdrücke	abdruck auf dem weg
Affengesicht	banane dschungel gesicht tier zoo
Affe	tier
Gorilla	affe gesicht tier
Orang-Utan	affe tier
Hundegesicht	gesicht tier treu wau wuff
Hund	haustier tier wau wuff
Blindenhund	barrierefreiheit behinderung hund sehbehindert tier
Assistenzhund	barrierefreiheit behinderung hund tier
Pudel	hund tier
Wolf	gesicht tier wolfsgesicht
Fuchs	fuchsgesicht gesicht tier
Waschbär	klug neugierig schlau tier
Katzengesicht	gesicht miau miezekatze tier
Katze	haustier miau tier
schwarze Katze	kater miau pech schwarzer tier ungluck
Löwe	gesicht lowengesicht sternzeichen tierkreis
Tigergesicht	gesicht raubkatze tier
Tiger	tier
Leopard	gepunktet punkte raubkatze raubtier tier zoo
Pferdegesicht	gesicht pferdekopf tier
Elch	geweih saugetier tier
Esel	austreten dickschadel dummkopf maultier stur storrisch saugetier tier
Pferd	rennen rennpferd tier
Einhorn	einhorngesicht gesicht
Zebra	streifen tier
Hirsch	gesicht tier
Bison	buffel herde ochse tier wisent
Kuhgesicht	gesicht tier
Ochse	kuh sternzeichen stier tierkreis
Wasserbüffel	buffel tier
Kuh	bauernhof muh tier
Schweinegesicht	gesicht tier
Schwein	bauernhof sau tier
Wildschwein	eber schwein tier
Schweinerüssel	nase tier
Widder	schaf sternzeichen tierkreis
Schaf	bock mah tier widder wolle
Ziege	steinbock sternzeichen tierkreis
Dromedar	einhockrig kamel tier wuste
Kamel	tier wuste zweihockrig
Lama	alpaca alpaka anden kamel tier vicuna wolle
Giraffe	flecken tier
Elefant	tier
Mammut	aussterben groß natur stoßzahn tier wollig
Nashorn	rhinozeros tier
Nilpferd	flusspferd hippo tier
Mäusegesicht	gesicht mausgesicht nagetier tier
Maus	nage tier
Ratte	nagetier tier
Hamster	gesicht hamstergesicht tier
Hasengesicht	gesicht kaninchen karnickel langohr mummelmann nager nagetier tier
Hase	kaninchen karnickel mummelmann nagetier tier
Streifenhörnchen	tier
Biber	biberschwanz biberzahn damm natur otter tier
Igel	stachelig stacheln tier
Fledermaus	tier vampir
Bär	barengesicht gesicht tier
Eisbär	arktis nordpol weiß
Koala	koalabar koalagesicht tier
Panda	gesicht pandabar pandagesicht tier
Faultier	langsam tier trage
Otter	fischen tier verspielt
Stinktier	skunk stinken tier
Känguru	australien beuteltier down under hupfen quokka skippy springen tier wallaby
Dachs	dachse frechdachs honigdachs ratel tier
Tatzenabdrücke	abdruck tier
Truthahn	geflugel pute thanksgiving
Huhn	geflugel henne tierkopf
Hahn	tier
schlüpfendes Küken	in eierschale piep tier vogel
Küken	kukenkopf tier
Küken von vorne	geflugel in frontansicht tier
Vogel	papagei taube tier vogelkopf
Pinguin	pinguinkopf tier vogel
Taube	fliegen friedenstaube vogel
Adler	tier vogel
Ente	tier vogel
Schwan	hassliches entlein tier vogel
Eule	raubvogel tier uhu vogel weise
Dodo	aussterben dronte groß mauritius natur tier vogel
Feder	federleicht federn fliegen gefieder leicht vogelfeder
Flamingo	bunt farbenfroh rosa tier tropen tropisch vogel
Pfau	bunt stolzieren tier vogel
Papagei	ausplaudern pirat plappern sprechen tier vogel wiederholen
Flügel	engelsflugel federn fliegen himmlisch mythologie vogel
schwarzer Vogel	amsel krachzen krahe rabe schnabel tier
Gans	blod dumme ganter geflugel ganserich schnattern tier vogel
Phönix	asche fabelwesen fantasy feuervogel reinkarnation tier vogel wiedergeburt
Frosch	froschgesicht gesicht grun quak tier
Krokodil	reptil schnappi tier
Schildkröte	tier
Eidechse	reptil
Schlange	schlangentrager sternzeichen tierkreis
Drachengesicht	gesicht marchen tier
Drache	chinesisch neujahr marchen tier
Sauropode	brachiosaurus brontosaurus dinosaurier diplodocus saurier
T-Rex	dinosaurier saurier tree tyrannosaurus
blasender Wal	meer ozean tier
Wal	ozean tier
Delfin	meer ozean strand tier
Seehund	meer ozean robbe seelowe tier
Fisch	aquarium fische meehr sternzeichen tierkreis
Tropenfisch	fisch tier
Kugelfisch	fisch kugelrund meer tier
Hai	fisch haifisch meer tier
Oktopus	krake meer tier tintenfisch
Schneckenhaus	muschel strand tier
Koralle	great barrier reef klimawandel korallenriff meer ozean riff tier
Qualle	autsch brennen gallert glibber meeresbewohner meerestier nesseltier ozean tentakeln
Krebs	krabbe meer sternzeichen strand tierkreis
Hummer	lobster meeresfruchte meerestier scheren tier
Garnele	gourmet krustentier meeresfrucht shrimp
Tintenfisch	kalmar tier
Auster	meer muschel perle tauchen tier
Schnecke	langsam tier
Schmetterling	insekt schon
Raupe	gefraßig insekt tier
Ameise	insekt tier
Biene	honigbiene hummel insekt maja natur summ tier
Käfer	insekt krabbeltier minzkafer tier wanze
Marienkäfer	gluckskafer insekt krabbel kafer punkte tier
Grille	grashupfer heuschrecke insekt tier zikade
Kakerlake	insekt krabbeln krabbeltier kafer kuchenschabe la cucaracha schabe tier
Spinne	insekt tier
Spinnennetz	netz
Skorpion	horoskop sternzeichen tierkreis
Mücke	biss fieber insektenbiss insektenstich krankheit malaria moskito schnake stechmucke stich tier virus
Fliege	fliegen insekt krankheit made mucke plage schmeißfliege tier verwesen
Wurm	insekt natur parasit regenwurm ringelwurm tier
Mikrobe	amoben bakterien einzeller medizin virus wissenschaft
Blumenstrauß	bouquet
Kirschblüte	blume blute kirsche pflanze
Blumenstempel
Lotusblüte	blume buddhismus erleuchtung gleichmut hinduismus liebe lotosblume pflanze reinheit ruhe schonheit
Rosette	pflanze
Rose	blume blute pflanze
welke Blume	am sterbend verwelkt welkende
Hibiskus	blume blute pflanze rosa
Sonnenblume	blume blute pflanze
gelbe Blüte	blume pflanze
Tulpe	blume blute pflanze
Hyazinthe	blaue wiesenlupine blume bluhen blute fruhling lavendel lila lupine lowenmaul pflanze violett
Spross	junge pflanze
Topfpflanze	dekor grunpflanze haus pflanze pflegen wachsen zimmerpflanze
Nadelbaum	baum pflanze tannenbaum
Laubbaum	baum blatter grun pflanze wald
Palme	baum kokusnuss oase pflanze strand tropen
Kaktus	durre natur pflanze trockenzeit wuste
Reisähre	pflanze reispflanze ahre
Kräuter	blatter pflanze
Kleeblatt	grun pflanze
Glücksklee	blatt kleeblatt pflanze silverster vierblattriges
Ahornblatt	blatt herbst laub pflanze
Laub	blatter fallendes herbst pflanze
Blätter im Wind	laub pflanze
leeres Nest	heim nestbau nisten vogelnest zuhause
Nest mit Eiern	heim blauen nestbau nisten vogelnest zuhause
Fliegenpilz	giftig pilz
Trauben	frucht obst wein
Honigmelone	cantaloupe frucht melone obst
Wassermelone	frucht melone obst
Mandarine	apfelsine frucht obst orange vitamin
Zitrone	frucht obst sauer zitrusfrucht
Limette	cocktail essen frucht obst saft sauer tequila tropisch zitrusfrucht
Banane	frucht obst schale
Ananas	frucht obst
Mango	essen fruchte obst shaker tropisch
roter Apfel	frucht obst
grüner Apfel	frucht gesund obst
Birne	frucht obst
Pfirsich	frucht obst
Kirschen	frucht obst
Erdbeere	beere essen frucht obst
Blaubeeren	beere essen frucht heidelbeeren lebensmittel nahrung obst
Kiwi	frucht obst
Tomate	essen gemuse obst
Olive	essen grun lebensmittel nahrung olivenzweig olivenol zweig
Kokosnuss	colada essen frucht palme pina
Avocado	essen frucht
Aubergine	gemuse
Kartoffel	essen gemuse
Karotte	gemuse mohrrube mohre
Maiskolben	gemuse
Peperoni	chili paprika pfeffer pflanze scharf
Paprika	essen gemusepaprika grun lebensmittel nahrung peperoni
Gurke	essen gemuse scheiben
Blattgemüse	blattgrun essen gemuse grunkohl grunzeug kohl kraut mangold pak choi pok salatblatt spinat
Brokkoli	broccoli essen gemusekohl kohl
Knoblauch	essen geschmack lebensmittel nahrung wurze zutat
Zwiebel	essen geschmack gewurz lebensmittel nahrung wurze
Erdnuss	essen
Bohnen	essen gemuse hulsenfrucht kidneybohne lebensmittel
Kastanie	marone
Ingwer	gesund gewurz ginger ale ingwerbier scharf wurzel wurzig
Erbsenschote	bohne edamame essen gemuse hulsenfruchte schote
brauner Pilz	essen fungus gemuse lebensmittel natur pflanze wald
Brot	brotlaib essen kohlenhydrate laib toast weizen weißbrot
Croissant	corissant franzosisch fruhstuckshornchen
Baguette	brot franzosisch fruhstuck
Fladenbrot	arepa brot essen lavasch lebensmittel naan nahrung pita
Brezel	brezen brezn essen gedreht oktoberfest
Bagel	backwaren brotchen backerei essen fruhstuck pausenbrot
Pfannkuchen	crepe eierpfannkuchen essen
Waffel	essen lebensmittel nahrung mit butter
Käsestück
Fleischhachse	knochen restaurant
Hähnchenschenkel	fleisch geflugel huhnerbein restaurant
Fleischstück	essen kotelett lammkotelett rot schnitzel schweinekotelett steak
Bacon	essen fruhstucksspeck speckstreifen
Hamburger	burger fast food restaurant
Pommes frites	fritten
Pizza	pizzastuck pizzeria
Hotdog	essen frankfurter dog wurstchen
Sandwich	brot essen
Taco	essen mexikanisch
Burrito	essen mexikanisch
Tamale	burrito eingewickelt essen lebensmittel mexikanisch streetfood wrap
Döner	kebab falafel wrap
Falafel	ballchen essen fleischballchen kichererbsen lebensmittel nahrung
Ei	fruhstucksei
Spiegelei in Bratpfanne	braten kochen pfanne
Pfannengericht	essen paella reispfanne
Topf mit Essen	eintopf gericht schussel suppe
Fondue	essen geschmolzen kase schokolade schweizerisch topf
Schüssel mit Löffel	brei cerealien essen fruhstuck haferbrei reisbrei suppe
Salat	blattgemuse essen gesund grun
Popcorn	kino snack
Butter	essen lebensmittel milchprodukt nahrung
Salz	gesalzen geschmack gewurz salzig salzstreuer wurze zutat
Konserve	buchse dose essen
Bento-Box	japanisches essen sushi
Reiscracker	cracker
Reisbällchen	essen japanisch
Reis in Schüssel	essen
Reis mit Curry
Schüssel und Essstäbchen	chinesisches essen dampfend eiernudeln nudeln stabchen suppe
Spaghetti	essse nudeln mit tomatensoße pasta restaurant
geröstete Süßkartoffel	essen gemuse
Oden	japanisches gericht restaurant
Sushi	japanisches gericht restaurant
frittierte Garnele	restaurant tempura
Fischfrikadelle	restaurant spirale
Mondkuchen	essen festival herbst kuchen mondfest pinyin yuebing
Dango	japanisches gericht mochi kugeln auf einem spieß restaurant
Teigtasche	chinesische dumpling empanada essen gyoza jiaozi kloß pierogi potsticker
Glückskeks	essen prophezeiung
Takeaway-Schachtel	chinesisches essen stabchen box
Softeis	eis
Wassereis	eis sorbet zerstoßen
Eiscreme	eisbecher eisdiele
Donut	doughnut essen kuchen suß
Keks	cookie platchen
Geburtstagskuchen	essen feier geburtstagstorte happy birthday kerzen kuchen lebensmittel torte
Torte	kuchenstuck stuck tortenstuck
Cupcake	backerei dessert essen geback kalorienbombe konditorei muffin nachspeise streusel suß zucker
Kuchen	essen fullung geback pastete torte
Schokoladentafel	essen sußigkeit
Bonbon	sußigkeit
Lutscher	lolli sußigkeit
Pudding	dessert flan nachspeise nachtisch schokolade soße
Honigtopf	suß
Babyflasche	flasche flaschchen kind milch trinken
Glas Milch	getrank trinken
Heißgetränk	cafe dampfend getrank kaffee tasse tee trinken
Teekanne	getrank kanne lebensmittel bruhen teekrug trinken
Teetasse ohne Henkel	getrank gruner oolong schale
Sake-Flasche mit Tasse	getrank und trinken
Flasche mit knallendem Korken	champagner getrank sekt trinken
Weinglas	alkohol bar glas
Cocktailglas	bar drink martini
Cocktail	bar exotisches getrank
Bierkrug	bar krug oktoberfest prost weizenbier
Bierkrüge	anstoßen oktoberfest prosit prost weizen
Sektgläser	anstoßen feiern getrank glaser prost
Trinkglas	bar schnaps whiskey
Flüssigkeit ausgießen	ausleeren getrank gießen glas leer missgeschick tropfende verschutten
Becher mit Strohhalm	brause erfrischung saft selters soda trinken trinkhalm wasser
Bubble Tea	blase essen getrank lebensmittel milch perle taiwan tee
Trinkpäckchen	fruchtsaft getrank obstsaft saftpackung
Mate-Tee	getrank
Eiswürfel	eisberg gefroren kalt kuhlen wurfel
Essstäbchen	chinesisches essen hashi japanisches stabchen
Teller mit Messer und Gabel	geschirr kochen
Messer und Gabel	abendessen besteck essen fruhstuck geschirr hunger lecker mittagessen restaurant
Löffel	besteck
Küchenmesser	messer schneiden
Einmachglas	einweckglas essen gewurzglas leerer behalter leeres glas marmeladeglas schraubglas
Amphore	gefaß kochen krug sternzeichen tierkreis trinken vase wassermann
Globus mit Europa und Afrika	erde weltkugel
Globus mit Amerika	erde nordamerika sudamerika weltkugel
Globus mit Asien und Australien	erde weltkugel
Globus mit Meridianen	breitengrad langengrad
Weltkarte	karte landkarte reisen
Umriss von Japan	karte
Kompass	himmelsrichtung magnetisch navigation orientierung richtung windrose
schneebedeckter Berg	gebirge kalt
Berg	gebirge
Vulkan	ausbruch berg lava vulkanausbruch wetter
Fuji	berg vulkan
Camping	campen zelten
Strand mit Sonnenschirm	meer
Wüste	heiß
einsame Insel	meer palme strand verlassen
Nationalpark	berg fluss natur park schutzgebiet
Stadion	arena
antikes Gebäude	klassizistisch
Kran	bauen
Ziegelstein	bauen grenze klinker mauerwerk mortel wand ziegelsteine zugemauert
Felsen	felsig hart natur schwer steinig
Holz	baumstamm feuerholz holzig holzscheite lagerfeuer
Hütte	behausung gebaude haus jurte objekt rundhaus schutz
Wohnhäuser	dorf gebaude hauser wohnsiedlung
verfallenes Haus	gebaude heruntergekommen verlassenes
Haus	gebaude zuhause
Haus mit Garten	baum
Bürogebäude	hochhaus
japanisches Postgebäude
Postgebäude	europaisches
Krankenhaus	ambulanz arzt gebaude medizin notaufnahme
Bank	gebaude geld
Hotel	gebaude unterkunft ubernachten
Stundenhotel	gebaude hotel liebe unterkunft
Minimarkt	einkaufen gebaude geschaft lebensmittel
Schule	gebaude schulgebaude
Kaufhaus	einkaufen gebaude geschaft shoppen
Fabrik	fabrikgebaude gebaude
japanisches Schloss	bauwerk gebaude
Schloss	bauwerk burg europaisch gebaude marchenschloss
Hochzeit	herz kirche
Tokyo Tower	fernsehturm tokio
Freiheitsstatue	amerika
Kirche	christentum christlich gebaude kreuz religion
Moschee	islam moslem muslim religion
Hindutempel	gebaude tempel
Synagoge	jude judisch religion tempel
Shinto-Schrein	religion
Kaaba	hajj islam moslem muslim religion
Springbrunnen	brunnen garten park
Zelt	campingurlaub zeltplatz
neblig	nebel wetter
Sternenhimmel	city hochhauser nacht skyline stadt
Skyline	gebaude großstadt hochhauser hauser stadt wolkenkratzer
Sonnenaufgang über Bergen
Sonnenaufgang über dem Meer
Abendstimmung in der Stadt	hochhauser new york skyline sonnenaufgang sonnenuntergang wolkenkratzer
Sonnenuntergang in der Stadt	großstadt hochhauser morgenrot sonnenaufgang wolkenkratzer
Brücke vor Nachthimmel	golden gate nachts
heiße Quellen	dampfend
Karussellpferd	pferd reiten
Spielplatzrutsche	rutschbahn rutsche spielen vergnugungspark
Riesenrad	freizeitpark rad volksfest
Achterbahn	freizeitpark volksfest
Barbershop-Säule	friseur herrenfriseur
Zirkuszelt	unterhaltung zelt
Dampflokomotive	bahn fahrzeug lokomotive schiene zug
Eisenbahnwagen	fahrzeug straßenbahnwagen tram wagen waggon wagon zug
Hochgeschwindigkeitszug mit spitzer Nase	ice shinkansen tgv zug
Hochgeschwindigkeitszug	bahn japan shinkansen zug
Zug	bahn eisenbahn ice
U-Bahn	metro
S-Bahn	ice monorail zug
Bahnhof	zug
Straßenbahn	tram verkehrsmittel
Einschienenbahn	bahn magnetschwebebahn monorail
Bergbahn	bahn bimmelbahn zug
Straßenbahnwagen	tramwagen transport verkehrsmittel waggon
Bus	fahrzeug schulbus
Bus von vorne	verkehrsmittel vorderansicht
Oberleitungsbus	straßenbahn trolleybus
Kleinbus	bus fahrzeug
Krankenwagen	ambulanz notfall
Feuerwehrauto	brand loschfahrzeug
Polizeiwagen	streifenwagen
Polizeiwagen von vorne	streifenwagen vorderansicht
Taxi	auto fahrzeug
Taxi von vorne	auto fahren gelb vorderansicht
Auto	fahren fahrzeug rot verkehr
Auto von vorne	automobil fahrzeug rot vorderansicht
Wohnmobil	auto blau fahren verreisen
Pick-up	auto fahren fahrzeug laster lastwagen lieferwagen lkw transport
Lieferwagen	lastwagen lkw
Sattelzug	lastwagen lkw umziehen ziehen
Traktor	bauernhof landwirtschaft trecker
Rennauto	autorennen
Motorrad	moped motorrennen
Motorroller	motoroller roller vespa
manueller Rollstuhl	barrierefreiheit behinderung
elektrischer Rollstuhl	barrierefreiheit behinderung
Autorikscha	fahrzeug tuk
Fahrrad	bmx radeln radler spinning
Tretroller	roller
Skateboard	board brett rader fahren skaten skater
Rollschuh	rollen rollerskate laufen schuh sport
Bushaltestelle	haltestelle
Autobahn	schnellstraße
Bahngleis	gleise schienen
Ölfass	fass
Tanksäule	benzin tanken tankstelle
Autorad	autoreifen drehen rad reifen mit felgen rotieren
Polizeilicht	sirene
horizontale Verkehrsampel	ampel vertikal
vertikale Verkehrsampel	ampel horizontal
Stoppschild	achteckig schild
Baustellenabsperrung	baustellenschild schild
Anker	hafen meer
Rettungsring	retten lebensretter schwimmring sicherheit
Segelboot	boot
Kanu	boot wassersport
Schnellboot	boot luxus see sommer wasser yacht
Passagierschiff	aida rundreise schiff seereise traumschiff
Fähre	schiff
Motorboot	boot schiff
Schiff	dampfer kreuzfahrtschiff traumschiff
Flugzeug	flieger
kleines Flugzeug	privatjet
Abflug	fliegen flughafen start eines flugzeugs
Landung eines Flugzeugs	ankunft flieger flughafen landen
Fallschirm	fallschirmspringen paragliding skydiving sport
Sitzplatz	bus flugzeug zug
Hubschrauber	fliegen helikopter reisen
Schwebebahn	hangebahn
Bergschwebebahn	schwebebahn
Bergseilbahn	gondel seilbahn
Satellit	sputnik weltraum
Rakete	all weltraum
fliegende Untertasse	alien außerirdisch ufo
Rezeptionsklingel	klingel
Gepäck	ballast hartschalenkoffer koffer reise trolley tasche
Sanduhr	prozess vorgang lauft zeit
laufende Sanduhr	prozess vorgang lauft
Armbanduhr	uhr zeit
Wecker	uhrzeit zeit
Stoppuhr	uhr zeit
Zeitschaltuhr	timer uhr
Kaminuhr	tick tack uhr
Ziffernblatt 12:00 Uhr	mittag mitternacht zwolf
12:30 Uhr	00 halb eins zeit ziffernblatt
1:00 Uhr	01 13 punkt eins zeit ziffernblatt
1:30 Uhr	halb zwei ziffernblatt
2:00 Uhr	zeit ziffernblatt
2:30 Uhr	halb drei zeit ziffernblatt
3:00 Uhr	zeit ziffernblatt
3:30 Uhr	halb vier ziffernblatt
4:00 Uhr	zeit ziffernblatt
4:30 Uhr	04 16 halb funf zeit ziffernblatt
5:00 Uhr	05 17 punkt funf zeit ziffernblatt
5:30 Uhr	05 17 halb sechs ziffernblatt
6:00 Uhr	zeit ziffernblatt
6:30 Uhr	halb sieben ziffernblatt
7:00 Uhr	ziffernblatt
7:30 Uhr	halb acht zeit ziffernblatt
8:00 Uhr	um zeit ziffernblatt
8:30 Uhr	halb neun ziffernblatt
9:00 Uhr	zeit ziffernblatt
9:30 Uhr	halb zehn zeit ziffernblatt
10:00 Uhr	zeit ziffernblatt
10:30 Uhr	halb elf ziffernblatt
11:00 Uhr	zeit ziffernblatt
11:30 Uhr	halb zwolf zeit ziffernblatt
Neumond	mond
erstes Mondviertel	zunehmend
zunehmender Halbmond	mond
zweites Mondviertel	zunehmend
Vollmond	mond
drittes Mondviertel	abnehmend
abnehmender Halbmond
letztes Mondviertel	abnehmend nacht
Mondsichel	nacht
Neumond mit Gesicht	mondgesicht
Mondsichel mit Gesicht links	weltall
Mondsichel mit Gesicht rechts	nacht
Thermometer	temperatur wetter
Sonne	sonnenstrahlen sonnig strahlen wetter
Vollmond mit Gesicht
Sonne mit Gesicht	sonnengesicht sonnenschein
Ringplanet	gasplanet himmelskorper planet saturn
weißer mittelgroßer Stern	astronomie gelber himmel
funkelnder Stern	glitzern
Sternschnuppe	himmel
Milchstraße	galaxie universum
Wolke	wetter wolkig
Sonne hinter Wolke	wolkig
Wolke mit Blitz und Regen	gewitter wetter wolkig
Sonne hinter kleiner Wolke	bewolkt wetter
Sonne hinter großer Wolke	bewolkt wetter
Sonne hinter Regenwolke	wetter
Wolke mit Regen	regenwolke wetter
Wolke mit Schnee	kalt wetter
Wolke mit Blitz	gewitter wetter
Wirbelsturm	tornado wetter
Nebel	neblig wetter
Wind	wetter windig
Wirbel	spirale wirbelsturm
Regenbogen	wetter
geschlossener Regenschirm
Regenschirm	bekleidung wetter
Regenschirm im Regen
aufgestellter Sonnenschirm	strand
Hochspannung	blitz elektrizitat gefahr gewitter hochspannungszeichen strom
Schneeflocke	flocke kalt schneien wetter winter
Schneemann im Schnee
Schneemann ohne Schneeflocken	kalt winter
Komet	weltall
Feuer	brennen flamme heiß
Tropfen	schweiß trane wassertropfen
Welle	meer
Halloweenkürbis	herbst kurbislaterne
Weihnachtsbaum	baum tanne weihnachten
Feuerwerk	silvester
Wunderkerze	feiern feuerwerk party
Feuerwerkskörper	dynamit explosion explosiv funken knallen knaller kracher silvester sprengen sprengstoff zundstoff
funkelnde Sterne
Luftballon	ballon feier geburtstag
Konfettibombe	boller feier juhu knaller party super yay
Konfettiball	feier party
Tanabata-Baum	fest japan sternenfest zettel
Piniendekoration	japan neujahrsfest
japanische Puppen	puppenfest
traditionelle japanische Windsäcke	feier karpfen
japanisches Windspiel	bimmel feier glocke
traditionelles Mondfest	japan
roter Umschlag	geld geschenk gluck bao hongbao
pinke Schleife	feier geschenk rosa
Geschenk	feier geburtstag schachtel schleife verpackt weihnachten uberraschung
Gedenkschleife	schleife
Eintrittskarten	billet ticket
Ticket	konzert unterhaltung
Militärorden	orden
Pokal	bundesliga champion gewinnen preis sieger sport trophae
Sportmedaille	gewinn goldmedaille medaille
Goldmedaille	erster gewinn medaille 1 platz
Silbermedaille	medaille 2 platz zweiter
Bronzemedaille	dritter medaille 3 platz
Fußball	ball bundesliga messi
Baseball	ball
Softball	ball baseball handschuh sport unterarm werfen
Basketball	ball korb sport
Volleyball	ball sport
Football	american amerika ball sport super bowl
Rugbyball	ball sport
Tennisball	ball sport
Frisbee	disc disk fliegende untertasse scheibe ultimate
Bowling	bowlingkugel kugel spiel
Kricket	ball cricket schlager
Feldhockey	hockey schlager
Eishockey	schlager und puck hockey
Lacrosse	ball schlager sport stick stock tor
Tischtennis	ball ping pong schlager spiel sport
Badminton	federball schlager
Boxhandschuh	boxen handschuh sport
Kampfsportanzug	judo kampfkunst karate taekwondo
Tor	fußball netz sport
Golffahne	golfplatz
Schlittschuh	eislauf
Angel mit Fisch	angeln entspannung
Tauchmaske	schnorcheln schwimmen sporttauchen tauchen
Laufshirt	laufen mit scharpe sport
Ski	und stocke
Schlitten	rodeln schnee
Curlingstein	spiel sport stein
Darts	pfeil spiel volltreffer zielscheibe
Jo-Jo	spielzeug yo
Drachen	fliegen hochfliegen steigen wind
Wasserpistole	pistole revolver waffe
Billardkugel	8 ball kugel schwarz spiel
Kristallkugel	wahrsager zukunft
Zauberstab	abrakadabra hexer magie magisch wunder zauberei zauberer zauberin zaubern
Gamepad	gaming unterhaltung videospiel
Joystick	gaming videospiel
Spielautomat	glucksspiel
Spielwürfel	casino unterhaltung wurfeln zufall
Puzzleteil	bestandteile hinweise hobby passen puzzeln puzzlestuck puzzleteile spiel teile zusammenpassen zusammensetzen
Teddybär	bar kuscheltier pluschteddy pluschtier spielwaren spielzeug stoffbar stofftier
Piñata	feier hau drauf mexikanisch mexiko objekt party pinada sußigkeiten
Discokugel	lichtreflexe party spiegelkugel tanzen
Matroschka	babuschka matrioschka matrjoschka puppe russland spielzeug
Pik	kartenspiel
Herz	kartenspiel
Karo	kartenspiel
Kreuz	kartenspiel
Bauer Schach
Jokerkarte	spielkarte
Mahjong-Stein	roter drache spiel
japanische Blumenkarte	hanafuda karte
Masken	kunst theater unterhaltung
gerahmtes Bild	gemalde kunst malen rahmen zeichnen zeichnung
Mischpalette	farben kunstler palette
Faden	nadel nahen nahfaden nahgarn rolle spule zwirn
Nähnadel	einfadeln faden nadel und nahen nahte schneidern stiche sticken
Wollknäuel	ball garn hakeln spinnen stricken wolle zwirn
Knoten	achterknoten binden schnursenkel seemansknoten segelboot segeln seil verknoten zusammendrehen
Brille	accessoire
Sonnenbrille	augen brille dunkel
Schutzbrille	augenschutz brille schweißen schweißerbrille schwimmen tauchen taucherbrille
Laborkittel	arztkittel doc doktor experiment kleidungsstuck labormantel jacke weißer mantel wissenschaftler
Sicherheitsweste	kleidung notfall weste
Hemd mit Krawatte	kleidung kragen schlips
T-Shirt	kleidung
Jeans	hose kleidung
Schal	hals kalt kleidung warm anziehen
Handschuhe
Mantel	brr jacke kalt kleidung warm anziehen
Socken	strumpfe
Kleid	kleidung
Kimono	japanisch kleidung
Sari	kleidung
einteiliger Badeanzug	kleidung
Slip	badeanzug einteiler kleidung unterwasche
Shorts	badebekleidung badehose boxershorts kleidung schwimmshorts
Bikini	badeanzug kleidung
Bluse	damenmode kleidung oberbekleidung shirt
Faltfächer	abkuhlung flirten facher heiß kuhlen luft zufacheln schuchtern spanisch tanz warm
Geldbörse	accessoire brieftasche munzen portemonnaie
Handtasche	accessoire einkaufen tasche
Clutch	accessoire beutel handtasche kulturbeutel tasche waschtasche
Einkaufstüten	einkaufen shoppen shopping tasche tute
Schulranzen	ranzen rucksack schule tornister
Zehensandale	badelatschen flipflops latschen sandalen schuh strandschuh zehensandalen
Herrenschuh	gehen schuh
Sportschuh	laufen rennen schuh sneaker sportlich turnschuh
Wanderstiefel	brauner schuh campen camping kleidungsstuck outdoor rucksacktour stiefel wandern wanderung
flacher Schuh	ballerina ballet pumps bequem frauenschuh kleidungsstuck slipper
Stöckelschuh	absatzschuh damen elegant heel highheels pumps rot schuh vornehm
Damensandale	sandale schuh
Ballettschuhe	kleidung schuhe tanz
Damenstiefel	schuh stiefel
Haarkamm	afro pick haare kammen
Krone	kopfbedeckung konigin majestat
Damenhut	mit schleife hut kleidung kopfbedeckung
Zylinder	hut kopfbedeckung unterhaltung zauberer zylinderhut
Doktorhut	abschlussfeier diplom
Baseballmütze	kappe mutze baseballkappe schirmkappe
Militärhelm	armee heer helm krieg kampferin schutzhelm soldatin
Rettungshelm	bergen erste hilfe helm mit weißem kreuz retten roter sanitater
Gebetskette	beten kette religion rosenkranz
Lippenstift	kosmetik up makeup rot schminke
Ring	diamantring edelstein schmuck verlobung
Edelstein	diamant
durchgestrichener Lautsprecher	leise psst stummgeschaltet
Lautsprecher mit geringer Lautstärke	eingeschaltet ton an
Lautsprecher mit mittlerer Lautstärke	einer schallwelle leise mittellaut ton
Lautsprecher mit hoher Lautstärke	dezibel drei schallwellen musik
Lautsprecher	megafon schallendes
Megafon	jubel lautsprecher
Posthorn	brief e mail
Glocke	ding dong klingeling ton eingeschaltet
durchgestrichene Glocke	kein ton leise ausgeschaltet
Notenschlüssel	musik partitur violinschlussel
Musiknote	lied melodie note
Musiknoten	noten
Studiomikrofon	mikrofon
Schieberegler	musik
Drehregler	bedienknopfe knopfe stellknopfe
Mikrofon	karaoke singen unterhaltung
Kopfhörer	musik unterhaltung
Radio	musik
Saxofon	instrument musikinstrument
Trompete	instrument musikinstrument
Akkordeon	akkordeons concertina harmonika instrument musikinstrument quetschkommoden schifferklavier spielen ziehharmonikas
Gitarre	instrument musikinstrument
Klaviatur	instrument klavier musikinstrument piano tastatur tasten
Geige	instrument musikinstrument violine
Banjo	instrument musik saiteninstrument zupfinstrument
Trommel	drumsticks instrument musik schlagel sticks trommelstocke
afrikanische Trommel	conga handtrommel instrument musikinstrument rhythmus trommeln
Maracas	cha instrument musikinstrument musizieren party percussion rasseln tanzen
Flöte	band blaskapelle holzblasinstrument instrument musikinstrument musizieren orchester spielmannszug
Mobiltelefon	handy iphone smartphone telefonieren
Mobiltelefon mit Pfeil	anrufen handy iphone kommunikation whatsapp
Telefon	anrufen festnetz
Telefonhörer	anrufen horer kommunikation
Pager	kommunikation piepser
Faxgerät	kommunikation
Batterie	akku
schwache Batterie	fast leer aufladen elektronik ladestand niedriger akkustand schwacher
Netzstecker	stecker stromstecker
Laptop	bildschirm computermonitor monitor notebook pc
Desktopcomputer	bildschirm computer imac monitor
Drucker	computer
Tastatur	computer keyboard
Computermaus	maus
Trackball	computer
Minidisc	md minidisk
Diskette	datentrager
CD	blu ray dvd
DVD	blu ray cd computer
Abakus	abaki abakusse berechnung kalkulation mathematik rechenhilfe rechenrahmen rechenschieber rechnen zahlen zahlrahmen
Filmkamera	kino unterhaltung
Filmstreifen	filmband kino
Filmprojektor	kino unterhaltung
Filmklappe	klappe unterhaltung
Fernseher	fernsehen film tv
Fotoapparat	fotos kamera
Fotoapparat mit Blitz
Videokamera	filmen videos
Videokassette	vhs
Lupe nach links	suche vergroßerungsglas
Lupe nach rechts	suche vergroßerungsglas
Kerze	licht
Glühbirne	hell idee lampe licht
Taschenlampe	lampe licht
rote Papierlaterne	izakaya laterne japanisches lokal
Öllampe	diya lampe
Notizbuch mit dekorativem Einband
geschlossenes Buch
offenes Buch	bibliothek blattern geoffnet lernen lesen seite
grünes Buch	lesen
blaues Buch
orangefarbenes Buch
Bücherstapel	fantasie lesen roman
Notizbuch	notizen
Spiralblock	notizblock
teilweise eingerolltes Blatt	dokument papier seite
Schriftrolle	papier
Vorderseite eines Blattes	dokument papier seite
Zeitung	medien nachrichten presse
zusammengerollte Zeitung
Pagemarker	notizen
Lesezeichen	etikett lesen
Etikett	label marke
Münze	bezahlen dollar euro geld goldesel metall reich schatz silber sparen
Geldsack	moneten reich sack
Yen-Banknote	geldschein
Dollar-Banknote	geldschein wahrung
Euro-Banknote	euroschein geldschein
Pfund-Banknote	geldschein
Geldschein mit Flügeln	bank euro knete moneten
Kreditkarte	bankkarte ec karte geldkarte guthaben
Beleg	abrechnung aufstellung blatt buchhalter buchhaltung quittung rechnungswesen schriftstuck
steigende Kurve mit Yen-Zeichen	diagramm markt steigender trend
Briefumschlag	e mail
E-Mail	brief symbol post
eingehender Briefumschlag	mail empfangen umschlag
Umschlag mit Pfeil	e mail gesendet
Postausgang	ablage e mail
Posteingang	ablage e mail
Paket	packchen
geschlossener Briefkasten mit Post	e mail
geschlossener Briefkasten ohne Post	keine e mail
offener Briefkasten mit Post	e mail
offener Briefkasten ohne Post	keine e mail
Briefkasten	post
Urne mit Wahlzettel	wahlen
Bleistift	stift
schwarzer Federhalter	fuller stift
Füllhalter	fuller fullfedehalter fullfederhalter schreiben stift
Kugelschreiber	stift
Pinsel	kunst malen
Wachsmalstift	buntstift filzstift
Papier und Bleistift	kurzmitteilung nachricht notiz schreibblock schreiben
Aktentasche	tasche
Ordner	akten buro dokument geschlossen
geöffneter Ordner	dokument offen
Karteireiter	akten buroausstattung buromaterial karteibahnen karteikarten
Kalender	datum kalenderblatt
Abreißkalender	datum kalender termin
Notizblock	block papier
Spiralkalender	kalender
Rotationskartei	visitenkarten
Aufwärtstrend	diagramm kurve steigend
Abwärtstrend	diagramm fallend kurve
Balkendiagramm	diagramm
Klemmbrett	clipboard clpboard zwischenablage
Reißzwecke	anpinnen
Stecknadel	anpinnen reißzwecke runde
Büroklammer
verhakte Büroklammern
Lineal
dreieckiges Lineal	geodreieck
Schere	schneiden schnipp
Karteikasten	buroausstattung buromaterial
Aktenschrank	ablage archiv schublade
Papierkorb	abfalleimer
geschlossenes Schloss	datenschutz sicherheit
offenes Schloss	nicht gesichert
Schloss mit Füller	datenschutz privat sicherheit
Schloss mit Schlüssel	datenschutz privat sicherheit
Schlüssel	passwort schließen
alter Schlüssel	schloss
Hammer	werkzeug
Axt	beil hacken holz spalten werkzeug
Pickel	werkzeug
Hammer und Pickel	arbeiter werkzeug
Hammer und Schraubenschlüssel	werkzeug
Dolch	schwert waffe
gekreuzte Schwerter	waffe
Bombe	comic dynamit explodieren
Bumerang	aborigines australien boomerang schleuder waffe werfen
Pfeil und Bogen
Schutzschild	schild
Handsäge	holz sagen tischler trimmen werkzeug
Schraubenschlüssel	werkzeug
Schraubenzieher	schraubendreher werkzeug
Mutter und Schraube
Zahnrad	werkzeug
Schraubzwinge	werkzeug
Waage	gerechtigkeit gewicht werkzeug wiegen
Blindenstock	barrierefreiheit behinderung gehstock
Linksymbol	kettenglieder verknupfen verknupfungssymbol zwei ringe
gebrochene Kette	brechen freiheit handschellen zerbrechen
Ketten	eisen
Haken	angelhaken aufhaken aufhangen einhaken hangen metallhaken
Werkzeugkasten	box handkasten kasten kiste mechaniker rote werkzeugkiste werkzeugkoffer
Magnet	anziehungskraft hufeisen magnetisch pole positiv negativ u form
Leiter	hochsteigen holzleiter klettern sprosse stufe
Destillierapparat	werkzeug
Reagenzglas	chemie chemikalie chemiker experiment labor substanz versuche wissenschaft
Petrischale	bakterienkultur biologe biologie biologin kultur labor pipette probe
DNA	biologe biologie biologin dns evolution genetik genmanipulation leben
Mikroskop	labor untersuchen wissenschaft
Teleskop	himmel
Satellitenschüssel	antenne schussel satschussel
Spritze	arzt impfen impfung injektion kanule nadel
Blutstropfen	blutspende flussigkeit medizin menstruation
Kapsel	arznei arzt medizin pille tabletten
Heftpflaster	pflaster verletzt wunde
Krücke	behinderung beinverletzung fußverletzung gehhilfe gehstutze hilfe schmerzen stock verletzt verletzung
Stethoskop	abhoren arzt doktor herzschlag medizin untersuchung
Röntgenbild	durchleuchten knochen medizin radiologie rippen rontgenstrahlen skelett
Tür	eingang geschlossen
Fahrstuhl	aufzug haus lift symbol transport
Spiegel	holzspiegel reflexion spiegelbild wandspiegel
Fenster	aussicht durchsichtig fensterrahmen frische glas haus luften rahmen offnung
Bett	hotel schlafen ubernachtung
Sofa und Lampe	couch
Stuhl	holzstuhl mobel sitzen
Toilette	klo wc
Saugglocke	abfluss gummiglocke klempner klo pompel pumpel sanitar saugglocken toilette verstopft wc werkzeug
Dusche	duschkopf
Badewanne	badezimmer dusche
Mausefalle	anlocken falle kase
Rasierer	klinge rasieren rasiermesser scharf
Creme	feuchtigkeitscreme feuchtigkeitsmilch haarwaschmittel korpercreme lotion nachtcreme shampoo sonnencreme
Sicherheitsnadel	punk windel
Besen	fegen hexenbesen kehren reinigen machen saubern
Korb	bauernhof landwirtschaft picknick tragekorb waschekorb
Küchenrolle	hygiene klopapier papierrolle papiertucher toilettenpapier wc
Eimer	behalter bottich kubel wassereimer
Seife	baden putzen reinigen riegel machen schaumen seifenschale seifenstuck saubern
Blasen	perlen reinigen schaum schweben seifenblasen unter wasserblasen
Zahnbürste	badezimmer burste korperpflege mundhygiene putzen sauber zahnhygiene zahne
Schwamm	absorbieren aufsaugen lochrig poros putzen putzmittel reinigen sauber machen schaumen
Feuerlöscher	loschen
Einkaufswagen	einkaufen
Zigarette	kippe rauchen rauchersymbol
Sarg	beerdigung tod tot vampir
Grabstein	friedhof rip tot
Urne	beerdigung tod tot
Nazar-Amulett	blau boser blick glasperle glucksbringer kugelchen perle talisman
Hamsa	amulett auge in offener hand fatima gluckssymbol judisch maria muslimisch schutz
Statue	gesicht maske osterinsel
Protestschild	ankundigung bekanntmachung demonstration hinweis mahnwache plakat schild
Ausweis	dokument fuhrerschein karte pass personalausweis plakette reisepass
Symbol „Geldautomat“	atm
Symbol „Papierkorb“	abfall mulleimer sauberkeit wegschmeißen wegwerfen
Trinkwasser	wasserhahn
Symbol „Rollstuhl“	barrierefrei behindertengerecht
Herren	herrentoilette wc
Damen	damentoilette wc
Toiletten	wc
Symbol „Baby“	wickelraum
WC	toilette
Passkontrolle
Zollkontrolle
Gepäckausgabe
Gepäckaufbewahrung	schließfach
Warnung	achtung dreieck vorsicht warnschild
Kinder überqueren die Straße	queren schild straßenschild vorsicht
Zutritt verboten	einbahnstrasse keine durchfahrt schild
Verboten	kein zutritt zeichen verbotszeichen
Fahrräder verboten	fahhrad schild radfahren
Rauchverbot	rauchen verboten zigarette
Abfall verboten	mull zeichen
Kein Trinkwasser	verboten verschmutzt wasser
Fußgänger verboten	schild
Mobiltelefone verboten	handy
Minderjährige verboten	erwachsene mindestalter nicht jugendfrei zeichen mit durchgestrichener 18
Radioaktiv
Biogefährdung	zeichen
Pfeil nach oben	aufwartspfeil norden
Pfeil nach rechts oben	nordosten
Pfeil nach rechts	osten rechtspfeil
Pfeil nach rechts unten	sudosten
Pfeil nach unten	abwartspfeil suden
Pfeil nach links unten
Pfeil nach links	linkspfeil westen
Pfeil nach links oben	nordwesten
Pfeil nach oben und unten	entgegengesetzt
Pfeil nach links und rechts	entgegengesetzt
geschwungener Pfeil nach links
geschwungener Pfeil nach rechts	umdrehen
geschwungener Pfeil nach oben
geschwungener Pfeil nach unten
kreisförmige Pfeile im Uhrzeigersinn
Pfeile gegen den Uhrzeigersinn	kreisformige
BACK-Pfeil	links zuruck
END-Pfeil	ende zeichen links
ON!-Pfeil	anschalten zeichen einschaltem rechts und links
SOON-Pfeil	bald zeichen rechts
TOP-Pfeil	nach oben zeichen
religiöse Stätte	kultstatte religion
Atomzeichen	atheist
om	hinduismus religion
Davidstern	judisch religion
Dharma-Rad	buddhismus
Yin und Yang	daoismus religion
lateinisches Kreuz	christentum religion romisch
orthodoxes Kreuz	christentum religion
Hilal und Stern	islam muslim religion
Friedenszeichen	friedensbewegung friedenssymbol
Menora	leuchter religion
Hexagramm mit Punkt	wahrsager
Khanda	deg tegh fateh glaube khalsa emblem religion schwert sikhismus
Widder (Sternzeichen)
Stier (Sternzeichen)	horoskop
Zwillinge (Sternzeichen)	horoskop
Krebs (Sternzeichen)
Löwe (Sternzeichen)	horoskop
Jungfrau (Sternzeichen)	horoskop
Waage (Sternzeichen)	horoskop
Skorpion (Sternzeichen)	horoskop
Schütze (Sternzeichen)
Steinbock (Sternzeichen)
Wassermann (Sternzeichen)
Fische (Sternzeichen)	horoskop
Schlangenträger	schlagentrager sternbild
Zufallsmodus	gekreuzt pfeile richtung verschlungene nach rechts
Wiederholen	im uhrzeigersinn keycap pfeile tastenkappe
Titel wiederholen	dasselbe einmal im uhrzeigersinn noch pfeile
Wiedergabe	abspielen dreieck pfeil rechts
Doppelpfeile nach rechts	vorwarts weiter uberspringen
Nächster Titel	doppelpfeil dreieck vorwarts weiter
Wiedergabe oder Pause	dreieck pfeil rechts
Pfeil zurück	dreieck links
Zurückspulen	doppelpfeile nach links dreieck pfeil vorheriger titel
Vorheriger Titel	doppelpfeil dreieck pfeil zuruck
Aufwärts-Schaltfläche	nach oben pfeil
Doppelpfeile nach oben	aufwarts doppelt pfeil
Abwärts-Schaltfläche	nach unten pfeil
Doppelpfeile nach unten	doppelt abwarts pfeil
Pause	keycap streifen tastenkappe vertikal
Stopp	aufnahme stoppen keycap quadrat tastenkappe
Aufnehmen	aufnahme keycap kreis tastenkappe
Auswerfen	auswurftaste medien
Kinosymbol	filmkamera in blauem quadrat unterhaltung
Taste Dimmen	gedimmt helligkeit schwache
Heller-Taste	helligkeit starke
balkenförmige Signalstärkenanzeige	empfang mobilfunksignal mobiltelefon
WLAN	computer drahtlos hotspot internet kabellos netzwerk router verbindung wi fi
Vibrationsmodus	handy kommunikation mobiltelefon symbol fur vibrationsalarm vibrieren
Mobiltelefon aus	ausschalten handy
Frauensymbol	weiblich zeichen
Männersymbol	symbol zeichen
Transgender-Symbol	fur
mal	abbrechen multiplikationszeichen multiplizieren x
plus	addieren mathe pluszeichen
minus	mathe minuszeichen
geteilt durch	divisionszeichen geteiltzeichen mathe
Gleichheitszeichen extrafett	ist mathematik vergleichszeichen
Unendlichkeit	ewig grenzenlos
doppeltes Ausrufezeichen	muss rot satzzeichen
Ausrufe- und Fragezeichen	ausrufezeichen rot satzzeichen
rotes Fragezeichen	satzzeichen warum wieso
weißes Fragezeichen	satzzeichen warum
weißes Ausrufezeichen	muss satzzeichen
rotes Ausrufezeichen	satzzeichen
Wellenlinie	gewellt linie
Geldwechsel	wechsel wahrung
Dollarzeichen extrafett	bezahlen zeichen geld knete moneten teuer usd wahrung
Äskulapstab	apotheke arznei asklepiosstab medizin
Recycling-Symbol	punkt gruner
Lilie	fleur de lis
Dreizack	anker poseidon triton
Namensschild	schild
japanisches Anfänger-Zeichen	symbol
hohler roter Kreis	großer o
weißes Häkchen	abgehakt erledigt
abgehaktes Kästchen	abstimmungsfeld mit hakchen ankreuz feld wahlurne
kräftiges Häkchen	abhaken erledigt fertig haken
Kreuzzeichen	abbrechen durchgestrichen mal multiplikation multiplizieren rotes x
angekreuztes Kästchen	feld kreuzsymbol im quadrat x
Schleife
Doppelschleife	blau rechteck schleife
Teilalternationszeichen	japanisch zeichensetzung
achtzackiger Stern	grun quadrat
achtstrahliger Stern
Funkeln	grun quadrat
Copyright
Registered-Trademark	markenzeichen
Markenzeichen	tm trademark
Taste: #
Taste: *
Taste: 0	null
Taste: 1	eins
Taste: 2	zwei
Taste: 3	drei
Taste: 4	vier
Taste: 5	funf
Taste: 6	sechs
Taste: 7	sieben
Taste: 8	acht
Taste: 9	neun
Taste: 10
Eingabesymbol lateinische Großbuchstaben	abcd buchstaben großschreiben
Eingabesymbol lateinische Kleinbuchstaben
Eingabesymbol Zahlen	1234 symbol ziffern
Eingabesymbol Sonderzeichen	keycap symbol tastenkappe
Eingabesymbol lateinische Buchstaben	abc alphabet symbol
Großbuchstabe A in rotem Quadrat	blutgruppe negativ positiv
Großbuchstaben AB in rotem Quadrat	blutgruppe negativ positiv
Großbuchstabe B in rotem Quadrat	blutgruppe negativ positiv
Großbuchstaben CL in rotem Quadrat
Wort „Cool“ in blauem Quadrat
Wort „Free“ in blauem Quadrat
Buchstabe „i“ in blauem Quadrat	information
Großbuchstaben ID in lila Quadrat
Buchstabe „M“ in Kreis	eingekreist großbuchstabe
Wort „New“ in blauem Quadrat	neu
Großbuchstaben NG in blauem Quadrat
Großbuchstabe O in rotem Quadrat	0 blutgruppe negativ positiv
Großbuchstaben OK in blauem Quadrat	keycap okay tastenkappe
Großbuchstabe P in blauem Quadrat	parken parkplatz taste
SOS-Zeichen	hilfe
Schriftzug „UP!“ im blauen Quadrat	keycap tastenkappe
Schriftzug VS in orangem Quadrat	gegen taste versus
Schriftzeichen „koko“	japanisches
Schriftzeichen „sa“	japanisches
Schriftzeichen für „Monatsbetrag“	japanisch monatlich mond taste
Schriftzeichen für „nicht gratis“	berechnen existieren japanisch taste
Schriftzeichen für „reserviert“	finger japanisches
Schriftzeichen für „Schnäppchen“	japanisches vorteil
Schriftzeichen für „Rabatt“	japanisches teilen
Schriftzeichen für „gratis“	japanisches verhandlung
Schriftzeichen für „verbieten“	japanisches kanji
Schriftzeichen für „akzeptieren“	japanisch
Schriftzeichen für „anwenden“	chinesisches japanisches
Schriftzeichen für „Note zum Bestehen“	bestanden chinesisches japanisches zusammen
Schriftzeichen für „Zimmer frei“	chinesisches japanisches leer
Schriftzeichen für „Gratulation“	chinesisches japanisches
Schriftzeichen für „Geheimnis“	chinesisches japanisches
Schriftzeichen für „Geöffnet“	betrieb chinesisches japanisches
Schriftzeichen für „Kein Zimmer frei“	belegt besetzt chinesisches fulle japanisches kanji
roter Punkt	ball
oranger Punkt	form kreis scheibe
gelber Punkt	form scheibe kreis
grüner Punkt	form scheibe kreis
blauer Punkt	ball großer kreis
lila Punkt	form kreis scheibe violett
brauner Punkt	scheibe kreis form
schwarzer Punkt	ball großer kreis rund
weißer Punkt	ball großer kreis
rotes Quadrat	form viereck
oranges Quadrat	form viereck
gelbes Quadrat	form viereck
grünes Quadrat	form viereck
blaues Quadrat	viereck form
lila Quadrat	form viereck violett
braunes Quadrat	viereck form
großes schwarzes Quadrat
großes weißes Quadrat
mittelgroßes schwarzes Quadrat
mittelgroßes weißes Quadrat
mittelkleines schwarzes Quadrat
mittelkleines weißes Quadrat	geometrisch
kleines schwarzes Quadrat	punkt
kleines weißes Quadrat
große orangefarbene Raute
große blaue Raute
kleine orangefarbene Raute
kleine blaue Raute
rotes Dreieck mit der Spitze nach oben	aufwarts
rotes Dreieck mit der Spitze nach unten	abwarts
Rautenform mit Punkt	diamant
Optionsfeld	schaltflache
weiße quadratische Schaltfläche
schwarze quadratische Schaltfläche
Zielflagge	flagge formel 1 karierte nascar rennen sport
Wimpel	dreiecksflagge flagge rot standortflagge
überkreuzte Flaggen	japanische
schwarze Flagge	fahne wehende
weiße Flagge	fahne wehende
Regenbogenflagge	bisexuell bunt fahne flagge lesbisch lgbtq pride queer schwul trans
Transgender-Flagge
Piratenflagge	jolly roger piratenfahne schatz
Flagge: Ascension	ac
Flagge: Andorra	ad
Flagge: Vereinigte Arabische Emirate	ae
Flagge: Afghanistan
Flagge: Antigua und Barbuda	ag
Flagge: Anguilla	ai
Flagge: Albanien
Flagge: Armenien	am
Flagge: Angola	ao
Flagge: Antarktis	aq
Flagge: Argentinien
Flagge: Amerikanisch-Samoa	as
Flagge: Österreich	at
Flagge: Australien
Flagge: Aruba	aw
Flagge: Ålandinseln	ax
Flagge: Aserbaidschan	az
Flagge: Bosnien und Herzegowina	ba
Flagge: Barbados	bb
Flagge: Bangladesch	bd
Flagge: Belgien
Flagge: Burkina Faso	bf
Flagge: Bulgarien	bg
Flagge: Bahrain	bh
Flagge: Burundi	bi
Flagge: Benin	bj
Flagge: St. Barthélemy	bl
Flagge: Bermuda	bm
Flagge: Brunei Darussalam	bn
Flagge: Bolivien
Flagge: Karibische Niederlande	bq
Flagge: Brasilien
Flagge: Bahamas	bs
Flagge: Bhutan	bt
Flagge: Bouvetinsel	bv
Flagge: Botsuana	bw
Flagge: Belarus	by
Flagge: Belize	bz
Flagge: Kanada	ca
Flagge: Kokosinseln	cc
Flagge: Kongo-Kinshasa	cd
Flagge: Zentralafrikanische Republik	cf
Flagge: Kongo-Brazzaville	cg
Flagge: Schweiz	ch
Flagge: Côte d’Ivoire	ci
Flagge: Cookinseln	ck
Flagge: Chile	cl
Flagge: Kamerun	cm
Flagge: China	cn
Flagge: Kolumbien	co
Flagge: Clipperton-Insel	cp
Flagge: Costa Rica	cr
Flagge: Kuba	cu
Flagge: Cabo Verde	cv
Flagge: Curaçao	cw
Flagge: Weihnachtsinsel	cx
Flagge: Zypern	cy
Flagge: Tschechien	cz
Flagge: Deutschland
Flagge: Diego Garcia	dg
Flagge: Dschibuti	dj
Flagge: Dänemark	dk
Flagge: Dominica	dm
Flagge: Dominikanische Republik
Flagge: Algerien	dz
Flagge: Ceuta und Melilla	ea
Flagge: Ecuador
Flagge: Estland	ee
Flagge: Ägypten	eg
Flagge: Westsahara	eh
Flagge: Eritrea
Flagge: Spanien	es
Flagge: Äthiopien	et
Flagge: Europäische Union
Flagge: Finnland
Flagge: Fidschi	fj
Flagge: Falklandinseln	fk
Flagge: Mikronesien	fm
Flagge: Färöer	fo
Flagge: Frankreich
Flagge: Gabun
Flagge: Vereinigtes Königreich	gb
Flagge: Grenada	gd
Flagge: Georgien
Flagge: Französisch-Guayana	gf
Flagge: Guernsey	gg
Flagge: Ghana
Flagge: Gibraltar
Flagge: Grönland	gl
Flagge: Gambia	gm
Flagge: Guinea	gn
Flagge: Guadeloupe	gp
Flagge: Äquatorialguinea	gq
Flagge: Griechenland
Flagge: Südgeorgien und die Südlichen Sandwichinseln	gs
Flagge: Guatemala	gt
Flagge: Guam
Flagge: Guinea-Bissau	gw
Flagge: Guyana	gy
Flagge: Sonderverwaltungsregion Hongkong	hk
Flagge: Heard und McDonaldinseln	hm
Flagge: Honduras	hn
Flagge: Kroatien	hr
Flagge: Haiti	ht
Flagge: Ungarn	hu
Flagge: Kanarische Inseln	ic
Flagge: Indonesien	id
Flagge: Irland	ie
Flagge: Israel	il
Flagge: Isle of Man	im
Flagge: Indien
Flagge: Britisches Territorium im Indischen Ozean	io
Flagge: Irak	iq
Flagge: Iran
Flagge: Island
Flagge: Italien
Flagge: Jersey
Flagge: Jamaika	jm
Flagge: Jordanien
Flagge: Japan	jp
Flagge: Kenia
Flagge: Kirgisistan	kg
Flagge: Kambodscha	kh
Flagge: Kiribati
Flagge: Komoren	km
Flagge: St. Kitts und Nevis	kn
Flagge: Nordkorea	kp
Flagge: Südkorea	kr
Flagge: Kuwait	kw
Flagge: Kaimaninseln	ky
Flagge: Kasachstan	kz
Flagge: Laos
Flagge: Libanon	lb
Flagge: St. Lucia	lc
Flagge: Liechtenstein
Flagge: Sri Lanka	lk
Flagge: Liberia	lr
Flagge: Lesotho	ls
Flagge: Litauen	lt
Flagge: Luxemburg
Flagge: Lettland	lv
Flagge: Libyen	ly
Flagge: Marokko
Flagge: Monaco	mc
Flagge: Republik Moldau	md
Flagge: Montenegro	me
Flagge: St. Martin	mf
Flagge: Madagaskar	mg
Flagge: Marshallinseln	mh
Flagge: Nordmazedonien	mk
Flagge: Mali	ml
Flagge: Myanmar	mm
Flagge: Mongolei	mn
Flagge: Sonderverwaltungsregion Macau	mo
Flagge: Nördliche Marianen	mp
Flagge: Martinique	mq
Flagge: Mauretanien	mr
Flagge: Montserrat	ms
Flagge: Malta	mt
Flagge: Mauritius	mu
Flagge: Malediven	mv
Flagge: Malawi	mw
Flagge: Mexiko	mx
Flagge: Malaysia	my
Flagge: Mosambik	mz
Flagge: Namibia
Flagge: Neukaledonien	nc
Flagge: Niger	ne
Flagge: Norfolkinsel	nf
Flagge: Nigeria	ng
Flagge: Nicaragua
Flagge: Niederlande	nl
Flagge: Norwegen
Flagge: Nepal	np
Flagge: Nauru	nr
Flagge: Niue	nu
Flagge: Neuseeland	nz
Flagge: Oman
Flagge: Panama
Flagge: Peru
Flagge: Französisch-Polynesien	pf
Flagge: Papua-Neuguinea	pg
Flagge: Philippinen
Flagge: Pakistan	pk
Flagge: Polen	pl
Flagge: St. Pierre und Miquelon	pm
Flagge: Pitcairninseln	pn
Flagge: Puerto Rico	pr
Flagge: Palästinensische Autonomiegebiete	ps
Flagge: Portugal	pt
Flagge: Palau	pw
Flagge: Paraguay	py
Flagge: Katar	qa
Flagge: Réunion
Flagge: Rumänien	ro
Flagge: Serbien	rs
Flagge: Russland
Flagge: Ruanda	rw
Flagge: Saudi-Arabien
Flagge: Salomonen	sb
Flagge: Seychellen	sc
Flagge: Sudan	sd
Flagge: Schweden	se
Flagge: Singapur	sg
Flagge: St. Helena	sh
Flagge: Slowenien	si
Flagge: Spitzbergen und Jan Mayen	sj
Flagge: Slowakei	sk
Flagge: Sierra Leone	sl
Flagge: San Marino	sm
Flagge: Senegal	sn
Flagge: Somalia
Flagge: Suriname	sr
Flagge: Südsudan	ss
Flagge: São Tomé und Príncipe	st
Flagge: El Salvador	sv
Flagge: Sint Maarten	sx
Flagge: Syrien
Flagge: Eswatini	sz
Flagge: Tristan da Cunha	ta
Flagge: Turks- und Caicosinseln	tc
Flagge: Tschad	td
Flagge: Französische Süd- und Antarktisgebiete	tf
Flagge: Togo	tg
Flagge: Thailand
Flagge: Tadschikistan	tj
Flagge: Tokelau	tk
Flagge: Timor-Leste	tl
Flagge: Turkmenistan	tm
Flagge: Tunesien	tn
Flagge: Tonga
Flagge: Türkei	tr
Flagge: Trinidad und Tobago	tt
Flagge: Tuvalu	tv
Flagge: Taiwan	tw
Flagge: Tansania	tz
Flagge: Ukraine	ua
Flagge: Uganda
Flagge: Amerikanische Überseeinseln	um
Flagge: Vereinte Nationen	un
Flagge: Vereinigte Staaten	us
Flagge: Uruguay	uy
Flagge: Usbekistan	uz
Flagge: Vatikanstadt
Flagge: St. Vincent und die Grenadinen	vc
Flagge: Venezuela
Flagge: Britische Jungferninseln	vg
Flagge: Amerikanische Jungferninseln	vi
Flagge: Vietnam	vn
Flagge: Vanuatu	vu
Flagge: Wallis und Futuna	wf
Flagge: Samoa	ws
Flagge: Kosovo	xk
Flagge: Jemen	ye
Flagge: Mayotte	yt
Flagge: Südafrika	za
Flagge: Sambia	zm
Flagge: Simbabwe	zw
Flagge: England	gbeng
Flagge: Schottland	gbsct
Flagge: Wales	gbwls`;
