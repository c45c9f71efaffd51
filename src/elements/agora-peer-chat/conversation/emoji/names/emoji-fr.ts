/* Made by `npm run emoji-data` of emoji-picker-element-data (Apache-2.0). A line an emoji, in the order of emoji-data.ts: its name; more words for it. */
export default `visage rieur	content dents grand sourire heureux joyeux rire super tres souriant emoticone
visage souriant avec de grands yeux	content dents formidable sourire heureux super tres la bouche ouverte emoticone
visage très souriant aux yeux rieurs	content grand sourire heureux joyeux lol mdr rire mignon avec la bouche ouverte et les souriants emoticone
visage souriant aux yeux rieurs	content dents grand sourire heureux toutes ses super avec souriants emoticone
visage souriant avec yeux plissés	ahah bouche content lol mdr rire sourire ouverte et fermes emoticone
visage souriant avec une goutte de sueur	excite sourire nerveux stresse sueurs froides emoticone
se rouler par terre de rire	content drole hilare joyeux larmes lol mdr pleurer aux tordre visage qui rit emoticone
visage riant aux larmes	content heureux joie lol mdr pleurer de rire sourire emoticone
visage avec un léger sourire	content heureux souriant emoticone
tête à l’envers	incroyable renversee visage emoticone
visage qui fond	disparaitre fondre gene liquide liquefie sarcasme se dissoudre
visage faisant un clin d’œil	blague flirter plaisanter sexy emoticone
visage souriant avec yeux rieurs	content heureux rougir satisfait sourire qui rougit souriants emoticone œil
visage souriant avec auréole	angelique bible beni heureux innocent paix sourire spirituel emoticone
visage souriant avec cœurs	adorer aimer amour beguin je t smiley 3 coeurs sourire
visage souriant avec yeux en forme de cœur	amoureux romantique sourire emoticone œil
visage avec des étoiles à la place des yeux	grand sourire heureux presse surexcite tete wow dans les
visage envoyant un bisou	amour baiser bise et cœur bonjour bonne nuit embrasser je t aime qui fait une avec emoticone
visage faisant un bisou	amour baiser bise embrasser je t aime petit qui fait une emoticone
visage souriant	content decontracte detendu heureux sourire avec les yeux fermes emoticone
visage faisant un bisou avec les yeux fermés	baiser bise embrasser rougir qui fait une rougissant emoticone
visage aux yeux rieurs faisant un bisou	amour baiser bise embrasser gros je t aime sourire souriants qui fait une fermes emoticone
visage souriant avec une larme	fier heureux reconnaissant smiley soulage touche emu
miam	bon content delicieux faim heureux langue manger savourer sourire visage souriant qui tire emoticone
visage qui tire la langue	cool genial super emoticone
visage qui tire la langue et fait un clin d’œil	amusant blague fou loufoque marrant rigolo emoticone
tête de fou	grand large oeil petit folle yeux fous œil
visage qui tire la langue les yeux plissés	degoutant gout horrible omd on ne vit une fois peu importe et fermes emoticone œil
argent dans les yeux et la bouche	dollars emoticone
visage qui fait un câlin	gentil mains emoticone
visage avec une main sur la bouche	malin oops oups rigole secret surprise devant
visage avec yeux ouverts et main sur la bouche	choque embarrasse gene impressionne stupefait surpris etonne
visage qui regarde entre ses doigts	captive effraye fascine jeter un coup œil regarder fixement cacher timide
visage avec un doigt sur la bouche	chut pas bruit silence tete qui dit
visage en pleine réflexion	hum mediter penser reflechir emoticone
visage qui fait un salut militaire	armee bonne chance compris ok oui respect
visage avec bouche fermeture éclair	cousue motus taire secret emoticone
visage avec les sourcils relevés	euh hein incredule mefiant pas vrai quoi sceptique surprise tete leve
visage neutre	gene ni chaud froid pas drole peu importe rester de marbre sans commentaires rire expression emoticone
visage sans expression	inexpressif mecontent neutre peu importe emoticone
visage sans bouche	muet rien dire neutre commentaires expression voix taire secret silence sourdine emoticone
visage en pointillés	disparaitre deprime introverti invisible se cacher
visage dans les nuages	brouillard distrait
visage avec un sourire malin	arrogant charmeur ricaner ruse suffisant suspicieux seducteur emoticone
visage blasé	bizarre fache jaloux pas content peu importe qui s ennuie emoticone enerve
visage roulant des yeux	agace excede incredulite roulement qui leve les au ciel emoticone
visage grimaçant	dents grimace gene rien sourire emoticone
visage expirant	chuchoter decourage decu expiration extenue fatigue siffler souffler soulagement soupir sursaut
visage de menteur	mensonge pinocchio dont le nez s allonge emoticone
visage secoué	choc fou omg ouah panique surprenant tremblement de terre vibration etourdi
tête secouée horizontalement	non secouer
tête secouée verticalement	hochement de oui
visage soulagé	calme soulagement serenite zen emoticone
visage pensif	abattu decu horrible mort perdu triste emoticone
visage endormi	fatigue larme pleurer sommeil triste emoticone
visage qui bave	baver delicieux mmh emoticone
visage somnolent	bonne nuit coucher dormir endormi fatigue sieste sommeil zzz emoticone
visage avec masque	bacteries dentiste docteur germes malade chirurgical medecin rhume emoticone
visage avec thermomètre	indispose malade
visage avec bandage autour de la tête	aie blessure bobo pansement un emoticone
visage nauséeux	degoutant malade vert qui a la vomir ecœure emoticone
visage qui vomit	gerber malade tete vomissure
visage qui éternue	atchoum fievre grippe malade mouchoir rhume se moucher tes souhaits emoticone eternuement eternuer
visage rouge et chaud	chaleur coup de fievre suer toute transpiration trop
visage bleu et froid	gelure gele glacial glace glacon caille
visage éméché	bouche ondulee bourree dans les vapes hebete pas clair pompette rond saoul souler tete qui tourne
visage étourdi	fatigue malade mort tournis avec le emoticone
visage aux yeux en spirales	confusion hagard malade nausee ouh la tete qui tourne etourdi
tête qui explose	choc surprise choquee
visage avec chapeau de cowboy
visage festif	anniversaire chapeau pointu celebration fete heureux hourra joyeux sifflet de youpi emoticone
visage déguisé	deguisement espion faux nez grimer incognito lunettes moustache postiche smiley sourcils ebouriffes
visage avec lunettes de soleil	cool pose tranquille
visage de geek	doue fute idiot intelligent lunettes personne premier la classe ringard surdoue tronche
visage avec un monocle	classe collet monte fortune riche tete vieux jeu
visage confus	desole ennuye je ne sais pas triste emoticone
visage avec bouche en diagonale	bof confus decu euh frustration incertain sceptique
visage inquiet	anxieux preoccupe stresse surpris triste emoticone
visage légèrement mécontent	triste emoticone
visage mécontent	malheureux triste emoticone
visage avec bouche ouverte	bee choque incroyable omd oubli surpris la etonne emoticone epate
visage ébahi	incroyable omd sans voix stupeur stupefait surpris a la bouche ouverte emoticone
visage stupéfait	choc choque impossible incroyable omd emoticone etonne
visage qui rougit	chaud comment gene impressionne incroyable incredule quoi rouge ebahi emoticone etonne
visage implorant	embarrasse excuse gros yeux pardon pitie supplication supplie il te plait de chiens battus
visage retenant ses larmes	admiration fierte gratitude de joie pleurs retenir triste emu
visage mécontent avec bouche ouverte	decu effraye peur pris au depourvu surpris emoticone
visage angoissé	comment hein mecontent oubli peur quoi stresse surpris terrifie emoticone
visage effrayé	anxieux apeure bleme inquiet peur terrifie emoticone
visage anxieux avec goutte de sueur	aah bouche bee effraye mince nerveux peur bleue sueurs froides terrifie en ouverte emoticone
visage triste mais soulagé	decu ouf pfiou sueur emoticone
visage qui pleure	horrible larmes malheureux pleurer triste emoticone
visage qui pleure à chaudes larmes	malheureux pleurer pleurs sangloter triste emoticone
visage qui hurle de peur	choque cri effraye munch omd surpris terreur
visage déconcerté	confus frustre fache irrite triste yeux fermes emoticone
visage persévérant	concentre mal de tete migraine emoticone
visage déçu	abattu affreux decourage malheureux tort triste emoticone
visage démoralisé avec goutte de sueur	mal tete migraine mince ouf peur triste et sueurs froides emoticone
visage épuisé	faim fatigue mecontent non pleurer sommeil triste las echec emoticone
visage fatigué	contrarie mecontent triste emoticone
visage bâillant	bailler dormir ennui fatigant fatigue sieste emoticone
visage avec fumée sortant des narines	colere fache mecontent triomphe victoire emoticone enerve
visage boudeur	colere exaspere furieux fache mecontent rageur rouge de sourcils fronces emoticone enerve
visage en colère	exaspere frustre fache mecontent rageur sourcils fronces emoticone
visage avec des symboles dans la bouche	censure colere gros mots insulter insultes jurer juron tete sur
visage souriant avec des cornes	fantastique fache sourire emoticone
visage en colère avec des cornes	diable diablotin demon fantastique malicieux mauvais emoticone
crâne	corps dead fantastique je suis mort squelette tete visage yolo
tête de mort	crane os
tas de crotte	bande dessinee bd caca excrement odeur popo puer sentir mauvais visage
visage de clown	maquillage emoticone
ogre	creature effrayant fantastique japonais masque monstre
monstre japonais	colere creature fantastique farfadet masque mechant
fantôme	blague bouh creature effrayant fantastique halloween hanter monstre peur visage de
alien	creature espace extraterrestre monstre ovni science fiction visage emoticone
monstre de l’espace	alien creature envahisseur extraterrestre fantastique jeu video ovni pixels
robot	androide automate machine monstre visage de
chat qui sourit	animal bouche ouverte sourire visage
chat qui sourit avec des yeux rieurs	animal un grand sourire visage souriants
chat qui pleure de joie	animal rit aux larmes lol mdr pleurer rire
chat souriant aux yeux en cœurs	amoureux avec des coeurs dans les sourire
chat avec sourire en coin	animal ironique narquois tete de visage
chat qui fait un bisou	animal baiser bise une avec les yeux fermes embrasser tete de
chat fatigué	animal inquiet oh surpris tete de avec la bouche ouverte visage
chat qui pleure	animal larme pleurer triste tete de visage
chat qui boude	animal bouder colere desaccord ennui tete visage
singe ne rien voir	animal cache effraye embarras geste gene interdit pas non omd oubli peur vu entendu secret visage yeux
singe ne rien entendre	animal geste interdit pas non oreilles vu entendu secret sourd visage ecouter
singe ne rien dire	animal bouche cousue chut geste interdit motus muet non parler taire secret silence visage
lettre d’amour	cœur saint valentin
cœur et flèche	amour coeur transperce cupidon sentiment
cœur avec ruban	amour anniversaire saint valentin sentiment
cœur étincelant	amour sentiment etincelles
cœur grandissant	amour battant qui pulsations sentiment
cœur battant	amour cardio qui pulsations sentiment
cœurs qui tournent	amour anniversaire deux sentiment tourbillon
deux cœurs	amour anniversaire roses petits rendez vous sentiment
décoration avec cœur	amour blanc decore violet sentiment
cœur point d’exclamation	amour ponctuation
cœur brisé	amour malheureux sentiment separe triste
cœur enflammé	amour desir feu passion
cœur avec bandages	reconforter reparer soigner
cœur rouge	amour sentiment
cœur rose	143 adorable aimer amour jtm mignon emotion
cœur orange	coeur
cœur jaune	amour sentiment
cœur vert	amour sentiment
cœur bleu	amour sentiment
cœur bleu clair	143 aimer amour ciel cyan jtm mignon special emotion
cœur violet	amour sentiment
cœur marron	brun
cœur noir
cœur gris	143 amour ardoise argente jtm special emotion
cœur blanc
trace de rouge à lèvres	baiser bise bisou bouche embrasser rendez vous sexy
cent points	100 score
symbole de colère	bande dessinee bd furieux
explosion	bande dessinee bd bombe boum collision detonation etincelles
étourdissement	bande dessinee bd tournis voir etoiles etincelles filante
gouttes de sueur	bande dessinee bd eau effort entrainement eclabousser eclaboussures
décamper	bande dessinee bd deguerpir detaler filer fumee nuage partir en courant pet vent vite
trou
bulle de parole	bande dessinee bd dialogue message sms ecrire
œil dans une bulle de BD	bande dessinee temoin voir
bulle de parole gauche	a dialogue
bulle colère droite	bande dessinee bd crier hurler
bulle de pensée	bande dessinee bd idee imaginer inventer invention penser rever
endormi	bande dessinee bd bonne nuit dormir fatigue ronfler zzz
signe de la main	au revoir bonjour bye coucou hello il y quelqu un qui salue salut bientot plus tard
dos de main levée
main levée doigts écartés	paume stop
main levée	feuille paume de la stop tope
salut vulcain	doigts main spock star trek
main vers la droite	serrer tenir
main vers la gauche	serrer tenir
main paume vers le bas	chasser choisir faire partir laisser tomber ouste rejeter
main paume vers le haut	appeler de la attirer faire venir offre
main qui pousse vers la gauche	arreter attendre bloquer halte high five pousser refuser stop tape en cinq top
main qui pousse vers la droite	arreter attendre bloquer halte high five pousser refuser stop tape en cinq top
ok	compris d accord geste main nickel parfait super tout va bien
bout des doigts joints	agacement argumentation geste interrogation parler avec les mains patience silence
pouce et index rapprochés	petite quantite somme peu un a deux doigts
V de la victoire	ciseaux doigts main paix et amour peace and love
doigts croisés	bonne chance main
main avec index et pouce croisés	amour argent cher claquer des doigts cœur
signe je t’aime	amour geste pour ily main trois doigts
cornes avec les doigts	du diable main rock n roll yeah
signe appel téléphonique avec les doigts	main telephone
main avec index pointant à gauche	doigt pointe vers la
main avec index pointant à droite	doigt pointe vers la
main avec index pointant vers le haut	doigt montrer
doigt d’honneur	main majeur
main avec index pointant vers le bas	doigt montrer
index pointant vers le haut	doigt pointe main moi
index pointant vers l’utilisateur	pointer toi
pouce vers le haut	bien compris d accord genial main moi aussi ok oui leve super top
pouce vers le bas	main mauvais non nul baisse
poing levé	main pierre serre solidarite
poing de face	absolument battre boum correct coup accord main mon pote serrer
poing à gauche	fistbump main
poing à droite	main
applaudissements	bien joue bon travail bravo formidable felicitations geste mains qui applaudissent super
mains levées	air geste hourra en youpi
mains qui forment un cœur	amour
mains ouvertes	ecartees
paume contre paume doigts vers le haut	esperer mains paumes des ensemble priere
poignée de main	accord mains marche conclu presentation rencontre serrer la
mains en prière	demander felicitations une contre autre merci salut se taper dans la il te plait vous tope
main qui écrit	ecrire
vernis à ongles	cosmetiques manucure maquillage peu importe s ennuyer
selfie	appareil photo telephone
biceps contracté	bande dessinee bd bodybuilding corps culturisme entrainement exercice force halterophilie muscles soulever
bras mécanique	accessibilite robot handicap prothese de
jambe mécanique	accessibilite handicap artificielle robot prothese de
jambe	coup de pied cuisse flechi genoux membre
pied	cheville coup de pas lourd
oreille	corps entendre ouie son ecouter
oreille appareillée	accessibilite handicap malentendant prothese auditive sonotone sourd surdite
nez	corps narines odeur sentir
cerveau	intelligente
cœur	anatomie de coeur battements cardiologie organe pouls pulsation
poumons	anatomie expiration inspiration organe respiration respirer souffle
dent	carie dentiste email diamant
os	chien halloween squelette
yeux	chercher corps coup d œil regarder visage voir
œil	corps
langue	corps lecher
bouche	baiser beaute bise bisou corps embrasser levres rouge a
lèvres qui se mordent	anxieux flirt inquiet mordue mal aise nerveux
bébé	enceinte enfant nouveau ne petit emoticone
enfant	genre neutre jeune non
garçon	enfant jeune personne emoticone
fille	couettes enfant grands yeux jeune nattes personne petite tresses vierge visage zodiaque emoticone
adulte	genre neutre non
personne blonde	cheveux garcon homme humain tete visage
homme	ami garcon personne petit pote
personne barbue	barbe avec une
homme barbu	barbe
femme barbue	barbe
homme : cheveux roux	ami garcon personne petit pote
homme : cheveux bouclés	ami garcon personne petit pote
homme : cheveux blancs	ami garcon personne petit pote
homme : chauve	ami garcon personne petit pote
femme	blonde coupe de cheveux personne
femme : cheveux roux	blonde coupe de personne
adulte : cheveux roux	genre neutre non
femme : cheveux bouclés	blonde coupe de personne
adulte : cheveux bouclés	genre neutre non
femme : cheveux blancs	blonde coupe de personne
adulte : cheveux blancs	genre neutre non
femme : chauve	blonde coupe de cheveux personne
adulte : chauve	genre neutre non
femme blonde	cheveux personne
homme blond	cheveux
personne âgée	adulte genre neutre non
homme âgé	chauve grand pere papi personne agee sage vieux monsieur emoticone
femme âgée	blonde dame grand mere mamie personne sage emoticone
personne fronçant les sourcils	contrariee decue embetee femme froncer geste genee mecontente pas contente triste
homme fronçant les sourcils	froncement geste mecontent renfrogne
femme fronçant les sourcils	froncement geste
personne qui boude	bouder decue expression faire la tete femme froncer les sourcils fachee geste inquiete moue enervee
homme qui boude	bouder faire la moue geste
femme qui boude	geste
personne faisant un geste d’interdiction	aucune chance bloquer femme impossible interdit main niet non pas possible stop
homme faisant un geste d’interdiction	interdit main non
femme faisant un geste d’interdiction	interdit main
personne faisant un geste d’acceptation	danser accord exercice femme grandir lever les bras main ok
homme faisant un geste d’acceptation	accord main ok
femme faisant un geste d’acceptation	accord main ok
personne paume vers le haut	aide diva femme information insouciante main peu importe potins pretentieuse sarcastique sophistique
homme paume vers le haut	aide apporter diva avec informations insolent main peu importe potins sarcastique
femme paume vers le haut
personne qui lève la main	compte sur moi content femme geste ici je sais levee participer presente
homme qui lève la main	geste je sais levee moi personne repondre
femme qui lève la main	geste levee
personne sourde	accessibilite entendre malentendant oreille surdite
homme sourd	accessibilite entendre malentendant oreille
femme sourde	accessibilite entendre malentendant oreille
personne qui s’incline	confus desole excuses geste gronder j ai compris ok pardon inclinee
homme qui s’incline	desole geste
femme qui s’incline	desolee excuses se prosterne geste inclinee meditation mediter
personne avec la paume sur le visage	drame exasperation femme geste incroyable incredulite j en peux plus main pas possible de
homme avec la paume sur le visage	encore exasperation incroyable incredulite main oh non oubli personne
femme avec la paume sur le visage	encore exasperation incroyable incredulite j y crois pas main oh non oubli personne
personne qui hausse les épaules	aucune idee est comme ca doute femme haussement ignorance indifference je ne sais pas peut etre que faire sait
homme qui hausse les épaules	aucune idee doute haussement ignorance indifference pas moi personne rien vu sais
femme qui hausse les épaules	aucune idee doute haussement ignorance indifference je sais pas moi personne rien vu
professionnel de la santé (tous genres)	docteur infirmier medecin therapeute
professionnel de la santé	docteur homme medicale infirmier medecin metier
professionnelle de la santé	docteure femme medicale infirmiere medecin metier
étudiant (tous genres)	diplome etudiante
étudiant	diplome homme
étudiante	diplomee femme
personnel enseignant	enseignante formateur formatrice professeur
enseignant	homme instituteur instructeur metier professeur
enseignante	femme institutrice instructrice professeure
juge	balance
juge homme	balance justice metier
juge femme	balance justice metier
fermier (tous genres)	fermiere jardiniere
fermier	agriculteur homme jardinier metier
fermière	agricultrice femme jardiniere metier
cuisinier (tous genres)	chef cuisiniere
cuisinier	chef homme metier
cuisinière	chef femme metier
mécanicien (tous genres)	artisan mecanicienne plombier electricienne
mécanicien	homme mecanique metier ouvrier plombier electricien
mécanicienne	femme mecanique metier ouvriere plombier electricienne
ouvrier (tous genres)	assemblage industrie ouvriere usine
ouvrier	assemblage homme industrie montage metier usine
ouvrière	assemblage femme industrie montage metier usine
employé de bureau (tous genres)	affaires architecte employee
employé de bureau	affaires architecte cadre directeur homme metier
employée de bureau	affaires architecte cadre directrice femme metier
scientifique	chimiste
scientifique homme	biologiste chimiste ingenieur mathematicien metier physicien
scientifique femme	biologiste chimiste ingenieure mathematicienne metier physicienne
informaticien (tous genres)	developpeur developpeuse informaticienne logiciels technologie
informaticien	codeur developpeur homme inventeur logiciels metier technologie
informaticienne	codeuse developpeuse femme inventrice logiciels metier technologie
chanteur (tous genres)	artiste chanteuse rock star
chanteur	acteur artiste homme metier rockeur star
chanteuse	actrice artiste femme metier rockeuse star
artiste	palette
artiste homme	metier palette peintre
artiste femme	metier palette peintre
pilote	avion
pilote homme	avion metier
pilote femme	avion metier
astronaute	fusee
astronaute homme	casque cosmonaute espace fusee metier spationaute
astronaute femme	casque cosmonaute espace fusee metier spationaute
pompier	camion de pompiers
pompier homme	camion de pompiers casque metier
pompier femme	camion de pompiers casque metier
officier de police	autorite flic homme loi metier personne policier tenue uniforme
policier	flic homme officier police
policière	autorite femme flic loi metier officier personne police tenue uniforme
détective	enqueteur espion homme
détective homme	enqueteur espion
détective femme	enqueteuse enquetrice espionne
garde	buckingham palace casque homme londres
garde homme
garde femme	buckingham palace casque londres metier
ninja	assassin combat furtif guerrier masque personne sabre secret soldat
personnel du bâtiment	btp casque chantier construction homme metier ouvrier reparer
ouvrier du bâtiment	homme
ouvrière du bâtiment	casque de chantier femme metier
personne avec une couronne	monarque noble royal royaute
prince	couronne royal royaute
princesse	conte de fees couronne fantastique personne reine
personne en turban	homme avec oriental visage
homme en turban
femme en turban	avec
homme avec casquette chinoise	mao chapeau
femme avec foulard	bandana un voile hijab mantilla tichel
personne en smoking	homme mariee elegant
homme en smoking
femme en smoking
personne mariée avec voile	mariage
homme avec voile
femme avec voile
femme enceinte
homme enceint	enceinte grossesse personne trop mange ventre
personne enceinte	grossesse trop mange ventre
allaitement	bebe maman nourrice nourrir le sein soins
femme allaitant un bébé	allaitement biberon maman mere nounou nouveau ne personne
homme allaitant un bébé	allaitement biberon nouveau ne papa personne pere
personne allaitant un bébé	allaitement biberon homme maman mere nounou nouveau ne papa pere
bébé ange	ailes aureole fantastique visage eglise emoticone
père Noël	bonnet fetes magie santa claus tradition
mère Noël	bonnet fetes santa
santa	joyeux noel papa personne pere saint nicolas
super-héros	bien cape force heroine personnage sauver le monde pouvoir superheros superman vengeur voler
super-héros homme	bien pouvoir
super-héroïne	bien femme heros pouvoir
super-vilain	cape criminel diabolique deguisement mal mauvais mechant personnage pouvoir
super-vilain homme	criminel mal mechant pouvoir
super-vilain femme	criminelle mal mechante pouvoir
mage	chapeau enchantement ensorceleur envoutement jeu de role magicien personnage sorciere sortilege
mage homme	magicien sorcier
mage femme	ensorceleuse sorciere
personnage féérique	ailes deguisement clochette feerie magie oberon puck titania voler
féetaud	oberon puck
fée	titania
vampire	canines cape conte dents dracula deguisement halloween mort vivant personnage sang
vampire homme	dracula mort vivant
vampire femme	morte vivante
créature aquatique	ariel folklore mer ocean personnage petite sirene queue de poisson trident triton
triton
sirène
elfe	conte seigneur des anneaux legolas magique oreilles personnage
elfe homme	magique
elfe femme	magique
génie	aladin djinn homme lampe magique magie personnage souhait voeu vœu
génie homme	djinn
génie femme	djinn
zombie	effrayant flippant halloween horreur mort vivant personnage peur
zombie homme	mort vivant
zombie femme	morte vivante
troll	conte de fees legende monstre mythe troller
personne qui se fait masser	detente femme fermer les yeux massage relaxation repos salon therapie tete visage zen
homme qui se fait masser	apaiser le visage mal de tete massage migraine relaxation salon tension
femme qui se fait masser	massage visage
personne qui se fait couper les cheveux	barbier beaute ciseaux coiffure de femme salon style
homme qui se fait couper les cheveux	coiffeur coiffure de chez salon
femme qui se fait couper les cheveux	coiffure
personne qui marche	en route flaner homme marcher nonchalant pieton promenade se balader
homme qui marche	pieton
femme qui marche	marcher pietonne randonneuse
personne qui marche : vers la droite	en route flaner homme marcher nonchalant pieton promenade se balader
femme qui marche : vers la droite	marcher pietonne randonneuse
homme qui marche : vers la droite	pieton
personne debout
homme debout
femme debout
personne à genoux	priere religion
homme à genoux
femme à genoux
personne à genoux : vers la droite	priere religion
femme à genoux : vers la droite
homme à genoux : vers la droite
personne avec une canne blanche	accessibilite aveugle
personne avec une canne blanche : vers la droite	accessibilite aveugle
homme avec canne blanche	accessibilite aveugle deficient visuel handicap malvoyant
homme avec canne blanche : vers la droite	accessibilite aveugle deficient visuel handicap malvoyant
femme avec canne blanche	accessibilite aveugle deficiente visuelle handicap malvoyante
femme avec canne blanche : vers la droite	accessibilite aveugle deficiente visuelle handicap malvoyante
personne en fauteuil motorisé	accessibilite roulant
personne en fauteuil motorisé : vers la droite	accessibilite roulant
homme en fauteuil motorisé	accessibilite roulant handicap
homme en fauteuil motorisé : vers la droite	accessibilite roulant handicap
femme en fauteuil motorisé	accessibilite roulant handicap
femme en fauteuil motorisé : vers la droite	accessibilite roulant handicap
personne en fauteuil roulant manuel	accessibilite
personne en fauteuil roulant manuel : vers la droite	accessibilite
homme en fauteuil roulant manuel	accessibilite handicap
homme en fauteuil roulant manuel : vers la droite	accessibilite handicap
femme en fauteuil roulant manuel	accessibilite handicap
femme en fauteuil roulant manuel : vers la droite	accessibilite handicap
personne qui court	arriver coureur courir course pied homme jogging marathonien presse rapide sportif vite
homme qui court	course a pied jogging marathon
femme qui court	course a pied joggeuse jogging marathon running se depecher vitesse
personne qui court : vers la droite	arriver coureur courir course pied homme jogging marathonien presse rapide sportif vite
femme qui court : vers la droite	course a pied joggeuse jogging marathon running se depecher vitesse
homme qui court : vers la droite	course a pied jogging marathon
danseuse	femme qui flamenco fete rythme salsa sortir danser tango
danseur	femme flamenco fete homme qui rythme salsa
homme d’affaires en lévitation	costume
personnes avec des oreilles de lapin	amies bunny danseuse double deguisement femmes filles fete jumelles synchro
hommes avec des oreilles de lapin	amis danseur faire fete
femmes avec des oreilles de lapin	danseuse fete
personne au hammam	bien etre chaud detente dans un sauna relaxation spa vapeur
homme au hammam	sauna
femme au hammam	sauna
personne qui grimpe	alpiniste escalader grimper grimpeur montagne sport
homme qui grimpe	alpiniste grimpeur
femme qui grimpe	alpiniste grimpeuse
escrimeur	escrimeuse personne sport epee
course hippique	cheval de chevaux jockey sport
skieur	neige sport
snowboardeur	homme neige ski sport
joueur de golf	balle golfeur green homme personne pga pitch sport
golfeur	homme
golfeuse	femme practice sport
personne faisant du surf	glisse homme mer ocean plage planche sport vagues
surfeur	homme
surfeuse	femme mer ocean plage sport vagues
personne ramant dans une barque	bateau lac naviguer peche ramer rameur riviere sport
rameur dans une barque	bateau homme
rameuse dans une barque	bateau femme lac navigation plaisance peche ramer riviere sport
personne nageant	crawl eau exercice homme nageur natation piscine sport
nageur	homme
nageuse	femme natation sport
personne avec ballon	athletique basketteur dribble joueur match rebond sport
homme avec ballon
femme avec ballon	basketteuse sport
haltérophile	bodybuilding entrainement force halterophilie homme lever des poids muscles personne sport
homme haltérophile
femme haltérophile	entrainement exercice sport
cycliste	course guidon homme personne pedaler rouler sport tour de france velo
cycliste homme	cyclisme velo
cycliste femme	cyclisme sport velo
personne en VTT	coureur cyclisme grimper homme montagne sport tour de france velo
homme en VTT	cycliste velo
femme en VTT	cycliste montagne sport vttiste velo
personne faisant la roue	agilite athlete faire femme gymnaste gymnastique sport
homme faisant la roue	acrobatie content faire garcon gymnastique personne souple sport
femme faisant la roue	acrobatie exercice faire gymnaste gymnastique personne sport
personnes faisant de la lutte	bataille lutteurs sport
lutteurs	athletes bataille force hommes personnes sport sur le ring
lutteuses	bataille combat duel femmes personnes sport
personne jouant au water-polo	ballon homme qui joue piscine sport
joueur de water-polo	ballon eau homme jeu match personne piscine sport
joueuse de water-polo	ballon femme nager personne piscine sport
personne jouant au handball	athlete ballon handballeur lancer sport
handballeur	homme sport
handballeuse	athlete attaquante ballon femme personne sport tir
personne qui jongle	artiste cirque gerer jongler jongleur multitache
jongleur	acrobatie artiste balles cirque homme jonglage multitache personne
jongleuse	femme jonglage multitache
personne dans la posture du lotus	detendu femme meditation assise en position relaxation tailleur yoga zen
homme dans la posture du lotus	meditation position yoga
femme dans la posture du lotus	meditation position yoga
personne prenant un bain	baignoire qui prend
personne au lit	auberge bonne nuit coucher dodo dormir fatigue hotel sieste
deux personnes se tenant la main	couple homosexuel gay par poignee tenir
deux femmes se tenant la main	amies amitie amoureuses couple donnant filles gay homosexuelles jumelles lesbiennes lgbtqia dans meilleures petite rendez vous sœurs
femme et homme se tenant la main	amis amoureux couple donnant dans petite amie rendez vous
deux hommes se tenant la main	amis amitie amoureux couple donnant fils freres gay gemeaux homosexuels jumeaux lgbt dans meilleurs petit rendez vous zodiaque
bisou	amour anniversaire baiser couple femme homme
bisou : femme et homme	amour anniversaire baiser couple
bisou : homme et homme	amour anniversaire baiser couple femme
bisou : femme et femme	amour anniversaire baiser couple homme
couple avec cœur	amour anniversaire femme homme rendez vous
couple avec cœur : femme et homme	amour anniversaire rendez vous
couple avec cœur : homme et homme	amour anniversaire femme rendez vous
couple avec cœur : femme et femme	amour anniversaire homme rendez vous
famille : homme, femme et garçon	enfant avec pere une mere fils
famille : homme, femme et fille	enfant avec pere une mere fils garcon
famille : homme, femme, fille et garçon	enfant avec pere une mere fils
famille : homme, femme, garçon et garçon	enfant avec pere une mere fils
famille : homme, femme, fille et fille	enfant avec pere une mere fils garcon
famille : homme, homme et garçon	enfant avec pere une mere fils femme
famille : homme, homme et fille	enfant avec pere une mere fils femme garcon
famille : homme, homme, fille et garçon	enfant avec pere une mere fils femme
famille : homme, homme, garçon et garçon	enfant avec pere une mere fils femme
famille : homme, homme, fille et fille	enfant avec pere une mere fils femme garcon
famille : femme, femme et garçon	enfant avec pere une mere fils homme
famille : femme, femme et fille	enfant avec pere une mere fils garcon homme
famille : femme, femme, fille et garçon	enfant avec pere une mere fils homme
famille : femme, femme, garçon et garçon	enfant avec pere une mere fils homme
famille : femme, femme, fille et fille	enfant avec pere une mere fils garcon homme
famille : homme et garçon	enfant avec pere une mere fils femme
famille : homme, garçon et garçon	enfant avec pere une mere fils femme
famille : homme et fille	enfant avec pere une mere fils femme garcon
famille : homme, fille et garçon	enfant avec pere une mere fils femme
famille : homme, fille et fille	enfant avec pere une mere fils femme garcon
famille : femme et garçon	enfant avec pere une mere fils homme
famille : femme, garçon et garçon	enfant avec pere une mere fils homme
famille : femme et fille	enfant avec pere une mere fils garcon homme
famille : femme, fille et garçon	enfant avec pere une mere fils homme
famille : femme, fille et fille	enfant avec pere une mere fils garcon homme
tête qui parle	parler silhouette
silhouette de buste	mystere ombre
silhouettes de bustes	amis bff gens meilleures amies meilleurs personnes tout le monde
étreinte	accolade amitie au revoir bonjour calin embrassades gratitude merci personne
famille	enfant avec pere une mere et fils femme garcon homme
famille : adulte, adulte, enfant
famille : adulte, adulte, enfant, enfant
famille : adulte, enfant	monoparentale
famille : adulte, enfant, enfant	monoparentale
traces de pas	empreintes pieds nus
tête de singe	animal georges le petit curieux sourire visage
singe	animal primate
gorille	animal primate
orang-outan	animal primate singe
tête de chien	animal domestique chiot visage
chien	aboyer animal domestique
chien guide	accessibilite animal aveugle malvoyant non voyant
chien d’assistance	accessibilite aide animal guide handicap
caniche	animal chien
loup	animal louve tete de
renard	animal nature tete visage
raton laveur	animal curieux sournois
tête de chat	animal chaton miaou minou
chat	animal domestique chaton miaou miauler
chat noir	animal chaton felin halloween malchanceux matou miaou superstition
tête de lion	animal astrologie criniere fort horoscope roi rugissement safari savane visage zodiaque
tête de tigre	animal felin predateur visage
tigre	animal felin predateur tigresse zoo
léopard	animal felin predateur zoo
tête de cheval	animal dressage ferme jument equitation
élan	animal bois cervide mammifere orignal ramure
âne	animal bourricot mammifere mule tetu
cheval	animal course hippique hippodrome tierce
licorne	animal licrone tete de
zèbre	animal noir et blanc rayures zebrure
cerf	animal bois
bison	animal buffle cornes herbivore nature troupeau
tête de vache	animal lait meuh visage
bœuf	animal astrologie ferme horoscope taureau zodiaque
buffle	animal corne zoo
vache	animal ferme lait meuh
tête de cochon	animal ferme porc visage
cochon	animal ferme gros jambon porc truie
sanglier	animal game of thrones
groin	animal cochon ferme flair museau porc sentir tete de
bélier	animal astrologie corne ferme horoscope mouton zodiaque
mouton	animal brebis beler doux ferme laine lait
chèvre	animal astrologie capricorne ferme fromage horoscope lait zodiaque
dromadaire	animal bosse desert une
chameau	animal deux bosses desert
lama	alpaca alpaga animal guanaco laine llama perou vicuna vigogne
girafe	animal cou taches
éléphant	animal pachyderme trompe
mammouth	animal defenses extinction grand geant laineux
rhinocéros	animal corne
hippopotame	animal
tête de souris	animal visage
souris	animal
rat	animal
hamster	animal domestique tete de visage
tête de lapin	animal domestique dents
lapin	animal domestique
écureuil	animal noisettes
castor	animal barrage dents rongeur
hérisson	animal piquant porc epic epines epineux
chauve-souris	animal vampire
ours	animal miel nounours brun teddy tete visage
ours polaire	arctique blanc
koala	animal australie
panda	animal tete de visage
paresseux	animal ai endormi lent
loutre	animal joueur mignon pecheur
mouffette	animal odeur puer putois
kangourou	austalie joey kangoo marsupial marsupiaux saut
blaireau	animal ratel
empreintes d’animaux	de pattes
dindon	action de graces animal dinde oiseau thanksgiving volaille
poule	animal coq ferme oiseau poulet volaille
coq	animal oiseau volaille
poussin qui éclôt	animal bebe naissance naitre nouveau ne oiseau eclosion œuf
poussin	animal oiseau tete de
poussin de face	animal bebe nouveau ne oiseau
oiseau	animal ornithologie
pingouin	animal antarctique banquise manchot oiseau
colombe	animal oiseau paix rameau voler
aigle	animal oiseau rapace
canard	animal coin oiseau
cygne	animal jeune oiseau vilain petit canard
chouette	animal hibou oiseau sage
dodo	animal dronte espece eteinte extinction grand maurice oiseau
plume	leger oiseau plumage voler ecrire ecrivain
flamant	animal oiseau rose tropical
paon	animal bel oiseau colore fiere paonne pretentieux
perroquet	animal oiseau parle pirate repete
aile	angelique aviation celeste mythologie oiseau s envoler elever voler
oiseau noir	animal bec corbeau corneille corvide croasser merle
oie	animal bete cacarder canard jars oiseau troupeau volaille volee
phénix	ailes cendres feu gloire immortel mythologie oiseau renaissance renaitre revivre transformation
grenouille	animal crapaud tete de
crocodile	alligator animal caiman reptile zoo
tortue	animal carapace lentement reptile
lézard	animal reptile
serpent	animal reptile sonnette venin
tête de dragon	animal mythe tradition
dragon	animal chine chinois game of thrones mythe tradition
sauropode	animal brachiosaure brontosaure dinosaure diplodocus
T-Rex	animal dinosaure tyrannosaure tyrannosaurus
baleine soufflant par son évent	animal avec mer ocean plage souffle
baleine	animal mer ocean plage
dauphin	animal flipper mer ocean plage
phoque	animal lion de mer ocean otarie
poisson	alimentation animal astrologie horoscope manger nourriture poissons repas zodiaque
poisson tropical	animal
poisson-lune	animal
requin	animal dents la mer poisson
pieuvre	animal creature mer mollusque ocean poulpe
coquille en spirale	animal conque coquillage mer plage
corail	ocean rechauffement climatique recif
méduse	animal aquarium aie brulure gelatineux invertebre mer mou ocean piqure plancton tentacules vie marine
crabe	animal astrologie cancer horoscope mer pinces plage zodiaque
homard	animal bisque de mer fruits pinces
crevette	aliment crustace fruits de mer nourriture
calamar	aliment animal encornet mollusque nourriture
huître	coquillage coquille mollusque perle
escargot	animal jardin lentement nature
papillon	animal insecte mignon printemps
chenille	animal insecte jardin
fourmi	animal insecte jardin
abeille	animal bourdon guepe insecte miel nature printemps
scarabée	animal insecte
coccinelle	animal bete insecte jardin nature
criquet	animal insecte sauterelle
cafard	animal blatte coquerelle insecte nuisible
araignée	animal insecte
toile d’araignée
scorpion	animal astrologie desert horoscope zodiaque
moustique	fievre infection insecte maladie malaria piqure virus
mouche	animal asticot insecte maladie nuisible pourrissement puanteur putrefaction tse
lombric	animal annelide insecte parasite ver de terre
microbe	amibe bacterie biologie microorganisme phagocytose pseudopode science virus
bouquet	amoureux anniversaire fleurs plante rendez vous roses
fleur de cerisier	bourgeon plante printemps
fleur blanche
lotus	beaute bouddhisme calme fleur hindouisme purete serenite
rosette	plante
rose	amour beaute fleur plante rouge saint valentin
fleur fanée	mort rose
hibiscus	fleur plante
tournesol	champs fleur plante soleil
bourgeon	bouton or dent lion fleur pissenlit plante printemps
tulipe	bourgeon fleur plante printemps
jacinthe	fleurir indigo lavande lilas lupin mauve muflier plante printemps violet
jeune pousse	germe plante plantule pousser printemps semis
plante en pot	decoration ennuyeux faire pousser interieur nature prendre soin
conifère	arbre feuilles persistantes foret pin plante sapin de noel
arbre à feuilles caduques	feuillu foret nature plante
palmier	arbre cocotier plage plante tropical tropiques
cactus	desert nature piquant plante secheresse epines
plant de riz	grain plante
feuille	arbre feuilles plante
trèfle	irlande plante
trèfle à quatre feuilles	4 chance irlande plante porte bonheur
feuille d’érable	automne morte tomber
feuille morte	automne feuilles mortes tomber
feuille virevoltante	bourrasque souffle tourbillon de feuilles vent virevolter
nid vide	branches faire son maison
nid avec œufs	branches faire son oiseau
champignon	veneneux mario plante
raisin	fruit nourriture
melon	fruit
pastèque	fruit
mandarine	agrume clementine fruit nourriture orange vitamine
citron	acide agrume fruit nourriture zeste
citron vert	acide agrume fruit lime mojito tropical zeste
banane	fruit nourriture potassium
ananas	fruit nourriture tropical
mangue	fruit nourriture tropical tropique
pomme rouge	fruit nourriture
pomme verte	fruit nourriture
poire	fruit nourriture
pêche	fruit nourriture
cerises	fruit nourriture
fraise	fruit nourriture
myrtilles	airelles baies bleuets fruit nourriture violet
kiwi	fruit nourriture
tomate	fruit legume nourriture plante
olive	aliment aperitif apero nourriture olivier rameau
noix de coco	fruit nourriture palmier pina colada
avocat	fruit nourriture
aubergine	legume nourriture
pomme de terre	legume nourriture patate puree
carotte	legume nourriture
épi de maïs	ferme nourriture
piment rouge	nourriture piquant
poivron	legume piment rouge vert
concombre	cornichon legume nourriture
légume à feuilles vertes	bok choy chou chinois frise pomme kale laitue salade
brocoli	broccoli chou sauvage legume
ail	aromate assaisonnement condiment legume vampire
oignon	assaisonnement condiment legume ognon
cacahuètes	arachide noisette nourriture
haricots	rouge legume legumineuse nourriture petit rognon
châtaigne	marron nourriture plante
racine de gingembre	biere naturel sante epice
cosse de petits pois	edamame feve haricot legume legumineuse soja
champignon marron	automne brun cepe fongus nature nourriture
pain	miche nourriture de mie
croissant	nourriture pain petit dejeuner viennoiserie
baguette	nourriture pain
galette	arepa gordita lavash naan nourriture pain plat pita
bretzel	nourriture torsade
bagel	boulangerie petit dejeuner sandwich schmear
pancakes	crepe gouter nourriture petit dejeuner
gaufre	brunch gourmandise gouter moule petit dejeuner patisserie
part de fromage	nourriture
viande sur un os	nourriture
cuisse de poulet	dinde nourriture os volaille
morceau de viande	cotelette porc agneau nourriture steak rouge
lard	bacon nourriture porc viande
hamburger	burger cheeseburger fast food nourriture
frites	fast food potatoes potatœs
pizza	fromage nourriture part pepperoni tranche
hot dog	nourriture saucisse de francfort
sandwich	nourriture pain de mie pique nique
taco	mexicain nourriture
burrito	kebab mexicain wrap
tamal	mexicain nourriture pamonha papillote
kebab	falafel nourriture pain pita
falafels	boulettes pois chiches seitan soja viande
œuf	nourriture
œuf au plat	cuisine friture nourriture petit dejeuner poele frire se faire cuire un
plat mitonné	casserole espagne paella poele riz
marmite	nourriture ragout
fondue	bourguignonne chocolat fromage plat poelon savoyarde ski suisse
bol avec cuillère	une congee cereales dejeuner petit soupe
salade verte	nourriture
pop-corn	cinema nourriture
beurre	gras produit laitier
sel	condiment saliere sale saveur
aliments en conserve	boite de nourriture
boîte déjeuner	bento nourriture
galette de riz	cracker nourriture
boulette de riz	japonais nourriture onigiri plat
bol de riz	nourriture
riz au curry	nourriture
bol fumant	nouilles nourriture ramen vapeur
spaghetti	italien nourriture pates restaurant sauce bolognaise
patate douce	nourriture au four
brochette de poisson	fruits mer nourriture restaurant
sushi	japonais nourriture poisson riz
beignet de crevette
croquette de poisson	gateau narutomaki nourriture restaurant surimi
gâteau de lune	automne festival moon cake yuebing
brochette de bonbons	dango dessert japonais nourriture
boulette de pâte	dumpling empanada gyoza jiaozi pierogi potsticker ravioli
biscuit chinois	nourriture prophetie
boîte à emporter	baguettes carton chinois nourriture
glace italienne	cornet dessert nourriture sucre
granité	coupe creme glacee dessert nourriture restaurant sucre
glace	coupe creme glacee dessert nourriture restaurant sucre
doughnut	dessert donut gouter nourriture sucrerie
cookie	biscuit dessert gouter gateau nourriture pepites chocolat sucre
gâteau d’anniversaire	bougies dessert fete gouter joyeux nourriture patisserie
gâteau sablé	dessert gouter nourriture patisserie sucre
cupcake	dessert muffin patisserie sucrerie
tarte	decoration garniture gateau nourriture pate patisserie aux fruits tourte
barre chocolatée	dessert gouter nourriture sucre
bonbon	dessert gouter nourriture sucrerie
sucette	dessert gouter nourriture sucrerie
crème renversée	dessert flan nourriture pudding sucre
pot de miel	nourriture ours sucre
biberon	boisson bebe lait naissance nouveau ne tetine
verre de lait	boisson
boisson chaude	cafeine matin the
théière	boisson chaude infusion
tasse	boisson de the sans anse
saké	boisson bouteille et verre restaurant
bouteille de champagne	alcool boisson bouchon felicitations fete pop
verre de vin	alcool bar boisson club restaurant
cocktail	alcool bar boisson club martini verre pied
cocktail tropical	alcool bar boite fete tequila sunrise verre
chope	alcool bar biere boisson de oktoberfest picoler pinte sante
chopes de bière	alcool boisson sante tchin trinquer
trinquer	alcool champagne celebrer feter sante tchin verres
verre tumbler	alcool liqueur whisky
verser un liquide	accident boisson eau oups renverser verre vider
gobelet avec paille	boisson eau jus de fruits soda verre une
thé aux perles	boba boisson bubble tea lait paille bulles froid zenzou
briquette de jus	boisson carton fruits paille
maté	boisson
glaçon	cube froid glace iceberg
baguettes	hashi
fourchette et couteau avec assiette	couverts cuisine restaurant table
fourchette et couteau	couverts faim manger nourriture repas restaurant
cuillère	couvert manger
couteau de cuisine	arme chef outil
bocal	condiments conserver pot rien recipient sauce vide
amphore	astrologie cuisine grece horoscope vase verseau zodiaque
globe tourné sur l’Afrique et l’Europe	espace presentant monde planete terre
globe tourné sur les Amériques	espace presentant monde planete terre
globe tourné sur l’Asie et l’Australie	espace presentant monde planete terre
globe avec méridiens	terrestre internet monde net toile
carte du monde	planisphere voyage
carte du Japon	voyage
boussole	compas direction magnetique navigation orientation
montagne enneigée	froid neige sommet voyage
montagne	nature sommet voyage
volcan	lave nature eruption
mont Fuji	montagne nature sommet voyage
camping	nature tente avec un sapin voyage
plage avec parasol	voyage
désert	voyage
île déserte	cocotier palmier voyage
parc national	nature voyage
stade
monument classique	colonnes voyage
construction d’un bâtiment	chantier grue
brique	argile briques mortier mur de the wall voie 9 3 4
rocher	caillou dur lourd pierre solide
bois	arbre bucheron rondins tronc
hutte	abri case maisonnette yourte
maisons	batiments pavillons
maison abandonnée
maison	batiment foyer simple pavillon residentiel
maison avec jardin	foyer pavillon residentiel
immeuble de bureaux	ville
bureau de poste japonais	batiment japonaise voyage
bureau de poste	batiment europeen
hôpital	batiment docteur medecin urgences
banque	batiment
hôtel	batiment voyage
love hotel	amour batiment cœur voyage
supérette	24h batiment magasin supermarche epicerie
école	batiment
grand magasin	batiment centre commercial
usine	batiment
château japonais	batiment voyage
château	batiment europeen voyage
mariage	amour chapelle cœur eglise
tour de Tokyo	japon voyage
statue de la Liberté	new york voyage
église	batiment chapelle chretien croix religion voyage
mosquée	islam musulmane religion voyage
temple hindou	bouddhisme pagode religion stupa bouddhiste
synagogue	judaisme juif juive religion temple voyage
sanctuaire shinto	religion voyage
kaaba	islam musulmane religion voyage
fontaine	eau
tente	camping nature voyage
brume	brouillard voyage
nuit étoilée	ville voyage etoiles
ville	batiment voyage
soleil levant derrière les montagnes	lever matin nature voyage
soleil levant	lever de matin nature voyage
ville au crépuscule	coucher de soleil immeubles soir tombee la nuit voyage
coucher de soleil	en ville crepuscule soir tombee la nuit voyage
pont de nuit
sources chaudes	vapeur
cheval de manège
toboggan	aire de jeu glissade jouer
grande roue	attractions parc d
montagnes russes	attractions parc d
enseigne de barbier	coiffeur coiffure salon
chapiteau	cirque
locomotive	chemin de fer machine a vapeur moyen transport rail tchou train voyage
wagon	chemin de fer moyen transport rail train tramway voiture voyage
TGV	chemin de fer moyen transport rail rapide train a grande vitesse voyage
train à grande vitesse	chemin de fer moyen transport rail rapide tgv voyage
train	arrivee chemin de fer moyen transport rail voyage
métro	moyen de transport
métro léger	monorail moyen de transport rail rer
gare	chemin de fer moyen transport rail rer train
tramway	moyen de transport rer trolleybus
monorail	moyen de transport vehicule
train de montagne	chemin fer moyen transport rail voyage wagon
wagon de tramway	moyen transport trolleybus voiture voyage
bus	moyen de transport vehicule ecole
bus de face	qui arrive car moyen transport
trolleybus	bus moyen de transport tramway
minibus	bus moyen de transport navette vehicule
ambulance	urgences vehicule
camion de pompier	pin pon
voiture de police	flic patrouille vehicule
voiture de police de face	qui arrive vehicule
taxi	moyen de transport jaune uber vehicule
taxi de face	joe le new york jaune uber voiture
voiture	automobile conduire moyen de transport voyage vehicule
voiture de face	automobile conduire moyen transport qui arrive voyage vehicule
véhicule utilitaire sport	automobile conduire loisirs moyen de transport voiture voyage
pick-up	auto benne camionnette pickup plateau poids lourd transports vehicule
camion de livraison	camionnette moyen transport vehicule
semi-remorque	camion moyen de transport poids lourd vehicule
tracteur	moyen de transport vehicule
voiture de course	automobile formule 1
moto	course
scooter
fauteuil roulant manuel	accessibilite handicap
fauteuil motorisé	accessibilite roulant handicap
tuk tuk	rickshaw taxi thai tricycle
vélo	bicyclette cyclisme moyen de transport voyage
trottinette
planche à roulettes	glisse longboard skateboard
patin à roulettes	derby roller sport
arrêt de bus
autoroute	route voyage
voie ferrée	chemin de rail train voyage
baril de pétrole
pompe à essence	diesel gazole station
roue	cercle pneu tourner voiture vehicule
gyrophare	alarme alerte lumiere police sirene urgences voiture
feu tricolore horizontal	carrefour croisement de circulation
feu tricolore vertical	carrefour croisement de circulation
stop	octogonal panneau signe
travaux	barriere
ancre	bateau outil voyage
bouée de sauvetage	flotter sauver sauveteur secours securite
voilier	bateau mer moyen de transport plaisance voyage yacht
canoë	bateau ramer
hors-bord	bateau luxe moyen de transport vedette voyage ete
paquebot	bateau croisiere voyage
ferry	bateau moyen de transport voyage
bateau à moteur
navire	bateau croisiere moyen de transport paquebot titanic voyage
avion	en vol jet moyen de transport voyage vehicule
petit avion	moyen de transport voyage
avion au décollage	depart moyen transport voyage
avion à l’atterrissage	arrivee moyen de transport voyage
parachute	chute libre ascensionnel parapente sensations fortes
siège	chaise fauteuil place
hélicoptère	moyen de transport vehicule
train suspendu	moyen de transport voyage
téléphérique	montagne moyen de transport ski telecabine
tramway aérien	moyen de transport telecabine
satellite	espace
fusée	decollage espace moyen transport voyage
soucoupe volante	alien extraterrestre ovni
cloche de comptoir	clochette hotel reception sonnette
bagage	valise voyage
sablier	chronometre minuteur sable temps
sablier avec sable qui coule	attendre chronometre minuteur temps
montre	heure
réveil	alarme attendre dring heure matin retard sonnerie
chronomètre	heure temps
horloge	heure minuteur temps
pendule	horloge posee
midi/minuit	0 12 heure horloge pile
midi/minuit et demie	00 30 12 heure horloge
une heure	13 horloge treize heures
une heure et demie	30 13 horloge treize heures trente
deux heures	14 2 horloge quatorze
deux heures et demie	14 30 2 horloge quatorze trente
trois heures	15 3 horloge quinze
trois heures et demie	15 30 horloge quinze trente
quatre heures	16 4 seize
quatre heures et demie	16 30 4 horloge seize trente
cinq heures	17 5 dix sept horloge
cinq heures et demie	17 30 5 dix sept trente horloge
six heures	18 6 dix huit horloge
six heures et demie	18 30 6 dix huit trente horloge
sept heures	19 7 dix neuf horloge
sept heures et demie	19 30 7 dix neuf trente horloge
huit heures	20 8 horloge vingt
huit heures et demie	20 30 8 horloge vingt trente
neuf heures	21 9
neuf heures et demie	21 30 9 horloge vingt une trente
dix heures	10 22 horloge vingt deux
dix heures et demie	10 30 22 horloge vingt deux trente
onze heures	11 23 horloge vingt trois
onze heures et demie	11 30 23 horloge vingt trois trente
nouvelle lune	espace sombre
lune croissante	espace nuit
premier quartier de lune	espace nuit
lune gibbeuse croissante	espace gibbeux nuit
pleine lune	espace nuit
lune gibbeuse décroissante	espace gibbeux nuit
dernier quartier de lune	espace
lune décroissante	croissant espace descendante nuit
croissant de lune	espace nuit ramadan
nouvelle lune avec visage	espace nuit
premier quartier de lune avec visage	croissant espace nuit
dernier quartier de lune avec visage	croissant nuit
thermomètre	meteo
soleil	beau temps brillant espace grand meteo rayons
pleine lune avec visage	nuit sourire
soleil avec visage	chaleur chaud ensoleille jour lumiere meteo plage rayon de eclatant
planète à anneaux	saturne saturnienne
étoile	astronomie nuit
étoile brillante	nuit etoilee succes eclat etincelant etincelle
étoile filante	espace nuit
voie lactée	espace
nuage	gris meteo
soleil derrière les nuages	cache meteo nuageux
nuage avec éclair et pluie	meteo orage
soleil derrière un petit nuage	cache meteo
soleil derrière un gros nuage	cache meteo
soleil derrière un nuage de pluie	cache gouttes meteo
nuage avec pluie	averse gouttes mauvais temps meteo de
nuage avec neige	flocons froid hiver meteo de
nuage avec éclair	un orageux temps
tornade	cyclone meteo nuage tourbillon
brouillard	brume fog meteo nuage
vent avec visage	meteo nuage souffle du
cyclone	spirale tourbillon typhon vertige
arc-en-ciel	bisexuelle gay pride homosexuelle lesbienne lgbtqia meteo nature pluie transgenre
parapluie fermé	meteo pluie
parapluie ouvert	pluie
parapluie avec gouttes de pluie	meteo
parasol sur le sol	meteo parapluie au plage pluie soleil voyage
haute tension	courant danger nature orage symbole vitesse eclair electricite
flocon	de neige froid meteo
bonhomme de neige	avec flocons
bonhomme de neige sans neige	flocons froid
comète	espace meteore
feu	allumer bruler chaud flamme fournaise incendie
goutte d’eau	bd larme meteo nature pluie sueurs froides tristesse
vague	eau kanagawa lame large maree mer nature ocean remous rouleau surf
citrouille	halloween lanterne
sapin de Noël	arbre fetes guirlandes
feu d’artifice	14 juillet fete
cierge magique	14 juillet artifice feu d fete etincelles
pétard	dynamite explosif explosive feu artifice tnt etincelle
étincelles	magie nuit etoilee scintiller etoiles
ballon gonflable	anniversaire de baudruche fete
cotillons	anniversaire fete super
confettis	anniversaire fete
arbre à vœux	fete japon prieres tanabata
bambou décoratif	fete japonais plante
poupées japonaises	festival
koinobori	carpe fete
carillon éolien	clochette fete vent
cérémonie de la lune
enveloppe rouge	argent bonne chance cadeau hongbao lai see
ruban	fete nœud rose
cadeau	anniversaire emballe fete noel nœud surprise
ruban de mémoire	souvenir
billet d’entrée	place spectacle
billet	place spectacle
médaille militaire
trophée	championne coupe gagner prix victoire
médaille sportive	championne d or vainqueur victoire
médaille d’or	1er premier
médaille d’argent	2e deuxieme
médaille de bronze	3e troisieme
ballon de football	balle sport
baseball	balle de sport
softball	balle gant sports
basket	ballon panier sport
volley-ball	ballon jeu match sport
football américain	ballon sport super bowl
rugby	ballon sport
tennis	balle de sport
disque volant	discoplane frisbee sport ultimate ultime passe
bowling	boule jeu partie quilles sport strike
cricket	balle de batte jeu match sport
hockey sur gazon	balle crosse sport
hockey sur glace	crosse palet sport
crosse	balle but lacrosse raquette sport
ping-pong	balle jeu partie raquette sport tennis de table
badminton	jeu match raquette sport volant
gant de boxe	sport
tenue d’arts martiaux	judo karate kimono sport taekwondo
cage	but filet sport
drapeau de golf	sport trou
patin à glace	patiner patinoire sport
pêche à la ligne	canne sport
masque de plongée	apnee et tuba plonger snorkeling
maillot de course	athletisme pied jogging running sport tee shirt
ski	neige sport
luge	glisser neige traineau
pierre de curling	granit jeu match partie sport
dans le mille	cible flechettes jeu
yoyo	descendre jouet monter osciller
cerf-volant	planer voler
pistolet à eau	arme feu flingue revolver
boule de billard	8 magique huit jeu pool
boule de cristal	avenir magie voyante
baguette magique	abracadabra magicien magie sorciere sort tour de
jeu vidéo	joystick manette playstation xbox
manette de jeu	video joystick
machine à sous	casino jeu
dés	hasard jeu
pièce de puzzle	assemblage indice interloque manquante enigme
ours en peluche	jeu jouet nounours
piñata	5 mai bonbons cinco de mayo confiseries fete mexicain
boule à facettes	briller danse disco fete soiree
poupées russes	emboite empiler jouet matriochka gigogne russie
pique	carte couleur jeu
cœur cartes	a jouer couleur jeu rouge
carreau	carreaux carte couleur jeu
trèfle cartes	a jouer couleur jeu noir
pion d’échec	duper sacrifiable
carte Joker	cartes a jouer jeu
dragon rouge mahjong	jeu jong
jeu des fleurs	carte a jouer japonais
spectacle vivant	acteur actrice art masque theatre
cadre avec image	art musee peinture tableau encadre
palette de peinture	artiste couleurs musee peindre peintre
bobine de fil	aiguille coudre couture ficelle
aiguille à coudre	broderie couture fil points suture tailleur
fil	boule crochet laine pelote tricot
nœud	attacher corde entrelacer lien noue tordre
lunettes de vue	accessoire vetements yeux œil
lunettes de soleil	noires
lunettes	chimiste labo piscine protection soudage soudure masque natation des yeux
blouse blanche	docteur experience experimentation laboratoire manteau medecin scientifique vetements
gilet de sécurité	chantier fluo jaune orange surete visibilite
cravate	chemise travail vetements
T-shirt	bleu chemise courses decontracte polo shopping tee vetements week end
jean	bleu courses denim pantalon shopping vetements week end
foulard	cou froid glagla vetements echarpe
gants	main vetements
manteau	froid glagla veste vetements
chaussettes	pieds vetements
robe	courses jolie shopping vetements elegante
kimono	vetements
sari	inde mode robe traditionnel vetement
maillot de bain une pièce
slip	maillot de bain sous vetement une piece
short	baignade calecon maillot de bain piscine plage sous vetement
bikini	maillot de bain nager piscine plage vetements
vêtements de femme	chemise chemisier courses shopping
éventail	agiter chaleur charmer chaud danser rafraichir timide eventer
porte-monnaie	accessoire courses sac main shopping vetements
sac à main	accessoire courses shopping vetements
pochette	accessoire sac main trousse vetements
sacs de shopping	achats courses
cartable	sac a dos ecole
tong	claquettes mer plage sandales de tatanes tongs ete
chaussure d’homme	accessoire coup de pied courses marron shopping vetements
chaussure de sport	accessoire athletisme basket coup pied courir courses shopping tennis vite vetements
chaussure de randonnée	camping marche chaussures chantier montagne securite marron timberland vetements
chaussure plate	ballerine sans lacets chaussures plates mule vetements
chaussure à talon haut	accessoire de femme courses mode shopping stilletto aiguille vetements
sandale de femme	chaussure a talon haut vetements
chaussons de danse	ballerines ballet chaussures classique
botte de femme	accessoire chaussure courses shopping vetements
peigne afro	cheveux demeler demeloir peigner
couronne	accessoire famille royale monarchie monarque reine roi royaute succes vetements
chapeau de femme	vetements
haut de forme	accessoire chapeau magie vetements elegant
toque universitaire	accessoire chapeau diplome universite vetements etudiant
casquette américaine	baseball cap de chapeau vetements
casque militaire	armee guerre guerrier protection soldat equipement
casque de secouriste	assistance croix blanche sauveteur secours
chapelet	accessoire collier perles priere religion vetements
rouge à lèvres	cosmetiques maquillage rendez vous
bague	alliance amour brillant diamant fiancailles mariage solitaire etincelant
pierre précieuse	argent bijou diamant fiancailles joyau mariage romantique
muet	chut enceinte haut parleur barre d silence son sourdine
volume des enceintes faible	haut parleur son bas
volume des enceintes moyen	haut parleur son
volume des enceintes élevé	fort haut parleur musique son
haut-parleur	communication fort message megaphone son
porte-voix	encourager hourra manifestation megaphone
cor postal	de facteur poste
cloche	clochette sonner
alarme désactivée	barree cloche silence
partition	musique note
note de musique
notes de musique	partition
micro de studio	chant enregistrement microphone musique
curseur de niveau	musique
boutons de réglage	commande controle musique reglages
micro	chanter karaoke microphone musique
casque	musique son ecouteurs
radio	actualites communication loisirs musique video
saxophone	instrument musique
trompette	instrument musique
accordéon	bandoneon concertina instrument musique melodie piano bretelles
guitare	electrique instrument musique
piano	clavier instrument musique touches
violon	instrument musique
banjo	cordes instrument a musique
batterie	baguettes musique tambour
djembé	battement conga instrument musique percussions rythme tambour
maracas	cha danser fete hochet instrument musique percussion secouer
flûte	bois fanfare fifre a bec flutiste instrument musique orchestre piccolo
téléphone portable	communication smartphone
appel entrant	communication recevoir smartphone telephone portable avec une fleche
téléphone	rouge
combiné téléphonique	communication telephone
bipeur	communication pager
fax	communication telecopieur
pile
pile faible	batterie decharge electronique energie
câble avec fiche électrique	branche prise electricite
ordinateur portable	bureau travail
ordinateur de bureau	moniteur
imprimante	imprimer ordinateur
clavier	informatique ordinateur
souris d’ordinateur	informatique
boule de commande	informatique ordinateur souris a trackball
disque d’ordinateur	minidisc
disquette	informatique ordinateur
CD	blu ray disque dvd
DVD	blu ray cd disque
abaque	boulier calculation mathematiques
caméra	cinema filmer realisateur realisatrice video
pellicule	bande cinema film
projecteur cinématographique	film video
clap	action film ca tourne
téléviseur	petit ecran tv television
appareil photo	selfie video
appareil photo avec flash
caméscope	camera filmer video
cassette vidéo	magnetoscope vhs videocassette vintage
loupe orientée à gauche	agrandir chercher detective recherche
loupe orientée à droite	agrandir chercher detective recherche
bougie	chandelle lumiere
ampoule	allumer bande dessinee bd idee lampe lumiere
torche	lampe electrique lumiere outil
lampion rouge	japonais lanterne lumiere restaurant
diya	diwali fete inde huile lampe beurre arti
carnet avec couverture	cahier livre ecole ecrire
livre fermé	apprendre enseignement lire litterature rouge manuel scolaire savoir ecole
livre ouvert	apprendre bibliotheque enseignement lecture lire litterature manuel scolaire roman savoir ecole etudier
livre vert	apprendre bibliotheque enseignement lecture lire litterature manuel scolaire savoir ecole etudier
livre bleu	apprendre lecture lire litterature manuel scolaire roman ecole education
livre orange	apprendre lecture lire litterature manuel scolaire roman ecole education
livres	apprendre bibliotheque enseignement lecture lire litterature manuels scolaires roman savoir ecole etudier
carnet	cahier ecrire
carnet de compte	cahier classeur grand livre
page enroulée	document
parchemin	papier
page	document
journal	actualites communication gros titres presse une
journal roulé	actualites presse
signets	marqueur onglets
marque-page	marqueur signet
étiquette
pièce	argent euro fortune metal or de monnaie riche sou tresor
sac plein d’argent	avare banque dollar parier payer
billet en yens	argent de banque payer
billet en dollars	argent de banque payer
billet en euros	argent de banque payer
billet en livres	argent de banque payer
billet avec des ailes	argent banque dollars payer
carte bancaire	argent banque de credit payer
reçu	comptabilite comptable facture faire les comptes justificatif preuve ticket de caisse
courbe avec yen en hausse	banque croissance devise graphique marche monnaie tendance
enveloppe	courrier electronique mail lettre message
e-mail	courriel courrier electronique lettre message
message reçu	courriel courrier electronique mail enveloppe envoyer lettre recevoir
enveloppe avec flèche	communication courriel courrier electronique mail envoi envoyer message
boîte d’envoi	courriel courrier electronique mail envoyer fleche lettre message
boîte de réception	courriel courrier electronique mail fleche lettre message recevoir
colis	boite livraison paquet
boîte aux lettres fermée drapeau levé	courrier
boîte aux lettres fermée drapeau baissé	courrier
boîte aux lettres ouverte drapeau levé	courrier
boîte aux lettres ouverte drapeau baissé	courrier
boîte aux lettres	courrier poste
urne électorale	bulletin de avec un voter
crayon	a papier gomme mine
stylo plume noir	ecrire
stylo plume	ecrire
stylo	bille ecrire
pinceau	peinture
crayon pastel	rouge
mémo	bloc notes crayon ecrire
porte-documents	accessoire bureau cartable
dossier	fichier repertoire
dossier ouvert	ouvrir le repertoire
intercalaires	classement classeur index
calendrier	date
éphéméride	agenda calendrier date planning
bloc-notes à spirale	spirales cahier
calendrier à spirale	bloc notes spirales
carnet d’adresses	carte fiche index rolodex vintage
graphique en hausse	croissance donnees haut tendance
graphique en baisse	bas chute donnees negatif tendance
graphiques à barres	donnees
porte-bloc	fournitures liste presse papiers
punaise	fournitures
épingle	carte emplacement fournitures punaise ronde
trombone	fournitures
trombones	fournitures
règle	fournitures mathematiques plate
équerre	fournitures mathematiques
ciseaux	couper decouper fournitures papier
boîte à dossiers	classeur
meuble à dossiers	classement classer classeur
corbeille à papiers	poubelle
cadenas fermé	prive verrouiller
cadenas ouvert	deverrouiller ouvrir
cadenas fermé avec stylo	un plume confidentiel prive verrouille
cadenas fermé avec clé	une prive securise verrouille
clé	mot de passe ouvrir serrure
clé ancienne	fermer indice serrure verrouiller
marteau	outil reparer travaux
hache	bois bucheron fendre hachette
pioche	mine outil
marteau et pioche	burin outils
marteau et clé à molette	outils
dague	arme couteau poignard
épées croisées	armes
bombe	bande dessinee bd boum danger explosion
boomerang	aborigene australie jeu outil retour repercussion
arc et flèche	archer astrologie horoscope sagittaire sport tir l zodiaque
bouclier	arme
scie	bois outil a egoine scier
clé à molette	outil travaux
tournevis	outillage vis
vis et écrou	boulon outil travaux
roue dentée	engrenage outil
serre-joint	compresser comprimer outil joints
balance à poids	astrologie horoscope justice zodiaque
canne blanche	accessibilite aveugle deficient visuel malvoyant
chaînons	chaine maillons mousqueton
chaîne brisée	cassee rompue liberte
chaînes
crochet	accrocher appater attraper capitaine ferrer hameconner
boîte à outils	caisse coffre mecanique mecano
aimant	aimanter attirer attraction fer cheval magnetique positif negatif
échelle	ascension barreau escabeau grimper monter echelon
alambic	chimie outil
tube à essai	chimie chimiste experience experimentation laboratoire reaction sciences
boîte de pétri	bacterie bacteriologie biologie biologiste culture laboratoire organismes microbiologie science
adn	biologie biologiste genetique science vie evolution
microscope	experience laboratoire outil science
télescope	astronomie espace outil planetes science
antenne satellite	parabolique parabole science
seringue	aiguille docteur malade medecine piqure vaccination
goutte de sang	don du menstruations medecine regles
pilule	docteur gelule malade medecine medicament vitamines
sparadrap	bandage bobo medecine pansement premiers secours
béquille	accident aide blesse boiter canne handicap
stéthoscope	cœur diagnostic docteur medecine poumons
radiographie	cage thoracique docteur medical os rayons x squelette
porte	placard d entree
ascenseur	accessibilite descente charge personnes montee
miroir	beaute glace image maquillage psyche reflet
fenêtre	air frais cadre carreaux ouverture transparent vitre vue
lit	dormir hotel
canapé et lampe	avec une
chaise	assis siege
toilettes	cabinets wc
ventouse	bouche deboucheur degorgement outil plombier succion toilettes
douche	eau pommeau de
baignoire	bain mousse
tapette à souris	appat apat fromage leurre piege rat
rasoir	coupant lame raser tranchant
bouteille de lotion	apres shampoing creme hydratante pour le corps solaire flacon shampooing
épingle de sûreté	couche imperdable lange punk rock nourrice a
balai	balais balayage menage nettoie nettoyage nettoyer sorciere
panier	agriculture cueillette lessive linge pique nique
rouleau de papier	essuie tout hygienique toilette pq
seau	conteneur plage
savon	bain bulles lavage laver me mousse pain de porte se
bulles	propre savon sous l eau
brosse à dents	brosser les dentaire hygiene laver salle bain
éponge	absorbante absorbe laver nettoyage nettoyer poreuse savonner
extincteur	chaud feu fire incendie eteindre
chariot	caddie courses panier shopping supermarche
cigarette	allumee fumer fumeur signe
cercueil	enterrement mort obseques vampire
pierre tombale	cimetiere enterrement funerailles mort memorial rip stele sepulture tombe
urne funéraire	cendres mort obseques
mauvais œil	amulette l oeil bleu boncuk nazarboncuk perle superstition talisman turc
main de Fatma	amulette chance hamsa khamsa myriam protection
moai	monolithe statue voyage ile de paques
pancarte	affiche greve manifestation panneau protestation signe ecriteau
carte d’identité	justificatif papiers permis de conduire piece securite
distributeur de billets	argent banque dab automatiques guichet retrait
icône Poubelle	corbeille dechets jeter
eau potable	du robinet
symbole Accès handicapés	fauteuil roulant mobilite reduite
symbole Toilettes hommes	wc
symbole Toilettes femmes	wc
panneau Toilettes	wc
symbole Bébé	espace de change
WC	toilettes
contrôle des passeports
douane	douanes
retrait des bagages	arrivee avion aeroport valise voyage
consigne	bagages casier cle valise
symbole d’avertissement	attention
traversée d’enfants	circulation pietons ecole
sens interdit	circulation entree interdite interdiction non panneau
symbole d’interdiction	entree interdite
vélos interdits	bicyclette interdiction
interdiction de fumer	cigarette barree interdit
dépôt d’ordures interdit	dechets interdiction ne pas jeter
eau non potable	imbuvable interdiction interdit ne pas boire
interdit aux piétons	interdiction
téléphones portables interdits	interdiction
18 ans et plus	dix huit interdiction interdit aux mineurs moins de limite age majorite
radioactif	radioactivite symbole
danger biologique	symbole
flèche haut	direction nord sens
flèche haut droite	direction nord est sens
flèche droite	direction est sens
flèche bas droite	direction sens sud est
flèche bas	direction sens sud
flèche bas gauche	direction sens sud ouest
flèche gauche	direction ouest sens
flèche haut gauche	direction nord ouest sens
flèche haut bas	dans les deux sens
flèche gauche droite
flèche courbe gauche
flèche courbe droite
flèche courbe haut	vers la droite et le
flèche courbe bas
flèches dans le sens horaire	actualiser des aiguilles une montre symbole recharger
flèches dans le sens antihoraire	actualiser retour contraire des aiguilles une montre horaire inverse
flèche Retour	vers la gauche
flèche Fin	vers la gauche
flèche Activé	droite et gauche dans les deux sens
flèche Bientôt
flèche En haut	vers le
lieu de culte	prier religion
symbole de l’atome	athee
om	hindou religion
étoile de David	judaisme juif juive religion
roue du Dharma	bouddhisme bouddhiste religion de
yin yang	complementaire religion taoisme
croix latine	chretienne religion
croix orthodoxe	chretienne religion
lune et étoile	islam musulmane ramadan religion
symbole de paix	et amour peace and love
chandelier à sept branches	candelabre hanoucca hanoukka judaisme juif juive menorah religion
étoile à 6 branches	chance judaisme juif juive
khanda	deg tegh fateh foi khalsa religion sikhisme
bélier zodiaque	astrologie horoscope
taureau	astrologie horoscope zodiaque
gémeaux	astrologie horoscope zodiaque
cancer	astrologie crabe horoscope zodiaque
lion	astrologie horoscope zodiaque
vierge	astrologie horoscope zodiaque
balance	astrologie horoscope justice zodiaque
scorpion zodiaque	astrologie horoscope
sagittaire	astrologie horoscope zodiaque
capricorne	astrologie chevre horoscope zodiaque
verseau	astrologie eau horoscope zodiaque
poissons	astrologie horoscope zodiaque
serpentaire	ophiuchus zodiaque
bouton lecture aléatoire	fleches croisees
bouton répétition	repeter fleches en cercle sens des aiguilles une montre horaire
bouton répétition de la piste	fleches en cercle avec n 1 repeter une fois sens des aiguilles montre horaire
bouton lecture	droite fleche lire triangle
bouton avance rapide	double fleche
bouton piste suivante	double fleche scene triangle
bouton lecture/pause	fleche triangle
bouton retour	fleche gauche triangle
bouton retour rapide	double fleche
bouton piste précédente	fleche scene triangle
petit triangle haut	bouton fleche
double flèche vers le haut	rapide
petit triangle bas	bouton fleche
double flèche vers le bas	rapide
bouton pause
bouton stop	carre
bouton enregistrer	cercle enregistrement point blanc
bouton éjecter
cinéma	camera film
luminosité faible	brillance lumiere soleil
luminosité élevée	brillance lumiere soleil
barres de réseau	communication couverture portable reception telephone
sans fil	connexion haut debit hotspot internet ordinateur routeur reseau smartphone wifi wlan
mode vibreur	communication portable telephone
téléphone éteint	portable eteindre
symbole de la femme
symbole de l’homme
symbole de la communauté transgenre
signe multiplier	annuler croix noire multiplication non x
plus	addition ajouter arithmetique mathematiques signe somme
moins	arithmetique mathematiques signe soustraction soustraire
signe diviser	algebre division mathematiques
signe égal gras	mathematiques reponse egalite
infini	illimite universel eternite
double point d’exclamation	ponctuation surprise
points d’exclamation et d’interrogation	ponctuation question surprise
point d’interrogation rouge	ponctuation question
point d’interrogation blanc	ponctuation question
point d’exclamation blanc	ponctuation surprise
point d’exclamation rouge	ponctuation
ligne ondulée	ponctuation tiret trait d union vague
conversion de devise	argent banque change
symbole dollar	argent devise especes payer
caducée	docteur esculape medecine personnel
symbole Recyclage
fleur de lys	blason lis reine roi royaute francaise
trident	ancre bateau fourche mer poseidon
badge nominatif
symbole japonais de débutant	chevron jaune et vert
cercle rouge	0 anneau gros o
bouton coché	carre blanche marque ok oui selection termine voila
case cochée	bouton carre ok oui selection termine voila
coche	noire ok oui selection termine voila
croix	annuler rouge multiplication multiplier x
bouton croix	multiplier vert x
boucle	bouclette
double boucle
alternance	symbole
astérisque huit branches	asterique etoile
étoile huit branches	asterisque
éclat	briller scintiller etinceler etincelle
symbole copyright	droits auteur propriete intellectuelle
marque déposée	commerciale r
marque commerciale déposée	tm
touches : #
touches : *
touches : 0	zero
touches : 1	un
touches : 2	deux
touches : 3	trois
touches : 4	quatre
touches : 5	cinq
touches : 6	six
touches : 7	sept
touches : 8	huit
touches : 9	neuf
touches : 10
majuscules	abcd alphabet lettres latines saisie en
minuscules	abcd alphabet lettres latines saisie de
saisie de chiffres	1234
saisie de symboles
alphabet latin	abc lettres saisie de
groupe sanguin A
groupe sanguin AB
groupe sanguin B
bouton Effacer	cl icone
bouton Cool	icone
bouton Gratuit	icone
source d’informations	guichet
bouton Identifiant	icone
m encerclé	cercle
bouton Nouveau	icone nouveaute
bouton Pas bien	ng interdit mauvais
groupe sanguin O
bouton OK	icone
bouton P	panneau parking
bouton SOS	au secours icone l aide
bouton Vers le haut	icone nouveaute up
bouton VS	contre icone versus
bouton ici en japonais	ideogramme katakana
bouton frais de service en japonais	ideogramme katakana
bouton montant mensuel en japonais	ideogramme
bouton pas gratuit en japonais	ideogramme payant
bouton réservé en japonais	ideogramme
bouton bonne affaire en japonais	ideogramme avantage
bouton réduction en japonais	ideogramme rabais
bouton gratuit en japonais	ideogramme
bouton interdit en japonais	ideogramme
bouton accepter en japonais	acceptable ideogramme
bouton application en japonais	ideogramme appliquer
bouton note pour réussir en japonais	ideogramme de passage
bouton chambres disponibles en japonais	ideogramme vide
bouton félicitations en japonais	ideogramme
bouton secret en japonais	ideogramme
bouton ouvert pour affaires en japonais	ideogramme
bouton complet en japonais	ideogramme plenitude
disque rouge	cercle forme geometrique geometrie rond
disque orange	cercle forme geometrique geometrie rond
disque jaune	cercle forme geometrique geometrie rond
disque vert	cercle forme geometrique geometrie rond
disque bleu	cercle forme geometrique geometrie rond
disque violet	cercle forme geometrique geometrie rond
disque marron	brun cercle forme geometrique geometrie rond
disque noir	cercle forme geometrique geometrie rond
disque blanc	cercle forme geometrique geometrie rond
carré rouge	forme geometrique geometrie
carré orange	forme geometrique geometrie
carré jaune	forme geometrique geometrie
carré vert	forme geometrique geometrie
carré bleu	forme geometrique geometrie
carré violet	forme geometrique geometrie
carré marron	brun forme geometrique geometrie
grand carré noir	forme geometrique geometrie
grand carré blanc	forme geometrie
carré moyen noir	forme geometrique geometrie
carré moyen blanc	forme geometrique geometrie
carré petit moyen noir	forme geometrie
carré petit moyen blanc	forme geometrie
petit carré noir	forme geometrique geometrie
petit carré blanc	forme geometrique geometrie
grand losange orange	forme geometrique geometrie
grand losange bleu	forme geometrique orange geometrie
petit losange orange	forme geometrique geometrie
petit losange bleu	forme geometrique geometrie
triangle rouge pointant vers le haut	fleche forme geometrique geometrie pointe
triangle rouge pointant vers le bas	fleche forme geometrie pointe
diamant avec un point	bande dessinee bd geometrie geometrique interieur
bouton radio	forme geometrie geometrique rond
carré blanc	bouton forme geometrie
carré noir	bouton forme geometrie
drapeau à damier	course automobile formule 1 ligne arrivee sport vainqueur
drapeau triangulaire	rouge fanion golf
drapeaux croisés	japonais
drapeau noir	qui flotte au vent
drapeau blanc	qui flotte au vent
drapeau arc-en-ciel	lgbt
drapeau transgenre	blanc bleu clair rose
drapeau de pirate	pillage piller tresor
drapeau : Île de l’Ascension	ac
drapeau : Andorre	ad
drapeau : Émirats arabes unis	ae
drapeau : Afghanistan
drapeau : Antigua-et-Barbuda	ag
drapeau : Anguilla	ai
drapeau : Albanie
drapeau : Arménie	am
drapeau : Angola	ao
drapeau : Antarctique	aq
drapeau : Argentine
drapeau : Samoa américaines	as
drapeau : Autriche	at
drapeau : Australie
drapeau : Aruba	aw
drapeau : Îles Åland	ax
drapeau : Azerbaïdjan
drapeau : Bosnie-Herzégovine	ba
drapeau : Barbade	bb
drapeau : Bangladesh	bd
drapeau : Belgique
drapeau : Burkina Faso	bf
drapeau : Bulgarie	bg
drapeau : Bahreïn	bh
drapeau : Burundi	bi
drapeau : Bénin	bj
drapeau : Saint-Barthélemy	bl
drapeau : Bermudes	bm
drapeau : Brunei	bn
drapeau : Bolivie
drapeau : Pays-Bas caribéens	bq
drapeau : Brésil
drapeau : Bahamas	bs
drapeau : Bhoutan	bt
drapeau : Île Bouvet	bv
drapeau : Botswana	bw
drapeau : Biélorussie	by
drapeau : Belize	bz
drapeau : Canada
drapeau : Îles Cocos	cc
drapeau : Congo-Kinshasa	cd
drapeau : République centrafricaine	cf
drapeau : Congo-Brazzaville	cg
drapeau : Suisse	ch
drapeau : Côte d’Ivoire	ci
drapeau : Îles Cook	ck
drapeau : Chili	cl
drapeau : Cameroun	cm
drapeau : Chine	cn
drapeau : Colombie
drapeau : Île Clipperton	cp
drapeau : Costa Rica	cr
drapeau : Cuba
drapeau : Cap-Vert	cv
drapeau : Curaçao	cw
drapeau : Île Christmas	cx
drapeau : Chypre	cy
drapeau : Tchéquie	cz
drapeau : Allemagne	de
drapeau : Diego Garcia	dg
drapeau : Djibouti
drapeau : Danemark	dk
drapeau : Dominique	dm
drapeau : République dominicaine
drapeau : Algérie	dz
drapeau : Ceuta et Melilla	ea
drapeau : Équateur	ec
drapeau : Estonie	ee
drapeau : Égypte
drapeau : Sahara occidental	eh
drapeau : Érythrée
drapeau : Espagne
drapeau : Éthiopie
drapeau : Union européenne
drapeau : Finlande
drapeau : Fidji	fj
drapeau : Îles Malouines	fk
drapeau : Micronésie	fm
drapeau : Îles Féroé	fo
drapeau : France
drapeau : Gabon
drapeau : Royaume-Uni	gb
drapeau : Grenade	gd
drapeau : Géorgie
drapeau : Guyane française	gf
drapeau : Guernesey	gg
drapeau : Ghana
drapeau : Gibraltar
drapeau : Groenland	gl
drapeau : Gambie	gm
drapeau : Guinée	gn
drapeau : Guadeloupe	gp
drapeau : Guinée équatoriale	gq
drapeau : Grèce
drapeau : Géorgie du Sud-et-les Îles Sandwich du Sud	gs
drapeau : Guatemala	gt
drapeau : Guam
drapeau : Guinée-Bissau	gw
drapeau : Guyana	gy
drapeau : R.A.S. chinoise de Hong Kong	hk
drapeau : Îles Heard-et-MacDonald	hm
drapeau : Honduras	hn
drapeau : Croatie	hr
drapeau : Haïti	ht
drapeau : Hongrie	hu
drapeau : Îles Canaries	ic
drapeau : Indonésie	id
drapeau : Irlande	ie
drapeau : Israël	il
drapeau : Île de Man	im
drapeau : Inde
drapeau : Territoire britannique de l’océan Indien	io
drapeau : Irak	iq
drapeau : Iran
drapeau : Islande
drapeau : Italie
drapeau : Jersey
drapeau : Jamaïque	jm
drapeau : Jordanie
drapeau : Japon	jp
drapeau : Kenya
drapeau : Kirghizstan	kg
drapeau : Cambodge	kh
drapeau : Kiribati
drapeau : Comores	km
drapeau : Saint-Christophe-et-Niévès	kn
drapeau : Corée du Nord	kp
drapeau : Corée du Sud	kr
drapeau : Koweït	kw
drapeau : Îles Caïmans	ky
drapeau : Kazakhstan	kz
drapeau : Laos
drapeau : Liban	lb
drapeau : Sainte-Lucie	lc
drapeau : Liechtenstein
drapeau : Sri Lanka	lk
drapeau : Liberia	lr
drapeau : Lesotho	ls
drapeau : Lituanie	lt
drapeau : Luxembourg
drapeau : Lettonie	lv
drapeau : Libye	ly
drapeau : Maroc
drapeau : Monaco	mc
drapeau : Moldavie	md
drapeau : Monténégro	me
drapeau : Saint-Martin	mf
drapeau : Madagascar	mg
drapeau : Îles Marshall	mh
drapeau : Macédoine du Nord	mk
drapeau : Mali	ml
drapeau : Myanmar (Birmanie)	mm
drapeau : Mongolie	mn
drapeau : R.A.S. chinoise de Macao	mo
drapeau : Îles Mariannes du Nord	mp
drapeau : Martinique	mq
drapeau : Mauritanie	mr
drapeau : Montserrat	ms
drapeau : Malte	mt
drapeau : Maurice	mu
drapeau : Maldives	mv
drapeau : Malawi	mw
drapeau : Mexique	mx
drapeau : Malaisie	my
drapeau : Mozambique	mz
drapeau : Namibie
drapeau : Nouvelle-Calédonie	nc
drapeau : Niger	ne
drapeau : Île Norfolk	nf
drapeau : Nigeria	ng
drapeau : Nicaragua
drapeau : Pays-Bas	nl
drapeau : Norvège
drapeau : Népal	np
drapeau : Nauru	nr
drapeau : Niue	nu
drapeau : Nouvelle-Zélande	nz
drapeau : Oman
drapeau : Panama
drapeau : Pérou
drapeau : Polynésie française	pf
drapeau : Papouasie-Nouvelle-Guinée	pg
drapeau : Philippines
drapeau : Pakistan	pk
drapeau : Pologne	pl
drapeau : Saint-Pierre-et-Miquelon	pm
drapeau : Îles Pitcairn	pn
drapeau : Porto Rico	pr
drapeau : Territoires palestiniens	ps
drapeau : Portugal	pt
drapeau : Palaos	pw
drapeau : Paraguay	py
drapeau : Qatar
drapeau : La Réunion
drapeau : Roumanie
drapeau : Serbie	rs
drapeau : Russie
drapeau : Rwanda
drapeau : Arabie saoudite
drapeau : Îles Salomon	sb
drapeau : Seychelles	sc
drapeau : Soudan	sd
drapeau : Suède	se
drapeau : Singapour	sg
drapeau : Sainte-Hélène	sh
drapeau : Slovénie	si
drapeau : Svalbard et Jan Mayen	sj
drapeau : Slovaquie	sk
drapeau : Sierra Leone	sl
drapeau : Saint-Marin	sm
drapeau : Sénégal	sn
drapeau : Somalie
drapeau : Suriname	sr
drapeau : Soudan du Sud	ss
drapeau : Sao Tomé-et-Principe	st
drapeau : Salvador	sv
drapeau : Saint-Martin (partie néerlandaise)	sx
drapeau : Syrie
drapeau : Eswatini	sz
drapeau : Tristan da Cunha	ta
drapeau : Îles Turques-et-Caïques	tc
drapeau : Tchad	td
drapeau : Terres australes françaises	tf
drapeau : Togo	tg
drapeau : Thaïlande
drapeau : Tadjikistan	tj
drapeau : Tokelau	tk
drapeau : Timor oriental	tl
drapeau : Turkménistan	tm
drapeau : Tunisie	tn
drapeau : Tonga
drapeau : Turquie	tr
drapeau : Trinité-et-Tobago	tt
drapeau : Tuvalu	tv
drapeau : Taïwan	tw
drapeau : Tanzanie	tz
drapeau : Ukraine	ua
drapeau : Ouganda	ug
drapeau : Îles mineures éloignées des États-Unis	um
drapeau : Nations Unies
drapeau : États-Unis	us
drapeau : Uruguay	uy
drapeau : Ouzbékistan	uz
drapeau : État de la Cité du Vatican
drapeau : Saint-Vincent-et-les Grenadines	vc
drapeau : Venezuela
drapeau : Îles Vierges britanniques	vg
drapeau : Îles Vierges des États-Unis
drapeau : Viêt Nam	vn
drapeau : Vanuatu	vu
drapeau : Wallis-et-Futuna	wf
drapeau : Samoa	ws
drapeau : Kosovo	xk
drapeau : Yémen
drapeau : Mayotte	yt
drapeau : Afrique du Sud	za
drapeau : Zambie	zm
drapeau : Zimbabwe	zw
drapeau : Angleterre	gbeng
drapeau : Écosse	gbsct
drapeau : Pays de Galles	gbwls`;
