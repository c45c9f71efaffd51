/* Made by `npm run emoji-data` of emoji-picker-element-data (Apache-2.0). A line an emoji, in the order of emoji-data.ts: its name; more words for it. */
export default `cara sonriendo	divertido feliz sonrisa
cara sonriendo con ojos grandes	divertido risa
cara sonriendo con ojos sonrientes	abierta sonrisa
cara radiante con ojos sonrientes	risa sonrisa
cara sonriendo con los ojos cerrados	abierta boca risa
cara sonriendo con sudor frío	risa
cara revolviéndose de la risa	carcajada ojos cerrados
cara llorando de risa	felicidad lagrima
cara sonriendo ligeramente	sonrisa
cara al revés
cara derritiéndose	calor derretido derretirse desaparecer fundirse liquido
cara guiñando el ojo	guino
cara feliz con ojos sonrientes	rubor sonrisa
cara sonriendo con aureola	halo sonrisa angel
cara sonriendo con corazones	adorar amor enamorada enamorado
cara sonriendo con ojos de corazón	amor sonrisa
cara sonriendo con estrellas	sonrisa
cara lanzando un beso
cara besando	beso
cara sonriente	contorno relajado sonrisa
cara besando con los ojos cerrados	beso
cara besando con ojos sonrientes	beso sonrisa
cara sonriente con lágrima	agradecido aliviado emocionado orgulloso sonrisa
cara saboreando comida	delicioso hambre rico
cara sacando la lengua
cara sacando la lengua y guiñando un ojo	guino
cara de loco	grande ojo pequeno
cara con ojos cerrados y lengua fuera	sabor
cara con lengua de dinero	boca
cara con manos abrazando	abrazo sonrisa
cara con mano sobre la boca	ostras uy vaya
cara con ojos abiertos y boca tapada	alucinar asombro increible sorpresa verguenza
cara tapada con ojo espiando	espiar fascinado mirar vistazo
cara pidiendo silencio	callado
cara pensativa	duda pensando
cara saludando	ejercito orden saludo sol si vale
cara con la boca cerrada con cremallera
cara con ceja alzada	desconfiado esceptico
cara neutral	inexpresivo
cara sin expresión	inexpresiva inexpresivo inexpresion
cara sin boca	callado silencio
cara con línea de puntos	depresivo deprimido desaparecer esconderse introvertido invisible
cara entre las nubes	ausente cabeza niebla
cara sonriendo con superioridad	listillo
cara de desaprobación	insatisfaccion rechazo
cara con ojos en blanco	frustracion vueltos
cara haciendo una mueca
cara exhalando	alivio bocanada exhalar jadear resoplido silbar
cara de mentiroso	nariz pinocho
cara temblorosa	shock temblar terremoto vibrar
cabeza negando	moviendose horizontalmente negar no
cabeza asintiendo	asentir moviendose verticalmente si
cara de alivio	aliviado
cara desanimada	alicaido desanimado pensativo
cara de sueño	dormir
cara babeando	baba
cara durmiendo	dormido sueno zzz
cara con mascarilla médica	enfermo malo mascara
cara con termómetro	enfermo malo
cara con la cabeza vendada	dolor herida
cara de náuseas	vomitar
cara vomitando	enfermo malo vomitar
cara estornudando	estornudar estornudo panuelo
cara con calor	roja fiebre golpe de sudor
cara con frío	congelada congelado helado
cara de grogui	atontado entonado intoxicado mareado
cara mareada	mareo
cara con ojos en espiral	hipnotizado indispuesto mareado mareo problema
cabeza explotando	explosion
cara con sombrero de vaquero	vaquera
cara de fiesta	capirote celebracion gorro matasuegras
cara disfrazada	careta disimulo gafas incognito nariz
cara sonriendo con gafas de sol	guay
cara de empollón	friki friqui
cara con monóculo	aristocratico estirado
cara de confusión	confuso
cara con boca diagonal	decepcionado esceptico inseguro jo vaya
cara preocupada	preocupacion preocupado
cara con el ceño ligeramente fruncido
cara con el ceño fruncido
cara con la boca abierta
cara estupefacta	alucinado estupefacto sorprendido
cara asombrada	alucinado asombrado pasmado
cara sonrojada	colorado sonrojado
cara suplicante	implorar ojos adorables piedad por favor
cara aguantándose las lágrimas	emocionado llorar orgulloso resistir triste
cara con el ceño fruncido y la boca abierta
cara angustiada	angustiado
cara asustada	asustado miedoso
cara con ansiedad y sudor	frio
cara triste pero aliviada	aliviado decepcionado menos mal
cara llorando	llorar lagrima triste
cara llorando fuerte	llorar lagrima triste
cara gritando de miedo	asustado panico
cara de frustración	frustrado
cara desesperada	desesperacion frustracion
cara decepcionada	decepcionado
cara con sudor frío
cara agotada	agotado cansado
cara cansada	cansado
cara de bostezo	aburrido cansado dormido sueno
cara resoplando	cabreo enfado
cara cabreada	cabreo enfadado furia
cara enfadada	enfadado histerico
cara con símbolos en la boca	maldecir palabrota
cara sonriendo con cuernos	demonio sonrisa
cara enfadada con cuernos	demonio diablo
calavera	cara cuento monstruo muerte
calavera y huesos cruzados	cara muerte
caca con ojos	comic mierda mojon
cara de payaso
demonio japonés oni	cara cuento cuernos sonrisa
demonio japonés tengu	cara cuento fantasia monstruo
fantasma	cara criatura cuento monstruo
alienígena	cara criatura extraterrestre ovni
monstruo alienígena	cara criatura extraterrestre ovni
robot	cara monstruo
gato sonriendo	cara feliz alegre sonrisa
gato sonriendo con ojos sonrientes	cara sonrisa
gato llorando de risa	cara lagrima
gato sonriendo con ojos de corazón	cara enamorado
gato haciendo una mueca	cara ironico sonrisa
gato besando	beso cara carinoso
gato asustado	cara preocupacion panico sorpresa
gato llorando	cara lagrima pena triste
gato enfadado	cara
mono con los ojos tapados	cara mal prohibido
mono con los oídos tapados	cara mal prohibido
mono con la boca tapada	cara mal prohibido
carta de amor	corazon correo
corazón con flecha	amor emocion
corazón con lazo	emocion san valentin
corazón brillante	amor emocion
corazón creciente	emocionado latido nervioso
corazón latiendo	amor emocion latido
corazones giratorios
dos corazones	amantes amor
adorno de corazón
exclamación de corazón	puntuacion
corazón roto	emocion partido
corazón en llamas	amor fuego lujuria pasion
corazón vendado	bien curarse mejorar recuperacion salud
corazón rojo	emocion
corazón rosa	amor bonito gustar
corazón naranja	emocion
corazón amarillo	emocion
corazón verde	emocion
corazón azul	emocion
corazón azul claro	celeste cian
corazón morado	emocion
corazón marrón	emocion
corazón negro
corazón gris	pizarra plata
corazón blanco	emocion
marca de beso	labios romance
cien puntos	100 pleno
símbolo de enfado	comic enfadado
colisión	comic
símbolo de mareo	comic emocion estrella
gotas de sudor	comic emocion
salir corriendo	carrera correr comic humo
agujero	orificio
bocadillo de diálogo	conversacion comic
ojo en bocadillo de texto	testigo
bocadillo de diálogo por la izquierda	burbuja conversacion
bocadillo de enfado por la derecha	cabreo rabia
bocadillo de pensamiento	burbuja comic
símbolo de sueño	comic dormir zzz
mano saludando	agitar saludar saludo
dorso de la mano	levantado
mano abierta	dedo
mano levantada	choca esos cinco
saludo vulcano	mano spock
mano hacia la derecha	a
mano hacia la izquierda	a
mano con la palma hacia abajo	bajar descartar fuera no quita rechazar
mano con la palma hacia arriba	acercate dame ofrecer trae ven
mano empujando hacia la izquierda	a choca esos cinco detener empujar rechazar stop
mano empujando hacia la derecha	a choca esos cinco detener empujar rechazar stop
señal de aprobación con la mano	ok
dedos juntos apuntando hacia arriba	gesto italiano mano sarcasmo
mano pellizcando	pellizco poco poquito
mano con señal de victoria
dedos cruzados	cruzar mano suerte
mano con dedo índice y pulgar cruzados	amor caro chasquido corazon dinero
gesto de te quiero	mano
mano haciendo el signo de cuernos	dedo rock
mano haciendo el gesto de llamar	menique pulgar
dorso de mano con índice a la izquierda	dedo
dorso de mano con índice a la derecha	dedo
dorso de mano con índice hacia arriba	apuntar dedo
dedo corazón hacia arriba	mano peineta
dorso de mano con índice hacia abajo	apuntar dedo
dedo índice hacia arriba	apuntar mano
dedo índice apuntándote a ti	apuntar tu
pulgar hacia arriba	mano senal
pulgar hacia abajo	mano senal
puño en alto	cerrado mano punetazo
puño cerrado	punetazo
puño hacia la izquierda
puño hacia la derecha
manos aplaudiendo	aplaudir palmas senal
manos levantadas celebrando	celebracion gesto hurra
manos formando un corazón	amor
manos abiertas
palmas hacia arriba juntas	oracion
apretón de manos	acuerdo
manos en oración	gracias orar por favor rezar
mano escribiendo	escribir lapiz
pintarse las uñas	cosmetica esmalte manicura
selfi	autofoto camara selfie telefono
bíceps flexionado	comic fuerte musculo
brazo mecánico	accesibilidad ortopedia protesis
pierna mecánica	accesibilidad ortopedia protesis
pierna	extremidad patada
pie	patada pisoton
oreja	cuerpo
oreja con audífono	accesibilidad protesis auditiva sordo
nariz	cuerpo
cerebro	inteligente
corazón humano	anatomia cardiologia latido pulso organo
pulmones	exhalar inhalar respiracion respirar organo
diente	dentista molar muela
hueso	esqueleto
ojos	cara
ojo	cuerpo
lengua	cuerpo
boca	labios
labio mordido	ansioso incomodo ligar miedo nervioso preocupado
bebé	joven nino
infante	crio genero joven neutro
niño	joven
niña	chica joven
persona adulta	genero neutro
persona adulta rubia	rubias rubios
hombre	adulto
persona con barba	barbas barbudo
hombre: barba
mujer: barba
hombre: pelo pelirrojo	adulto
hombre: pelo rizado	adulto
hombre: pelo blanco	adulto
hombre: sin pelo	adulto
mujer	adulta
mujer: pelo pelirrojo	adulta
persona adulta: pelo pelirrojo	genero neutro
mujer: pelo rizado	adulta
persona adulta: pelo rizado	genero neutro
mujer: pelo blanco	adulta
persona adulta: pelo blanco	genero neutro
mujer: sin pelo	adulta
persona adulta: sin pelo	genero neutro
mujer rubia	rubiales
hombre rubio	rubiales
persona mayor	adulto genero neutro no especificado maduro
anciano	hombre mayor
anciana	mayor mujer
persona frunciendo el ceño	fruncido gesto
hombre frunciendo el ceño	fruncido gesto
mujer frunciendo el ceño	fruncido gesto
persona haciendo pucheros	gesto
hombre haciendo pucheros	gesto
mujer haciendo pucheros	gesto
persona haciendo el gesto de "no"	mano prohibido
hombre haciendo el gesto de "no"	mano prohibido
mujer haciendo el gesto de "no"	mano prohibido
persona haciendo el gesto de "de acuerdo"	mano ok vale
hombre haciendo el gesto de "de acuerdo"	mano ok vale
mujer haciendo el gesto de "de acuerdo"	mano ok vale
persona de mostrador de información	mano
empleado de mostrador de información	hombre mano
empleada de mostrador de información	mano mujer
persona con la mano levantada	feliz gesto levantar
hombre con la mano levantada	gesto levantar
mujer con la mano levantada	gesto levantar
persona sorda	accesibilidad escuchar oido oir sordera
hombre sordo	sordera
mujer sorda	sordera
persona haciendo una reverencia	disculpa gesto perdon
hombre haciendo una reverencia	disculpa gesto perdon
mujer haciendo una reverencia	disculpa gesto perdon
persona con la mano en la frente	facepalm incredulidad
hombre con la mano en la frente	facepalm incredulidad
mujer con la mano en la frente	facepalm incredulidad
persona encogida de hombros	duda encogerse indiferencia
hombre encogido de hombros	duda encogerse indiferencia
mujer encogida de hombros	duda encogerse indiferencia
profesional sanitario	doctor enfermero medico salud terapeuta
profesional sanitario hombre	doctor enfermero medico terapeuta
profesional sanitario mujer	doctora enfermera medica sanitaria terapeuta
estudiante	graduado licenciado universitario
estudiante hombre	graduado licenciado universitario
estudiante mujer	graduada licenciada universitaria
docente	educador ensenanza instructor maestro profesor
docente hombre	educador instructor maestro profesor
docente mujer	educadora instructora maestra profesora
fiscal	juez juicio magistrado
fiscal hombre	juez justicia magistrado
fiscal mujer	jueza justicia magistrada
profesional de la agricultura	agricultor cultivador granjero jardinero labrador
profesional de la agricultura hombre	agricultor campo granjero labrador
profesional de la agricultura mujer	agricultora campo granjera labradora
chef	cocinero cocinillas guisandero pinche
chef hombre	cocinero pinche
chef mujer	cocinera pinche
profesional de la mecánica	electricista fontanero mecanico operario tecnico
profesional de la mecánica hombre	electricista fontanero mecanico operario
profesional de la mecánica mujer	electricista fontanera operaria
profesional industrial	fabrica montaje obrero operario trabajador
profesional industrial hombre	fabrica montaje obrero operario trabajador
profesional industrial mujer	fabrica montaje obrera operaria trabajadora
oficinista	arquitecto director ejecutivo empresa
oficinista hombre	director ejecutivo empresa oficina
oficinista mujer	directora ejecutiva empresa oficina
profesional de la ciencia	biologo cientifico fisico investigador quimico
profesional de la ciencia hombre	biologo cientifico fisico quimico
profesional de la ciencia mujer	biologa cientifica fisica quimica
profesional de la tecnología	desarrollador informatico programador software tecnologo
profesional de la tecnología hombre	desarrollador informatico programador tecnologo
profesional de la tecnología mujer	desarrolladora informatica programadora tecnologa
cantante	artista estrella rock
cantante hombre	artista estrella rock
cantante mujer	artista estrella rock
artista	paleta pintor pinturas
artista hombre	paleta pintor pinturas
artista mujer	paleta pintora pinturas
piloto	avion capitan vuelo
piloto hombre	avion capitan vuelo
piloto mujer	avion capitana vuelo
astronauta	cohete espacio
astronauta hombre	cohete espacio
astronauta mujer	cohete espacio
bombero	camion manguera
bombero hombre	apagafuegos camion manguera
bombera	apagafuegos mujera camion manguera
agente de policía	personas
agente de policía hombre
agente de policía mujer
detective	cara espia
detective hombre	agente espia investigador
detective mujer	agente espia investigadora
guardia	real britanica
guardia hombre	vigilante
guardia mujer	vigilante
ninja	furtivo guerrero luchador oculto sigilo
profesional de la construcción	casco obrero trabajador
profesional de la construcción hombre	albanil obrero trabajador
profesional de la construcción mujer	albanila obrera trabajadora
persona con corona	majestad monarca monarquia noble realeza
príncipe	corona
princesa	cuento fantasia hadas
persona con turbante
hombre con turbante
mujer con turbante
persona con gorro chino	gua pi mao
mujer con hiyab	panuelo
persona con esmoquin	novio
hombre con esmoquin
mujer con esmoquin
persona con velo	boda novia
hombre con velo	boda novio
mujer con velo	boda novia
mujer embarazada
hombre embarazado	barriga hinchado hinchazon inflado lleno
persona embarazada	barriga embarazo gestacion hinchazon
lactancia materna	amamantar bebe dar pecho
mujer alimentando a bebé	alimentar amamantar lactancia
hombre alimentando a bebé	alimentar amamantar lactancia
persona alimentando a bebé	alimentar amamantar lactancia
bebé ángel	cara cuento
Papá Noel	celebracion claus cuento fantasia feliz fiestas navidad padre santa
Mamá Noel	celebracion claus cuento fantasia feliz fiestas madre navidad santa
Noel	celebracion claus cuento fantasia feliz fiestas navidad santa
personaje de superhéroe	bien heroina heroe superheroina superpoder
superhéroe	bueno hombre heroe superhombre superpoder
superheroína	bondad heroina heroe mujer superheroe superpoder
personaje de supervillano	mal superpoder supervillana villana villano
supervillano	hombre malvado villano
supervillana	malvada mujer villana
persona maga	bruja brujo hechicera hechicero
mago	brujo hechicero
maga	bruja hechicera
hada	campanilla oberon puck titania
hada hombre	oberon puck
hada mujer	campanilla titania
vampiro	dracula muerto viviente no
vampiro hombre	dracula muerto viviente no
vampiresa	muerta viviente no
persona sirena	triton
sirena hombre	triton
sirena
elfo	magico
elfo hombre	magico
elfa	mujer magico
genio	lampara
genio hombre	djinn lampara
genio mujer	lampara
zombi	muerto viviente no
zombi hombre	caminante muerto viviente no
zombi mujer	caminante muerta viviente no
trol	cuento de hadas fantasia monstruo
persona recibiendo masaje	cara facial salon
hombre recibiendo masaje	cara facial salon
mujer recibiendo masaje	cara facial salon
persona cortándose el pelo	belleza corte peluquero
hombre cortándose el pelo	belleza corte peluquero
mujer cortándose el pelo	belleza corte peluquero
persona caminando	andar caminar
hombre caminando	andar caminata marcha
mujer caminando	andar caminata marcha
persona caminando: hacia la derecha	andar caminar
mujer caminando: hacia la derecha	andar caminata marcha
hombre caminando: hacia la derecha	andar caminata marcha
persona de pie	levantada levantado levantarse
hombre de pie	levantado levantarse
mujer de pie	levantada levantarse
persona de rodillas	arrodillada arrodillado arrodillarse
hombre de rodillas	arrodillado arrodillarse
mujer de rodillas	arrodillada arrodillarse
persona de rodillas: hacia la derecha	arrodillada arrodillado arrodillarse
mujer de rodillas: hacia la derecha	arrodillada arrodillarse
hombre de rodillas: hacia la derecha	arrodillado arrodillarse
persona con bastón	accesibilidad ciego invidente
persona con bastón: hacia la derecha	accesibilidad ciego invidente
hombre con bastón	accesibilidad ciego invidente
hombre con bastón: hacia la derecha	accesibilidad ciego invidente
mujer con bastón	accesibilidad ciega invidente
mujer con bastón: hacia la derecha	accesibilidad ciega invidente
persona en silla de ruedas eléctrica	accesibilidad
persona en silla de ruedas eléctrica: hacia la derecha	accesibilidad
hombre en silla de ruedas eléctrica	accesibilidad
hombre en silla de ruedas eléctrica: hacia la derecha	accesibilidad
mujer en silla de ruedas eléctrica	accesibilidad
mujer en silla de ruedas eléctrica: hacia la derecha	accesibilidad
persona en silla de ruedas manual	accesibilidad
persona en silla de ruedas manual: hacia la derecha	accesibilidad
hombre en silla de ruedas manual	accesibilidad
hombre en silla de ruedas manual: hacia la derecha	accesibilidad
mujer en silla de ruedas manual	accesibilidad
mujer en silla de ruedas manual: hacia la derecha	accesibilidad
persona corriendo	carrera deporte maraton
hombre corriendo	carrera correr maraton
mujer corriendo	carrera correr maraton
persona corriendo: hacia la derecha	carrera deporte maraton
mujer corriendo: hacia la derecha	carrera correr maraton
hombre corriendo: hacia la derecha	carrera correr maraton
mujer bailando	bailar
hombre bailando	bailar
persona trajeada levitando	levitar negocios
personas con orejas de conejo	bailar fiesta
hombres con orejas de conejo	bailar fiesta
mujeres con orejas de conejo	bailar fiesta
persona en una sauna	vapor
hombre en una sauna	vapor
mujer en una sauna	vapor
persona escalando	alpinista escalador
hombre escalando	alpinista escalador
mujer escalando	alpinista escaladora
persona haciendo esgrima	esgrimista espada
carrera de caballos	carreras jinete
persona esquiando	esquiador nieve
practicante de snowboard	nieve
persona jugando al golf	golfista pelota
hombre jugando al golf	jugador
mujer jugando al golf	jugadora
persona haciendo surf	surfear
hombre haciendo surf	surfero surfista
mujer haciendo surf	surfera surfista
persona remando en un bote	barca remo
hombre remando en un bote	barca remo
mujer remando en un bote	barca remo
persona nadando	nadar natacion
hombre nadando	nadar
mujer nadando	nadar
persona botando un balón	botar pelota
hombre botando un balón	botar pelota
mujer botando un balón	botar pelota
persona levantando pesas	halterofilia levantador peso
hombre levantando pesas	halterofilia levantador de
mujer levantando pesas	halterofilia levantadora de
persona en bicicleta	ciclismo ciclista
hombre en bicicleta	ciclismo ciclista
mujer en bicicleta	ciclismo ciclista
persona en bicicleta de montaña	ciclista mountain bike
hombre en bicicleta de montaña	ciclista mountain bike
mujer en bicicleta de montaña	ciclista mountain bike
persona haciendo voltereta lateral	acrobacia gimnasia pirueta rueda
hombre dando una voltereta lateral	deporte gimnasia rueda
mujer dando una voltereta lateral	deporte gimnasia rueda
personas luchando	luchador
hombres luchando	deporte luchador
mujeres luchando	deporte luchadora
persona jugando al waterpolo	waterpolista
hombre jugando al waterpolo	agua deporte waterpolista
mujer jugando al waterpolo	agua deporte waterpolista
persona jugando al balonmano	balonmanista
hombre jugando al balonmano	balonmanista deporte
mujer jugando al balonmano	balonmanista deporte
persona haciendo malabares	equilibrio malabarismo malabarista
hombre haciendo malabares	malabarismo malabarista
mujer haciendo malabares	malabarismo malabarista
persona en posición de loto	meditacion yoga
hombre en posición de loto	meditacion yoga
mujer en posición de loto	meditacion yoga
persona en la bañera	bano
persona en la cama	dormir hotel
dos personas de la mano	pareja
mujeres de la mano	lesbianas novias pareja
mujer y hombre de la mano	novios pareja
hombres de la mano	gays novios pareja
beso	personas romance
beso: mujer y hombre	personas romance
beso: hombre y hombre	personas romance
beso: mujer y mujer	personas romance
pareja enamorada	amor personas enamoradas
pareja enamorada: mujer y hombre	amor personas enamoradas
pareja enamorada: hombre y hombre	amor personas enamoradas
pareja enamorada: mujer y mujer	amor personas enamoradas
familia: hombre, mujer, niño
familia: hombre, mujer, niña
familia: hombre, mujer, niña, niño
familia: hombre, mujer, niño, niño
familia: hombre, mujer, niña, niña
familia: hombre, hombre, niño
familia: hombre, hombre, niña
familia: hombre, hombre, niña, niño
familia: hombre, hombre, niño, niño
familia: hombre, hombre, niña, niña
familia: mujer, mujer, niño
familia: mujer, mujer, niña
familia: mujer, mujer, niña, niño
familia: mujer, mujer, niño, niño
familia: mujer, mujer, niña, niña
familia: hombre y niño
familia: hombre, niño, niño
familia: hombre y niña
familia: hombre, niña, niño
familia: hombre, niña, niña
familia: mujer y niño
familia: mujer, niño, niño
familia: mujer y niña
familia: mujer, niña, niño
familia: mujer, niña, niña
cabeza parlante	cara hablar silueta
silueta de busto
dos siluetas de bustos
personas abrazándose	abrazo adios despedida gracias saludo
familia
familia: adulto, adulto, niño
familia: adulto, adulto, niño, niño
familia: adulto, niño
familia: adulto, niño, niño
huellas de pies
cara de mono
mono	macaco simio
gorila	primate simio
orangután	mono primate simio
cara de perro	mascota
perro	cachorro perrete perrito
perro guía	accesibilidad ciego invidente lazarillo
perro de servicio	accesibilidad apoyo asistencia
caniche	perrito perro
lobo	cara
zorro	cara
mapache	astuto curioso ladino maquillaje ojeras
cara de gato	mascota
gato	gatete minino
gato negro	mala suerte
león	cara zodiaco
cara de tigre
tigre	felino
leopardo	felino
cara de caballo
alce	animal asta ciervo canadiense cuernos mamifero uapiti
burro	animal asno borrico mamifero mula terco
caballo	de carreras caballos ecuestre
unicornio	cara
cebra	raya
ciervo	bambi cervatillo
bisonte	bufalo cibolo
cara de vaca
buey	cabestro tauro zodiaco
búfalo de agua
vaca	bovino res
cara de cerdo	gorrino
cerdo	cochino gorrino puerco
jabalí	cerdo salvaje
nariz de cerdo	cara morro
carnero	aries morueco zodiaco
oveja	borrego cordero ovino
cabra	capricornio caprino chivo zodiaco
dromedario	camello desierto joroba
camello	bactriano desierto dromedario jorobas
llama	alpaca guanaco lana vicuna
jirafa	manchas
elefante	paquidermo
mamut	colmillo extinguido lanudo
rinoceronte	paquidermo
hipopótamo	paquidermo
cara de ratón
ratón	roedor
rata	roedor
hámster	cara mascota
cara de conejo	mascota
conejo	conejito gazapo
ardilla
castor	roedor
erizo	espinas puas
murciélago	vampiro
oso	cara
oso polar	blanco artico
koala	cara marsupial
panda	cara oso
perezoso	gandul lento vago
nutria	bromista jugueton pesca
mofeta	apestar hedor mal olor peste tufo
canguro	marsupial saltar salto
tejón	ratel de la miel melero
huellas de pezuñas
pavo	ave
gallina	ave gallinacea pollo
gallo	ave gallinacea pollo
pollito rompiendo el cascarón	ave huevo pollo
pollito	ave pollo polluelo
pollito de frente	ave pollo
pájaro	ave pajarillo
pingüino	ave
paloma	ave paz pajaro
águila	ave
pato	ave
cisne	ave patito feo
búho	ave lechuza pajaro
dodo	ave dronte extinguido mauricio pajaro
pluma	ave ligero plumaje pajaro
flamenco	extravangante ostentoso tropical
pavo real	ave orgulloso plumas
loro	ave hablar papagayo pirata
ala	angelical ave mitologia pajaro volar
pájaro negro	cuervo grajo mirlo
oca	ave ganso graznar pajaro
fénix	ave de fuego fantasia reencarnacion renacer
rana	cara
cocodrilo	caiman
tortuga	galapago
lagarto	lagartija reptil
serpiente	culebra reptil vibora
cara de dragón	cuento fantasia
dragón	cuento fantasia
saurópodo	braquiosaurio brontosaurio diplodocus
t-rex	tiranosaurio
ballena soltando un chorro	de agua
ballena	cachalote cetaceo
delfín	cetaceo
foca	leon marino
pez	pececillo pescado piscis zodiaco
pez tropical
pez globo
tiburón	pez
pulpo	cefalopodo octopodo
caracola	concha espiral
coral	arrecife oceano
medusa	invertebrado marino picadura picar
cangrejo	animal cancer zodiaco
bogavante	langosta marisco pinzas
gamba	camaron comida langostino marisco
calamar	comida molusco
ostra	buceo perla
caracol	caracola molusco
mariposa	bonito insecto
bicho	gusano insecto
hormiga	antenas insecto
abeja	insecto miel
escarabajo	bicho insecto
mariquita	cochinilla insecto
grillo	saltamontes
cucaracha	alimana bicho insecto plaga
araña	insecto
tela de araña	telarana
escorpión	zodiaco
mosquito	fiebre insecto malaria virus
mosca	basura bicho mal olor podrido
gusano	lombriz oruga parasito
microbio	ameba bacteria germen virus
ramo de flores	bouquet
flor de cerezo
flor blanca
loto	budismo flor hinduismo pureza
roseta	flor planta
rosa	flor
flor marchita	marchitada marchitarse
flor de hibisco
girasol	flor sol
flor
tulipán	flor
campanilla	boca de dragon flor jacinto lavanda lila lupino
planta joven	planton
planta de maceta	crecer tiesto
árbol de hoja perenne
árbol de hoja caduca	caducifolio
palmera	arbol de palma
cactus	planta
espiga de arroz	planta
hierba	hoja verde
trébol	planta
trébol de cuatro hojas	suerte
hoja de arce
hojas caídas
hojas revoloteando al viento	revolotear soplar
nido vacío	anidacion anidamiento anidar
nido con huevos	anidacion anidamiento anidar
champiñón	hongo seta
uvas	agracejo fruta racimo
melón	fruta
sandía	fruta
mandarina	fruta naranja
limón	citron citrico fruta
lima	citrico fruta tropical
plátano	banana fruta
piña	ananas fruta
mango	fruta tropical
manzana roja	fruta poma
manzana verde	fruta poma
pera	fruta perilla
melocotón	durazno fruta
cerezas	fruta guindas
fresa	freson fruta
arándanos	azul baya frutos del bosque mirtilo
kiwi	comida fruta
tomate	ensalada fruta verdura
aceituna	aperitivo comida oliva
coco	palmera pina colada
aguacate	comida fruta
berenjena	fruto verdura
patata	comida papa verdura
zanahoria	comida verdura
espiga de maíz	mazorca mijo
chile picante	planta
pimiento	aji chile morron rojo verdura
pepino	comida pepinillo verdura
verdura de hoja verde	bok choy col kale lechuga pak choi
brócoli	col repollo
ajo	condimento vampiro
cebolla	condimento llorar
cacahuetes	comida fruto seco verdura
alubias	comida roja habichuelas judias legumbre
castaña	castano fruto seco
raíz de jengibre	cerveza especia garganta
vaina	edamame guisante judias legumbre soja verdura
champiñón marrón	comida hongo naturaleza seta vegetal
pan de molde	rebanada tostada
cruasán	bollo comida croissant frances
baguete	baguette barra comida frances pan
pan sin levadura	arepa naan pita tortilla
bretzel	galleta salada pretzel
bagel	bocadillo panaderia
tortitas	comida dulce pancakes postre
gofre	waffle
cuña de queso	trozo
carne con hueso	restaurante
muslo de pollo	restaurante
corte de carne	chuleta filete
beicon	bacon carne comida panceta
hamburguesa	burger
patatas fritas	papas restaurante
pizza	porcion restaurante
perrito caliente	salchicha
sándwich	bocadillo bocata emparedado
taco	comida mexicano
burrito	comida mexicano tex wrap
tamal	mejicano mexicano wrap
pan relleno	comida durum falafel kebab de pita
falafel	albondiga garbanzo
huevo	comida
cocinar	freir huevo sarten
paella	arroz comida
olla de comida	puchero restaurante
fondue	chocolate olla queso suizo
cuenco con cuchara	cereal desayuno
ensalada	bol comida verde
palomitas	maiz
mantequilla	lacteo
sal	condimento salero
comida enlatada	conserva lata
caja de bento	comida restaurante
galleta de arroz
bola de arroz	japones onigiri restaurante
arroz cocido	restaurante
arroz con curry	restaurante
tazón de fideos	calientes chinos ramen
espagueti	pasta restaurante
patata asada	papa restaurante
brocheta	japones marisco oden pincho
sushi	restaurante
gamba frita	frito restaurante
pastel de pescado japonés	comida japonesa
pastel de luna	festival otono yuebing
dango	japones pincho postre restaurante
dumpling	comida gyoza jiaozi masa
galleta de la fortuna	adivinacion profecia supersticion
caja para llevar	recipiente restaurante
cucurucho de helado	dulce restaurante
granizado hawaiano	helado hielo postre raspado
helado	postre sorbete
dónut	berlina pastel rosquilla
galleta	dulce pasta postre
tarta de cumpleaños	celebracion
trozo de tarta	pedazo restaurante
magdalena	cupcake dulce reposteria
pastel	masa relleno
tableta de chocolate	barra restaurante
caramelo	chucheria dulce golosina
piruleta	chucheria dulce golosina
flan	dulce postre pudding
tarro de miel	dulce
biberón	bebe bibi botella leche
vaso de leche	bebida
bebida caliente	cafe te
tetera	bebida infusion
tazón de té	bebida taza
sake	bar bebida botella restaurante tazon
botella descorchada	bar beber cava corcho
copa de vino	bar bebida vaso
copa de cóctel	bar restaurante
bebida tropical	bar restaurante
jarra de cerveza	bar restaurante
jarras de cerveza brindando	bar restaurante
copas brindando	bebida brindar brindis celebracion
vaso de whisky	chupito copa licor
líquido derramándose	bebida derramar vacio vaso verter
vaso con pajita	refresco zumo
té de burbujas	boba bubble tea leche perla
tetrabrik	brick carton envase zumo
mate	bebida infusion
cubito de hielo	frio iceberg
palillos	cubiertos hashi
cuchillo y tenedor con un plato	restaurante
tenedor y cuchillo	restaurante
cuchara	cubiertos cucharilla
cuchillo de cocina	arma cocinar
tarro	almacenar condimento frasco recipiente salsa vacio
ánfora	acuario beber jarra zodiaco
globo terráqueo mostrando Europa y África	mundo planeta tierra
globo terráqueo mostrando América	mundo planeta tierra
globo terráqueo mostrando Asia y Australia	mundo planeta tierra
globo terráqueo con meridianos	mundo tierra
mapa mundial	mapamundi mundo
mapa de Japón
brújula	compas magnetico navegacion orientacion
montaña con nieve	frio
montaña	monte
volcán	erupcion volcanica
monte Fuji	montana naturaleza
camping	acampada campamento vacaciones
playa y sombrilla
desierto	arena
isla desierta
parque nacional
estadio
edificio clásico
construcción	edificio obra
ladrillo	arcilla cemento muro pared
piedra	pedrusco penasco roca
madera	hoguera lena madero palos tronco
cabaña	casa yurta
casas	edificio urbanizacion
casa abandonada	deshabitada inhabitada vacia
casa	vivienda
casa con jardín	construccion vivienda
edificio de oficinas	construccion
oficina de correos japonesa	edificio
oficina de correos europea	edificio europa
hospital	doctor edificio medicina medico
banco	banca edificio
hotel	alojamiento edificio turismo
hotel del amor	edificio
tienda 24 horas	edificio establecimiento de comestibles
colegio	edificio escuela
grandes almacenes	comercio
fábrica	edificio industria
castillo japonés	construccion
castillo europeo	construccion
iglesia celebrando boda	romance
Torre de Tokio
Estatua de la Libertad	nueva nyc york
iglesia	cristianismo cruz edificio religion
mezquita	islam religion
templo hindú
sinagoga	judaismo religion
santuario sintoísta	japon religion sintoismo
Kaaba	hach islam musulman religion umrah
fuente
tienda de campaña	camping vacaciones
bruma	niebla
noche estrellada	estrellas
paisaje urbano	ciudad edificio
amanecer sobre montañas	salida sol
amanecer	salida del sol
ciudad al atardecer	edificios paisaje
puesta del sol	edificios
puente de noche
aguas termales	termas vapor
caballo de tiovivo	entretenimiento
tobogán	jugar parque de atracciones
noria de feria	atracciones entretenimiento
montaña rusa	atracciones entretenimiento feria parque
poste de barbero	barberia peluquero
carpa de circo	entretenimiento
locomotora de vapor	tren vehiculo
vagón	ferrocarril tranvia tren electrico vehiculo
tren de alta velocidad	ave ferrocarril rapido
tren bala	shinkansen vehiculo velocidad
tren	ferrocarril vehiculo
metro	subterraneo suburbano transporte
tren ligero	ferrocarril transporte
estación de tren
tranvía	transporte trolebus
monorraíl	ferrocarril monocarril transporte tren
ferrocarril de montaña	vehiculo
vagón de tranvía	vehiculo
autobús	bus transporte
autobús próximo	vehiculo
trolebús	transporte tranvia
minibús	autobus bus transporte
ambulancia	asistencia medica transporte vehiculo
coche de bomberos	camion fuego vehiculo
coche de policía	patrulla vehiculo
coche de policía próximo	patrulla vehiculo
taxi	coche vehiculo
taxi próximo	vehiculo
coche	automovil vehiculo
coche próximo	automovil vehiculo
vehículo deportivo utilitario	camping caravana furgoneta vacaciones
camioneta	pickup ranchera
camión de reparto	mercancias transporte vehiculo
camión articulado	trailer vehiculo
tractor	agricultura vehiculo
coche de carreras
moto	carreras motocicleta vehiculo
scooter	escuter moto
silla de ruedas manual	accesibilidad
silla de ruedas eléctrica	accesibilidad
mototaxi	rickshaw tuk
bicicleta	vehiculo
patinete
monopatín	skateboard tabla
patines	de 4 ruedas cuatro
parada de autobús
autopista	carretera
vía de tren
barril de petróleo	bidon
surtidor de gasolina	bomba combustible
rueda	circulo girar neumatico rodar
luces de policía	coche
semáforo horizontal	luz senales de trafico
semáforo	luz vertical senales de trafico
señal de stop	octagono parada
obras	construccion senal de
ancla	barco gancho
salvavidas	flotador rescate seguridad socorrista
velero	barco de vela yate
canoa	barca barco piragua
lancha motora	barco vehiculo
barco de pasajeros	vehiculo
ferri	barco ferry
barco a motor	vehiculo
barco	vehiculo
avión	aeroplano
avioneta
avión despegando	aeroplano salida
avión aterrizando	aeroplano llegada
paracaídas	ala delta paracaidismo paravela volar
asiento de transporte	plaza silla
helicóptero	aspas rotores vehiculo volar
ferrocarril de suspensión	vehiculo
teleférico de montaña	cable funicular vehiculo
teleférico	aereo tranvia vehiculo
satélite	espacio vehiculo
cohete	espacio vehiculo
platillo volante	ovni
timbre de hotel	botones campanilla
equipaje	maleta viajar
reloj de arena sin tiempo	temporizador
reloj de arena con tiempo	cayendo temporizador
reloj
reloj despertador	alarma
cronómetro	reloj
temporizador	reloj
reloj de sobremesa
12 en punto	00 doce reloj
doce y media	12 30 reloj
1 en punto	00 reloj una
una y media	1 30 reloj
2 en punto	00 dos reloj
dos y media	2 30 reloj
3 en punto	00 reloj tres
tres y media	30 reloj
4 en punto	00 cuatro reloj
cuatro y media	4 30 reloj
5 en punto	00 cinco reloj
cinco y media	5 30 reloj
6 en punto	00 reloj seis
seis y media	6 30 reloj
7 en punto	00 reloj siete
siete y media	7 30 reloj
8 en punto	00 ocho reloj
ocho y media	8 30 reloj
9 en punto	00 nueve reloj
nueve y media	9 30 reloj
10 en punto	00 diez reloj
diez y media	10 30 reloj
11 en punto	00 once reloj
once y media	11 30 reloj
luna nueva	oscuridad
luna creciente	cuarto espacio
luna en cuarto creciente	espacio
luna gibosa creciente
luna llena	plenilunio
luna gibosa menguante
luna en cuarto menguante
luna menguante
luna	creciente espacio
luna nueva con cara	espacio
luna de cuarto creciente con cara	espacio
luna de cuarto menguante con cara	creciente espacio
termómetro	temperatura
sol	espacio rayos soleado
luna llena con cara
sol con cara	brillante
planeta con anillos	saturnino saturno
estrella	estelar
estrella brillante	resplandeciente
estrella fugaz	lluvia
Vía Láctea	espacio galaxia
nube	tiempo
sol detrás de una nube	con nubes
nube con rayo y lluvia	trueno
sol detrás de una nube pequeña
sol detrás de una nube grande
sol detrás de una nube con lluvia
nube con lluvia
nube con nieve	frio
nube con rayo
tornado	nube torbellino
niebla	nube
cara de viento	nube soplar
ciclón	mareo tifon tornado
arcoíris	colores lluvia
paraguas cerrado	accesorios lluvia
paraguas	lluvia abierto
paraguas con gotas de lluvia
sombrilla en la arena	sol
alto voltaje	electricidad peligro de senal
copo de nieve	frio
muñeco de nieve con nieve
muñeco de nieve	sin
meteorito	cometa espacio
fuego	llama
gota	agua comic sudor
ola de mar	oceano
calabaza de Halloween	celebracion linterna
árbol de Navidad	abeto celebracion
fuegos artificiales	celebracion
bengala	celebracion fuegos artificiales
petardo	dinamita explosivo fuegos artificiales
chispas	bengala estrellas
globo	celebracion
cañón de confeti	celebracion fiesta
bola de confeti	celebracion
árbol de tanabata	celebracion festividad
decoración de pino	ano nuevo japones bambu celebracion kadomatsu
muñecas japonesas	celebracion festival hinamatsuri
banderín de carpas	celebracion koinobori
campanilla de viento	furin
ceremonia de contemplación de la luna	celebracion tsukimi
sobre rojo	buena suerte hongbao lai see regalo
lazo	celebracion
regalo	celebracion envoltorio presente envuelto
lazo conmemorativo
entradas	acceso admision evento
tique	acceso admision
medalla militar	celebracion
trofeo	premio
medalla deportiva	premio
medalla de oro	primero
medalla de plata	segundo
medalla de bronce	tercero
balón de fútbol
béisbol	balon baseball pelota
pelota de softball	bola
balón de baloncesto	canasta deporte
pelota de voleibol	balon juego
balón de fútbol americano	deporte
balón de rugby	deporte
pelota de tenis	deporte
disco volador	frisbee
bolos	bola de juego
críquet	juego pelota
hockey sobre hierba	juego palo pelota
hockey sobre hielo	disco palo
lacrosse	bola palo pelota raqueta
tenis de mesa	juego pelota ping pong
bádminton	pluma raqueta volante
guante de boxeo	deporte
uniforme de artes marciales	judo karate taekwondo
portería	deporte red
banderín en hoyo	golf
patín de hielo
caña de pescar	entretenimiento esparcimiento pez
máscara de buceo	bucear buzo esnorquel tubo
camiseta sin mangas	banda con correr deporte
esquís	esquies nieve
trineo
piedra de curling	juego roca
diana	blanco en el juego
yoyó	dieta efecto fluctuar juguete
cometa	juguete planear viento volar
pistola de agua	juguete verano
bola negra de billar	8 ocho juego
bola de cristal	adivinacion buena fortuna
varita mágica	bruja hechicero magia mago prestidigitacion
mando de videoconsola	juego videojuego
joystick	juego mando palanca videojuego
máquina tragaperras	juego
dado	juego
pieza de puzle	conectar pista rompecabezas
osito de peluche	juguete oso
piñata	caballito celebracion fiesta
bola de espejos	bailar brillar discoteca fiesta
muñeca rusa	babushka mamushka matrioska rusia
palo de picas	carta juego
palo de corazones	carta juego
palo de diamantes	carta juego
palo de tréboles	carta juego
peón de ajedrez
comodín	joker
dragón rojo de mahjong	juego
cartas de flores	hanafuda naipe japones
máscaras de teatro	actuacion artes escenicas entretenimiento
cuadro enmarcado	marco museo
paleta de pintor	arte artista pintura
hilo	aguja carrete coser costura
aguja de coser	bordado hilar punto tejer
ovillo	bola croche punto tejer
nudo	anudar atar enredar trenzar
gafas	accesorios ojo ropa
gafas de sol	ojo oscuras
gafas de protección	nadar ocular soldar
bata de laboratorio	cientifico doctor experimento medico
chaleco de seguridad	emergencia
corbata	accesorio ropa
camiseta	ropa
vaqueros	pantalones ropa
bufanda	abrigo cuello
guantes	mano
abrigo	chaqueton
calcetines	pies ropa
vestido	mujer ropa
kimono	japones ropa
sari	prenda ropa vestido
traje de baño de una pieza	banador
ropa interior	banador bragas braguitas calzoncillos slip
pantalones cortos	banador bermudas calzoncillos ropa interior shorts
bikini	bano playa ropa
ropa de mujer	blusa camisa femenina
abanico abierto	airear bailar calor feria flamenco
monedero	accesorios cartera complementos
bolso	accesorios complementos
bolso de mano	accesorios cartera complementos
bolsas de compras
mochila escolar	colegio
chancla	dedo chancleta chinela sandalia
zapato de hombre	calzado ropa
zapatilla deportiva	calzado correr ropa tenis
bota de senderismo	camping mochilero
bailarina	calzado zapato
zapato de tacón	mujer
sandalia de mujer	calzado ropa
zapatillas de ballet	bailar bale danza
bota de mujer	calzado ropa
peineta	afro pelo
corona	accesorios complementos reina rey
sombrero de mujer	accesorio ropa
sombrero de copa	chistera ropa
birrete	celebracion gorro graduacion
gorra con visera	beisbol
casco militar	ejercito guerra guerrero soldado
casco con una cruz blanca	ayuda cara
rosario	collar cuentas religion
pintalabios	barra cosmetica labios maquillaje
anillo	diamante
piedra preciosa	diamante gema joya
altavoz silenciado	con marca de cancelacion mute silencio
altavoz a volumen bajo
altavoz a volumen medio	con
altavoz a volumen alto
altavoz de mano	comunicacion
megáfono	comunicacion
corneta de posta
campana
campana con signo de cancelación	ruido
pentagrama	musica partitura
nota musical
notas musicales
micrófono de estudio	musica
control de volumen	fader
ruedas de control	diales musica potenciometros
micrófono	entretenimiento karaoke
auricular	cascos
radio
saxofón	instrumento musical
trompeta	instrumento musical
acordeón	concertina
guitarra	instrumento musical
teclado musical	instrumento piano
violín	instrumento musical
banjo	banyo cuerda instrumento musica
tambor	baquetas musica
tamboril	conga ritmo
maracas	agitar brasil instrumento movimiento musica percusion
flauta	flautin instrumento de viento madera musica
teléfono móvil	celular
móvil con una flecha	llamada recibir telefono
teléfono
auricular de teléfono	comunicacion
busca	comunicacion localizador
máquina de fax	comunicacion
pila	bateria
batería baja	carga electronico energia pila
enchufe eléctrico	corriente electricidad
ordenador portátil	pc personal
ordenador de sobremesa
impresora	ordenador
teclado	ordenador
ratón de ordenador
bola de desplazamiento	ordenador trackball
minidisc	disco md
disquete	disco de 3 1 2
disco óptico	cd
disco DVD
ábaco	contar calculo matematicas
cámara de cine	entretenimiento pelicula
fotograma de película	cine
proyector de cine	pelicula
claqueta	cine de entretenimiento pelicula
televisión	tv
cámara de fotos
cámara con flash
videocámara	camara
cinta de vídeo
lupa orientada hacia la izquierda	buscar
lupa orientada hacia la derecha	buscar
vela	luz
bombilla	comic electricidad idea luz
linterna	luz
lámpara japonesa	izakaya linterna roja restaurante
lámpara de aceite	diya
cuaderno con tapa decorativa	decoracion
libro cerrado
libro abierto
libro verde
libro azul
libro naranja
libros
cuaderno	libreta
libro de contabilidad	cuaderno
página doblada	documento
pergamino	de papel
página hacia arriba	anverso documento
periódico	diario
periódico enrollado	noticias papel
marcadores	pestanas
marcapáginas	marcador
etiqueta
moneda	dinero metal oro plata tesoro
bolsa de dinero	dolares
billete de yen	banco dinero
billete de dólar	banco dinero
billete de euro	banco dinero
billete de libra	banco dinero
billete con alas	de banco dinero
tarjeta de crédito
recibo	contabilidad prueba teneduria de libros testimonio
mercado al alza	alcista tabla
sobre	carta correo
correo electrónico	comunicacion sobre
sobre entrante	carta comunicacion correo electronico
sobre con flecha	carta comunicacion correo electronico
bandeja de salida	comunicacion correo enviado
bandeja de entrada	comunicacion correo recibido
paquete	caja
buzón cerrado con la bandera levantada	contenido
buzón cerrado con la bandera bajada	vacio
buzón abierto con la bandera levantada	contenido
buzón abierto con la bandera bajada	vacio
buzón	cartas correo
urna con papeleta	voto
lápiz	escolar escribir lapicero
pluma negra	boligrafo escribir tinta
estilográfica	boligrafo escribir pluma tinta
bolígrafo	escribir
pincel	pintar
lápiz de cera
cuaderno de notas	comunicacion
maletín	cartera documentos
carpeta de archivos
carpeta de archivos abierta
separador de fichas	fichero
calendario	fecha
calendario recortable	fecha
bloc de notas de espiral	cuaderno
calendario de espiral
organizador de fichas	cartera tarjetas
gráfica de evolución ascendente	grafico tendencia
gráfica de evolución descendente	grafico tendencia
gráfico de barras
portapapeles	papeles pinza tabla
chincheta	tachuela
chincheta redonda
clip
clips unidos	union
regla
escuadra	regla triangular triangulo
tijeras	cortar herramienta
archivador de tarjetas	archivo caja
archivador	archivos oficina organizador
papelera	basura cubo
candado cerrado	cerrar
candado abierto	abrir
candado con pluma estilográfica	cerrado privacidad
candado cerrado y llave	seguro
llave	contrasena
llave antigua
martillo	herramienta
hacha	cortar dividir hachuela madera talar
pico	herramienta mina
martillo y pico	herramienta
martillo y llave inglesa	herramienta
puñal	arma cuchillo daga
espadas cruzadas	arma
bomba	comic emocion
bumerán	boomerang rebotar
arco y flecha	arquero sagitario zodiaco
escudo	defensa
sierra de carpintería	carpintero herramienta talar
llave inglesa	herramienta
destornillador	atornillador herramienta tornillo
tornillo y tuerca	herramienta
engranaje	herramienta
tornillo de banco	herramienta
balanza	justicia libra peso zodiaco
bastón	accesibilidad ceguera ciega ciego invidente
eslabón
cadena rota	esposas libertad romper rotura
cadenas
gancho	agarrar anzuelo atrapar garfio
caja de herramientas	armario mecanico
imán	atraccion herradura magnetico
escalera	escalar escalerilla escalon peldano
alambique	herramienta quimica
tubo de ensayo	ciencia experimento laboratorio quimica quimico
placa de petri	bacterias biologia biologo cultivo laboratorio
adn	biologo evolucion genetica vida
microscopio	instrumento laboratorio
telescopio	astronomia instrumento
antena de satélite	comunicacion
jeringuilla	aguja jeringa medicina medico
gota de sangre	donacion donar herida medicina
píldora	comprimido medicina medico pastilla
tirita	aposito
muleta	ayuda para la movilidad baston discapacidad lesion palo
estetoscopio	corazon doctor fonendoscopio latido medicina medico
radiografía	doctora esqueleto huesos medico rayos
puerta
ascensor	accesibilidad elevador montacargas
espejo	especulo reflector reflejo
ventana	abertura apertura cristal marco transparente vista
cama	dormir hotel
sofá y lámpara	hotel
silla	asiento sentarse
inodoro	bano vater wc
desatascador	fontanero retrete servicio succion
ducha	agua bano
bañera	bano
trampa de ratones	cebo cepo enganar ratonera
cuchilla de afeitar	afeitado afilado barbero navaja
bote de crema	champu hidratante protector solar
imperdible	panal punk rock
escoba	barrer bruja fregar
cesta	colada cosecha picnic
rollo de papel	absorbente higienico
cubo	balde barreno cuba cubeta
jabón	banarse enjabonarse jabonera lavarse pastilla
burbujas	bajo el agua eructar jabon limpiar
cepillo de dientes	dental higiene limpio servicio
esponja	absorbente limpiar poroso
extintor	apagar extinguir incendio
carrito de la compra	carro supermercado
cigarrillo	cigarro fumar
ataúd	muerte
lápida	cementario estela sepulcro tumba
urna funeraria	muerte
ojo turco	amuleto mal de nazar talisman
hamsa	amuleto fatima jamsa mano maria miriam
estatua moái	pascua
letrero	anuncio aviso cartel pancarta poste
carné de identidad	conducir credenciales identificacion permiso seguridad
señal de cajero automático	atm banco
señal de usar papelera	basura tirar la en
agua potable
símbolo de silla de ruedas	acceso senal
aseo para hombres	de caballeros bano servicio senal con un
señal de aseo para mujeres	senoras bano servicio con una
señal de aseos	servicios wc
señal de bebé	cambiar lactancia
aseos	lavabo servicios wc
control de pasaportes
aduana
recogida de equipajes	maleta
consigna	deposito equipaje servicio en
advertencia	cuidado senal
niños cruzando	senal
dirección prohibida	no prohibido senal de
prohibido	entrar no pasar prohibicion
bicicletas prohibidas	prohibido vehiculo
prohibido fumar	no senal
prohibido tirar basura	senal de no
agua no potable
prohibido el paso de peatones	senal
prohibido el uso de móviles	no hacer llamadas telefono
prohibido para menos de 18 años	no apto menores
radiactivo	radiactividad radioactividad radioactivo senal
riesgo biológico	peligro senal
flecha hacia arriba	direccion norte
flecha hacia la esquina superior derecha	arriba direccion noreste
flecha hacia la derecha	direccion este
flecha hacia la esquina inferior derecha	abajo direccion sudeste
flecha hacia abajo	direccion sur
flecha hacia la esquina inferior izquierda	abajo direccion suroeste
flecha hacia la izquierda	oeste
flecha hacia la esquina superior izquierda	arriba direccion noroeste
flecha arriba y abajo	direccion
flecha izquierda y derecha	direccion
flecha derecha curvándose a la izquierda	direccion
flecha izquierda curvándose a la derecha	direccion
flecha derecha curvándose hacia arriba	direccion
flecha derecha curvándose hacia abajo	direccion
flechas verticales en sentido horario	senal de recarga
flechas en sentido antihorario	direccion senal de recarga
flecha BACK	atras con izquierda la
flecha END	final con izquierda a la
flecha ON!	de doble punta con la palabra encima senal
flecha SOON	con a la derecha
flecha TOP	arriba hacia con
lugar de culto	religion
símbolo de átomo
om	hindu religion
estrella de David	judaismo judio religion
rueda del dharma	budismo religion
yin yang	religion taoismo
cruz latina	cristianismo religion
cruz ortodoxa	religion
media luna y estrella	islam religion
símbolo de la paz
menorá	candelabro religion
estrella de seis puntas	adivinacion buena fortuna
khanda	religion sijismo sikh
Aries	carnero horoscopo zodiaco
Tauro	buey horoscopo toro zodiaco
Géminis	gemelos horoscopo zodiaco
Cáncer	cangrejo horoscopo zodiaco
Leo	horoscopo leon zodiaco
Virgo	horoscopo zodiaco
Libra	balanza escala horoscopo justicia zodiaco
Escorpio	escorpion horoscopo zodiaco
Sagitario	arquero horoscopo zodiaco
Capricornio	cabra horoscopo zodiaco
Acuario	agua horoscopo zodiaco
Piscis	horoscopo pescado pez zodiaco
Ofiuco	horoscopo portador serpiente zodiaco
reproducción aleatoria	cruzado flechas entrecruzadas
repetir	flechas repeticion
repetir una vez	flechas repeticion uno
reproducir	boton de reproduccion flecha triangulo
avance rápido	avanzar doble flecha
pista siguiente	raya vertical triangulos
reproducir o pausa	triangulo
retroceso	izquierda triangulo
retroceso rápido	flecha doble a la izquierda rebobinado rebobinar
pista anterior	atras escena triangulo
triángulo hacia arriba	boton
triángulo doble hacia arriba	flecha
triángulo hacia abajo	boton
triángulo doble hacia abajo
pausa	barras boton vertical
detener	boton cuadrado parar
grabar	boton circulo
expulsar	boton
cine	entretenimiento pelicula
brillo bajo	senal de tenue
brillo alto	brillante senal de
barras de cobertura	antena celular movil senal telefono
wifi	conexion inalambrica internet red fi
modo vibración	movil telefono celular
teléfono móvil apagado	celular
signo femenino	mujer simbolo
signo masculino	hombre simbolo
símbolo de transgénero
multiplicación	cancelar marca prohibido signo de x
más	signo suma
menos	resta signo
división	signo de
signo igual grueso	equivalencia igualdad matematicas mates
infinito	ilimitado siempre universal
exclamación doble	puntuacion sorpresa
exclamación e interrogación
interrogación roja	pregunta puntuacion signo de
interrogación blanca	pregunta puntuacion
exclamación blanca	puntuacion
exclamación roja	puntuacion signo de
guion ondulado	marca de sonido largo
cambio de divisas	dinero moneda
símbolo de dólar	dinero
símbolo de medicina	asclepio esculapio serpiente
símbolo de reciclaje	reciclar senal universal solido
flor de lis
emblema de tridente	ancla
etiqueta identificativa	nombre
símbolo japonés para principiante	amarillo verde
círculo rojo hueco	aro o
botón de marca de verificación	seleccion
casilla con marca de verificación	seleccion
marca de verificación	seleccion
marca de cruz	cancelar tachado tachar x
botón con marca de cruz	casilla x
bucle	giro tirabuzon
bucle doble
marca de alternancia
asterisco de ocho puntas
estrella de ocho puntas
chispa
copyright	simbolo
marca registrada	simbolo de
símbolo de marca comercial
Teclas: #
Teclas: *
tecla: 0	cero
tecla: 1	uno
tecla: 2	dos
tecla: 3	tres
tecla: 4	cuatro
tecla: 5	cinco
tecla: 6	seis
tecla: 7	siete
tecla: 8	ocho
tecla: 9	nueve
Teclas: 10
letras latinas mayúsculas	abcd
letras latinas minúsculas	abcd
números	1234 digitos
símbolos
alfabeto latino	abc
grupo sanguíneo A	tipo
grupo sanguíneo AB	tipo
grupo sanguíneo B	tipo
borrar	simbolo
botón COOL	mola
botón FREE	gratis simbolo
información
símbolo de identificación	identidad
m en círculo
botón NEW	nuevo
botón NG	nuevo
grupo sanguíneo tipo O
botón OK
aparcamiento	parking
símbolo de socorro	ayuda sos
botón UP!	arriba informacion novedad simbolo
botón VS	contra frente a simbolo versus
ideograma japonés para "aquí"	katakana
ideograma japonés para "de cortesía"	katakana
ideograma japonés para "cantidad mensual"	kanji
ideograma japonés para "de pago"	kanji
ideograma japonés para "reservado"	kanji
ideograma japonés para "ganga"	kanji
ideograma japonés para "descuento"	kanji
ideograma japonés para "gratis"	kanji
ideograma japonés para "prohibido"	kanji
ideograma japonés para "aceptable"	kanji
ideograma japonés para "aplicación"	kanji
ideograma japonés para "aprobado"	kanji
ideograma japonés para "vacante"	kanji
ideograma japonés para "enhorabuena"	kanji
ideograma japonés para "secreto"	kanji
ideograma japonés para "abierto"	kanji
ideograma japonés para "completo"	kanji lleno
círculo rojo	geometria
círculo naranja
círculo amarillo
círculo verde
círculo azul	geometria
círculo morado	lila purpura
círculo marrón
círculo negro	geometria
círculo blanco	geometria
cuadrado rojo
cuadrado naranja
cuadrado amarillo
cuadrado verde
cuadrado azul
cuadrado morado	lila purpura
cuadrado marrón
cuadrado negro grande	geometria
cuadrado blanco grande	geometria
cuadrado negro mediano	geometria
cuadrado blanco mediano	geometria
cuadrado negro mediano-pequeño	geometria
cuadrado blanco mediano-pequeño	geometria
cuadrado negro pequeño	geometria
cuadrado blanco pequeño	geometria
rombo naranja grande	geometria
rombo azul grande	geometria
rombo naranja pequeño	geometria
rombo azul pequeño	geometria
triángulo rojo hacia arriba	geometria
triángulo rojo hacia abajo	geometria
rombo con pétalo	flor geometria
botón de opción
botón cuadrado con borde blanco
botón cuadrado con borde negro
bandera de cuadros	carreras deporte motor
bandera triangular	de localizacion informativa
banderas cruzadas	celebracion japon
bandera negra	ondear
bandera blanca	ondear
bandera del arcoíris
bandera transgénero	azul blanco lgtb rosa
bandera pirata	botin jolly roger tesoro
Bandera: Isla de la Ascensión	ac
Bandera: Andorra	ad
Bandera: Emiratos Árabes Unidos	ae
Bandera: Afganistán
Bandera: Antigua y Barbuda	ag
Bandera: Anguila	ai
Bandera: Albania
Bandera: Armenia	am
Bandera: Angola	ao
Bandera: Antártida	aq
Bandera: Argentina
Bandera: Samoa Americana	as
Bandera: Austria	at
Bandera: Australia
Bandera: Aruba	aw
Bandera: Islas Aland	ax
Bandera: Azerbaiyán
Bandera: Bosnia y Herzegovina
Bandera: Barbados	bb
Bandera: Bangladés	bd
Bandera: Bélgica
Bandera: Burkina Faso	bf
Bandera: Bulgaria	bg
Bandera: Baréin	bh
Bandera: Burundi	bi
Bandera: Benín	bj
Bandera: San Bartolomé	bl
Bandera: Bermudas	bm
Bandera: Brunéi	bn
Bandera: Bolivia
Bandera: Caribe neerlandés	bq
Bandera: Brasil
Bandera: Bahamas	bs
Bandera: Bután	bt
Bandera: Isla Bouvet	bv
Bandera: Botsuana	bw
Bandera: Bielorrusia	by
Bandera: Belice	bz
Bandera: Canadá
Bandera: Islas Cocos	cc
Bandera: República Democrática del Congo	cd
Bandera: República Centroafricana	cf
Bandera: Congo	cg
Bandera: Suiza	ch
Bandera: Côte d’Ivoire	ci
Bandera: Islas Cook	ck
Bandera: Chile	cl
Bandera: Camerún	cm
Bandera: China	cn
Bandera: Colombia
Bandera: Isla Clipperton	cp
Bandera: Costa Rica	cr
Bandera: Cuba
Bandera: Cabo Verde	cv
Bandera: Curazao	cw
Bandera: Isla de Navidad	cx
Bandera: Chipre	cy
Bandera: Chequia	cz
Bandera: Alemania	de
Bandera: Diego García	dg
Bandera: Yibuti	dj
Bandera: Dinamarca	dk
Bandera: Dominica	dm
Bandera: República Dominicana
Bandera: Argelia	dz
Bandera: Ceuta y Melilla	ea
Bandera: Ecuador
Bandera: Estonia	ee
Bandera: Egipto
Bandera: Sáhara Occidental	eh
Bandera: Eritrea
Bandera: España
Bandera: Etiopía
Bandera: Unión Europea
Bandera: Finlandia
Bandera: Fiyi	fj
Bandera: Islas Malvinas	fk
Bandera: Micronesia	fm
Bandera: Islas Feroe	fo
Bandera: Francia
Bandera: Gabón
Bandera: Reino Unido	gb
Bandera: Granada	gd
Bandera: Georgia
Bandera: Guayana Francesa	gf
Bandera: Guernesey	gg
Bandera: Ghana
Bandera: Gibraltar
Bandera: Groenlandia	gl
Bandera: Gambia	gm
Bandera: Guinea	gn
Bandera: Guadalupe	gp
Bandera: Guinea Ecuatorial	gq
Bandera: Grecia
Bandera: Islas Georgia del Sur y Sandwich del Sur	gs
Bandera: Guatemala	gt
Bandera: Guam
Bandera: Guinea-Bisáu	gw
Bandera: Guyana	gy
Bandera: RAE de Hong Kong (China)	hk
Bandera: Islas Heard y McDonald	hm
Bandera: Honduras	hn
Bandera: Croacia	hr
Bandera: Haití	ht
Bandera: Hungría
Bandera: Canarias	ic
Bandera: Indonesia	id
Bandera: Irlanda	ie
Bandera: Israel	il
Bandera: Isla de Man	im
Bandera: India
Bandera: Territorio Británico del Océano Índico	io
Bandera: Irak	iq
Bandera: Irán
Bandera: Islandia
Bandera: Italia
Bandera: Jersey
Bandera: Jamaica	jm
Bandera: Jordania
Bandera: Japón	jp
Bandera: Kenia
Bandera: Kirguistán	kg
Bandera: Camboya	kh
Bandera: Kiribati
Bandera: Comoras	km
Bandera: San Cristóbal y Nieves	kn
Bandera: Corea del Norte	kp
Bandera: Corea del Sur	kr
Bandera: Kuwait	kw
Bandera: Islas Caimán	ky
Bandera: Kazajistán	kz
Bandera: Laos
Bandera: Líbano	lb
Bandera: Santa Lucía	lc
Bandera: Liechtenstein
Bandera: Sri Lanka	lk
Bandera: Liberia	lr
Bandera: Lesoto	ls
Bandera: Lituania	lt
Bandera: Luxemburgo
Bandera: Letonia	lv
Bandera: Libia	ly
Bandera: Marruecos
Bandera: Mónaco	mc
Bandera: Moldavia	md
Bandera: Montenegro	me
Bandera: San Martín	mf
Bandera: Madagascar	mg
Bandera: Islas Marshall	mh
Bandera: Macedonia del Norte	mk
Bandera: Mali	ml
Bandera: Myanmar (Birmania)	mm
Bandera: Mongolia	mn
Bandera: RAE de Macao (China)	mo
Bandera: Islas Marianas del Norte	mp
Bandera: Martinica	mq
Bandera: Mauritania	mr
Bandera: Montserrat	ms
Bandera: Malta	mt
Bandera: Mauricio	mu
Bandera: Maldivas	mv
Bandera: Malaui	mw
Bandera: México	mx
Bandera: Malasia	my
Bandera: Mozambique	mz
Bandera: Namibia
Bandera: Nueva Caledonia	nc
Bandera: Níger	ne
Bandera: Isla Norfolk	nf
Bandera: Nigeria	ng
Bandera: Nicaragua
Bandera: Países Bajos	nl
Bandera: Noruega
Bandera: Nepal	np
Bandera: Nauru	nr
Bandera: Niue	nu
Bandera: Nueva Zelanda	nz
Bandera: Omán
Bandera: Panamá
Bandera: Perú
Bandera: Polinesia Francesa	pf
Bandera: Papúa Nueva Guinea	pg
Bandera: Filipinas	ph
Bandera: Pakistán	pk
Bandera: Polonia	pl
Bandera: San Pedro y Miquelón	pm
Bandera: Islas Pitcairn	pn
Bandera: Puerto Rico	pr
Bandera: Territorios Palestinos	ps
Bandera: Portugal	pt
Bandera: Palaos	pw
Bandera: Paraguay	py
Bandera: Catar	qa
Bandera: Reunión
Bandera: Rumanía	ro
Bandera: Serbia	rs
Bandera: Rusia
Bandera: Ruanda	rw
Bandera: Arabia Saudí
Bandera: Islas Salomón	sb
Bandera: Seychelles	sc
Bandera: Sudán	sd
Bandera: Suecia	se
Bandera: Singapur	sg
Bandera: Santa Elena	sh
Bandera: Eslovenia	si
Bandera: Svalbard y Jan Mayen	sj
Bandera: Eslovaquia	sk
Bandera: Sierra Leona	sl
Bandera: San Marino	sm
Bandera: Senegal	sn
Bandera: Somalia
Bandera: Surinam	sr
Bandera: Sudán del Sur	ss
Bandera: Santo Tomé y Príncipe	st
Bandera: El Salvador	sv
Bandera: Sint Maarten	sx
Bandera: Siria	sy
Bandera: Esuatini	sz
Bandera: Tristán de Acuña	ta
Bandera: Islas Turcas y Caicos	tc
Bandera: Chad	td
Bandera: Territorios Australes Franceses	tf
Bandera: Togo	tg
Bandera: Tailandia	th
Bandera: Tayikistán	tj
Bandera: Tokelau	tk
Bandera: Timor-Leste	tl
Bandera: Turkmenistán	tm
Bandera: Túnez	tn
Bandera: Tonga
Bandera: Turquía	tr
Bandera: Trinidad y Tobago	tt
Bandera: Tuvalu	tv
Bandera: Taiwán	tw
Bandera: Tanzania	tz
Bandera: Ucrania	ua
Bandera: Uganda
Bandera: Islas menores alejadas de EE. UU.	um
Bandera: Naciones Unidas
Bandera: Estados Unidos	us
Bandera: Uruguay	uy
Bandera: Uzbekistán
Bandera: Ciudad del Vaticano
Bandera: San Vicente y las Granadinas	vc
Bandera: Venezuela
Bandera: Islas Vírgenes Británicas	vg
Bandera: Islas Vírgenes de EE. UU.
Bandera: Vietnam	vn
Bandera: Vanuatu	vu
Bandera: Wallis y Futuna	wf
Bandera: Samoa	ws
Bandera: Kosovo	xk
Bandera: Yemen
Bandera: Mayotte	yt
Bandera: Sudáfrica	za
Bandera: Zambia	zm
Bandera: Zimbabue	zw
Bandera: Inglaterra	gbeng
Bandera: Escocia	gbsct
Bandera: Gales	gbwls`;
