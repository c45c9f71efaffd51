/* Made by `npm run emoji-data` of emoji-picker-element-data (Apache-2.0). A line an emoji, in the order of emoji-data.ts: its name; more words for it. */
export default `rosto risonho	engracado feliz lol rindo risada sorridente
rosto risonho com olhos bem abertos	boca feliz arregalados risada sorrindo aberta sorridente sorriso
rosto risonho com olhos sorridentes	aberta boca engracado feliz haha lol risada sorriso
rosto contente com olhos sorridentes	feliz sorrindo rindo sorriso aberto
rosto risonho com olhos semicerrados	gargalhada gargalhando hahaha kkk fechados rir sorriso estilo xd
rosto risonho com gota de suor	estressada estressado nervoso rindo sorriso frio mas suando
rolando no chão de rir	choro engracada feliz gargalhada haha kkk lagrimas rindo risada
rosto chorando de rir	alegria engracada engracado gargalhada hahaha kkk lagrimas com
rosto levemente sorridente	feliz sorrindo sorriso
rosto de cabeça para baixo	invertido
rosto derretendo	calor derreter desaparecer dissolver envergonhada haha quente sarcasmo sarcastica vergonha
rosto com olho piscando	flerte piscada
rosto sorridente com olhos sorridentes	alegre encabulada envergonhada feliz fofo ruborizar satisfeita sim sorriso vergonha
rosto sorridente com auréola	anjinho anjo inocente sorriso
rosto sorridente com 3 corações	amando amei amo apaixonada coracao crush paixao romance te
rosto sorridente com olhos de coração	amor apaixonado olhar paixao romance
rosto com olhar maravilhado	estrela gargalhando olhos animada animado feliz superanimada superanimado superfeliz
rosto mandando um beijo	flerte jogando beijos
rosto beijando	beijo com
rosto sorridente	corada corado relaxado sorrindo nao preenchido sorriso
rosto beijando com olhos fechados	os beijinho mandando beijo
rosto beijando com olhos sorridentes	beijar e sorrir beijinho beijos flerte mandando sorrindo um sorriso
rosto sorridente com lágrima	aliviada chorar contente emocionado felicidade feliz grata gratidao orgulhosa rir sorrir
rosto saboreando comida	apetitoso gostosa delicioso gostoso nham sorriso saboroso
rosto mostrando a língua	para fora com
rosto piscando e com língua para fora	brincadeira piscadela mostrando a provocacao
rosto bizarro	cara de maluco doida doido excentrico grande louca louco olhar olho pequeno
rosto com olhos semicerrados e língua para fora	eca horrivel os fechados
rosto com cifrões	avarenta caro cifrao dinheiro ganancia grana rica riqueza
rosto abraçando	abraco carinho feliz maos sorrindo
rosto com a mão sobre a boca	hehe ops risadinha risonho sorriso envergonhado vergonha
rosto com olhos abertos e mão sobre a boca	assustada chocada descrenca em choque espanto nossa omg passada quieta surpresa temor
rosto com olho espiando	cativada cativado envergonhada envergonhado esconder espiadinha espiar olhar fixamente smiley timida timido vergonha
rosto fazendo sinal de silêncio	faca fica quieta quieto
rosto pensativo	curiosa curioso duvida hmm ideias mao no queixo pensando pensativa
rosto saudando	boa sorte exercito ok respeito saudacao senhor sim tropa
rosto com boca de zíper	fechada calada calado quieta quieto segredo
rosto com sobrancelha levantada	ceticismo confusa confuso cetica cetico desconfiada desconfiado desconfianca
rosto neutro	putz sem emocao comentarios reacao
rosto inexpressivo	aff inespressiva inespressivo nada dizer sem comentarios expressao tanto faz
rosto sem boca	calada calado quieto comentarios palavras
rosto com linha pontilhada	deprimida desaparecer esconder escondido indiferenca introvertido invisivel meh tanto faz
rosto nas nuvens	cabeca distraido no nevoeiro
rosto com sorriso maroto	flerte maldoso malicioso suspeito
rosto aborrecido	aff blase nada engracado nao achou graca esta feliz de quem
rosto com olhos revirados	olhando para cima revirando os rolando tanto faz virando
rosto expressando desagrado	careta fazendo sem graca
rosto exalando	alivio assobio assopro cansada cansaco choque exalar exausta fumaca suspiro triste
rosto de mentiroso	mentindo mentira nariz crescendo pinocchio pinoquio
rosto tremendo	choque louco loucura meu deus panico surpresa susto terremoto vibrar vibracao
cabeça virando de um lado para o outro	balancar balancando horizontal negar nao
cabeça balançando na vertical	confirmacao sim
rosto aliviado	alivio em paz zen
rosto deprimido	abatido chateado desanimado pensativo pra baixo
rosto sonolento	cara de com
rosto babando	babar salivando
rosto dormindo	boa noite cama cansada cansado cochilo dormir soneca sono zzz
rosto com máscara médica	doente gripado resfriado
rosto com termômetro	de cama doente febre febril
rosto com atadura na cabeça	acidentado doente ferimento machucado curativos
rosto nauseado	doente enjoado enjoo vomito
rosto vomitando	doente nojenta nojento nojo vomito
rosto espirrando	de cama doente espirro gripado resfriado
rosto fervendo de calor	febre febril insolacao lingua fora ofegante quente vermelho suando suor
rosto gelado	abaixo de zero azul congelando congelei frio glacial gelido
rosto embriagado	alcoolizado boca ondulada bebada bebado embriagada intoxicado olhos tortos tonta tonto
rosto atordoado	acabado doente morto tontura
rosto com olhos em espiral	caramba confuso desnorteado eita espirais hipnotizado problema putz tonto tontura uau
cabeça explodindo	chocada chocado chocante choque incrivel perplexo surpreendente surpresa surpreso
rosto com chapéu de caubói	cara cowboy sertanejo vaqueiro
rosto festivo	animacao aniversario apito chapeu comemorar comemoracao feliz festa lingua de sogra parabens viva
rosto disfarçado	bigode disfarce espiao incognito nariz pessoa sobrancelha oculos
rosto sorridente com óculos escuros	muito sol na boa sorrindo de sorriso to legal
rosto de nerd	cdf esperto estudioso inteligente inteligencia sabe tudo oculos grau
rosto com monóculo	conservador
rosto confuso	indeciso nao entendi tenho certeza
rosto com boca diagonal	confusao cetico decepcao desapontado duvida frustracao indiferenca inseguro meh tanto faz
rosto preocupado	decepcionado
rosto meio triste	tristeza tristinho
rosto descontente	decepcionado decepcao insatisfeito desaprovacao triste
rosto com boca aberta	boquiaberto empatia pasmo
rosto surpreso	espantado uau
rosto espantado	chocado estupefato totalmente
rosto ruborizado	atordoado deslumbrado horrorizado impressionado vergonha
rosto implorando	olhar de cachorrinho olhos grandes perdao por favor que nao pq triste
rosto segurando as lágrimas	admiracao alegria chorar com raiva emocao gratidao iti malia orgulho por favor resistir tristeza
rosto franzido com boca aberta	assustado decepcionado inesperado uau
rosto angustiado	sofrendo
rosto amedrontado	ansiedade assustado com medo preocupado
rosto ansioso com gota de suor	boca aberta nervoso azul frio suando
rosto triste, mas aliviado	decepcionado nao ufa
rosto chorando	choro lagrimas triste
rosto chorando aos berros	alto chorar infeliz lagrimas triste
rosto gritando de medo	assustada assustado grito susto temeroso
rosto perplexo	bravo frustrado indignado
rosto perseverante	concentrado concentracao dor de cabeca foco perseveranca
rosto desapontado	decepcao desapontamento decepcionado triste
rosto cabisbaixo com gota de suor	frio suando
rosto desolado	aborrecido cansado cansei decepcionado exausto infeliz perdi
rosto cansado	desesperado exausto
rosto bocejando	bocejo cansada cansado com sono entediada entediado zzz
rosto soltando vapor pelo nariz	brava bravo furiosa furioso irritada irritado fumaca triunfo vitoria
rosto furioso	bravo irado vermelho zangado
rosto zangado	irado
rosto com símbolos na boca	censurado fala mal rude xingando
rosto sorridente com chifres	cara diabinho diabo malicia roxa sorriso
rosto zangado com chifres	bravo demonio diabinho diabo
caveira	conto corpo fadas morte rosto
caveira e ossos cruzados	morte pirata
cocô	estrume excremento fezes pilha
rosto de palhaço	cara circo engracado piada
ogro	assustador conto fadas demoniaco japones malvado monstro mascara oni rosto
duende japonês	bravo conto fadas goblin monstro mascara raiva rosto tengu zangado
fantasma	assombrado assombracao buu conto fadas halloween rosto
alienígena	extraterrestre ovni rosto
monstro alienígena	t extraterrestre game invasores ovni pixelado
rosto de robô	monstro robotizado
rosto de gato sorrindo	aberta animal boca feliz sorriso
rosto de gato sorrindo com olhos sorridentes	rindo riso sorriso
rosto de gato com lágrimas de alegria	chorando choro engracado felicidade feliz rir risos
rosto de gato sorridente com olhos de coração	adorei amor apaixonado paixao sorriso
rosto de gato com sorriso irônico
rosto de gato mandando um beijo	beijando fechado olho
rosto de gato desolado	choque meu deus oh surpresa surpreso
rosto de gato chorando	choro lagrima triste
rosto de gato mal-humorado	bico bravo
macaco que não vê nada	envergonhado veja mal vi olhos tapados vergonha
macaco que não ouve nada	ouca mal ouco quero ouvir ouvidos tapados
macaco que não fala nada	animal boca tapada fale posso contar falar segredo silencio ups
carta de amor	coracao correspondencia com romance
coração com flecha	amor cupido emocao flechado paixao romance s2
coração com fita	amor aniversario dia dos namorados presente s2
coração brilhante	amor emocionante emocao s2
coração crescendo	amor animado batendo emocao nervosismo s2
coração pulsante	amor batendo emocao s2
corações girando	adoravel amor bonitinho coracao emocao s2
dois corações	amor aniversario casal coracao emocao s2
coração decorativo	amor decoracao roxo s2 selo
exclamação de coração	amor pontuacao s2 sinal
coração partido	amorosa decepcao desilusao emocao quebrado rompimento s2 sofrendo sofrimento triste
coração em chamas	amor sagrado fogo luxuria
coração remendado	bem bom curando mais saudavel melhorando recuperacao
coração vermelho	amor s2
coração rosa	adorei adoravel voce amor curtir emocao especial fofo gostar gostei te
coração laranja	emocao s2
coração amarelo	amor emocao love s2
coração verde	emocao s2
coração azul	emocao s2
coração azul-claro	adorar adorei voce amor emocao especial fofo gostar gostei te
coração roxo	lilas emocao s2
coração marrom	s2
coração preto	negro s2
coração cinza	adorar adorei voce amor emocao especial gostar gostei te
coração branco	s2
marca de beijo	labios romance
cem pontos	100 certamente certeza conte comigo sem duvida top total
símbolo de raiva	com emocao engracado
colisão	emocao engracado explosao simbolo de
zonzo	brilhante emocao engracado estrelas olhando para as
pingos de suor	borrifo com emocao engracado splash
rapidez	correr corrida emocao engracado fugir
buraco	no chao
balão de diálogo	conversa engracado
olho no balão de diálogo	testemunha
balão de diálogo à esquerda	azul conversa
balão de raiva à direita	briga conversa discurso discussao dialogo energico furioso irado
balão de pensamento	engracado ideia inventando invencao pensando
zzz	boa noite cansada cansado com sono dormindo dormir emocao engracado roncando
mão acenando	aceno ate mais esta ai flw oi ola tai tchau
dorso da mão levantado	levantada para tudo pare
mão aberta com os dedos separados	5 cinco palma pare
mão levantada	5 cinco erguida high five papel pare toca aqui
saudação vulcana	dedos jornada nas estrelas mao trek spock startrek
mão para a direita	apertar aperto pegar segurar
mão para a esquerda	apertar pegar segurar
mão com a palma para baixo	cair derrubar descartar pegar segurar soltar xo
mão com a palma para cima	acenar levantar oferecer pegar segurar venha
mão empurrando para a esquerda	bate aqui bloquear empurrar esperar high five parar pausar recusar toca
mão empurrando para a direita	bate aqui bloquear empurrar esperar high five parar pausar recusar toca
sinal de ok	beliscar certo concordo mao rude sinalizando otimo
dedos comprimidos	beliscado coxinha gesto mao ha interrogacao italiana maravilha o que sarcastico
mão beliscando	beliscar pequena quantidade pequeno pouco pouquinho
mão em V de vitória	beleza paz sim
dedos cruzados	boa sorte mao torcendo
mão com dedo indicador e polegar cruzados	3 amor army caro coracao dinheiro estalar pop kpop
gesto de "te amo"	amor mao
saudação do rock	chifres dedos metal mao
sinal "me liga"	legal ligar mao
dorso da mão com indicador apontando para a esquerda	costas dedo
dorso da mão com indicador apontando para a direita	apontar costas dedo
dorso da mão com indicador apontando para cima	costas dedo
dedo do meio	gesto ofensivo mao
dorso da mão com indicador apontando para baixo	abaixo costas dedo apontado embaixo
indicador apontando para cima	dedo eu mao
indicador apontando para o visualizador	apontar ai cutucar dedo mao tu voce
polegar para cima	beleza concordo dedao joia mao ok sim sinal valeu
polegar para baixo	dedao desaprovado desaprovacao mao nao gostei ruim sinal
punho levantado	pedra erguido solidariedade
soco	beleza fechado forca mao punho ta ligado
punho esquerdo	fechada mao soco
punho direito	soco
mãos aplaudindo	aplauso bom trabalho palmas parabens sinal
mãos para cima	ambas as comemoracao levantando comemorar viva
mãos de coração	3 amei voce amor te
mãos abertas	sinal de
palmas unidas para cima	devocao juntas oracao
aperto de mãos	combinado cumprimento
mãos juntas	gesto rezando rezar
escrevendo à mão	caneta
esmalte de unha	cosmeticos manicure mao unhas
selfie	camera celular foto smartphone
bíceps	academia contraido engracado forte musculacao musculo
braço mecânico	acessibilidade protese
perna mecânica	acessibilidade protese
perna	chute joelho membro dobrada
pé	calcanhar chutar chute pisar pisao tornozelo
orelha	corpo escutar ouvido
ouvido com aparelho auditivo	acessibilidade deficiencia auditiva surda surdo
nariz	cheirar cheiro corpo odor rosto
cérebro	inteligente inteligencia
coração humano	anatomia batimento cardiaco cardiologia centro vermelho pulsacao pulso s2 orgao
pulmões	anatomia espiracao exalacao inalacao pulmao respiracao orgao
dente	branco dentista
osso	cachorro esqueleto
olhos	olhando rosto to de
olho	parte do corpo rosto
língua	corpo rosto
boca	batom beijo corpo labios rosto
mordendo o lábio	ansioso batom beijo flertar labios medo mordida nervoso preocupacao seducao sexy vontade
bebê	bebezinho gravida nenem pessoas recem nascido
criança	filho jovem neto pequeno
menino	garoto guri jovem loiro pessoas pia
menina	filha garota menininha neta pessoas
pessoa	adulta adulto
pessoa: cabelo louro	loiro loira loura rosto
homem	adulto amigo irmao marido namorado
homem: barba	barbudo pessoa
homem: barbudo	barba
mulher: barba
homem: cabelo vermelho	adulto amigo irmao marido namorado
homem: cabelo cacheado	adulto amigo irmao marido namorado
homem: cabelo branco	adulto amigo irmao marido namorado
homem: careca	adulto amigo irmao marido namorado
mulher	adulta garota guria loira menina mina
mulher: cabelo vermelho	adulta garota guria loira menina mina
pessoa: cabelo vermelho	adulta adulto
mulher: cabelo cacheado	adulta garota guria loira menina mina
pessoa: cabelo cacheado	adulta adulto
mulher: cabelo branco	adulta garota guria loira menina mina
pessoa: cabelo branco	adulta adulto
mulher: careca	adulta garota guria loira menina mina
pessoa: careca	adulta adulto
mulher: cabelo loiro	garota guria loira loura menina
homem: cabelo loiro	louro
idoso	adulto avo sabio velho vovo
homem idoso	adulto avo careca pessoas vovo
idosa	adulta mulher pessoas velhinha vovozinha
franzindo a sobrancelha	brava bravo chateada chateado testa gesto pessoa triste
homem franzindo a sobrancelha	carrancudo chateado desconfiado gesto magoado menino
mulher franzindo a sobrancelha	carrancuda desconfiada
pessoa fazendo bico	beicinho beico careta chateada chateado emburrada emburrado gesto
homem fazendo bico	apontando cara feia gesto homen
mulher fazendo bico	cara feia
pessoa fazendo gesto de “não”	jeito nenhum mao proibido sem chance
homem fazendo gesto de “não”	menino mao proibido proibir
mulher fazendo gesto de “não”	mao proibido
pessoa fazendo gesto de “OK”	exercicio para maos cima
homem fazendo gesto de “OK”	cabeca exercicio menino mao nossa
mulher fazendo gesto de “OK”	mao
pessoa com a palma virada para cima	ajuda diva divo fala serio fofoca informacoes jogada de cabelo mao sarcasmo
homem com a palma virada para cima	ajuda fofoca garoto gorjeta guri menino sarcasmo sarcastico
mulher com a palma virada para cima
pessoa levantando a mão	duvida eu sei feliz gesto levantar
homem levantando a mão	eu sei gesto menino pedir palavra pergunta voluntario
mulher levantando a mão	gesto pedir palavra
pessoa surda	acessibilidade audicao orelha surdos
homem surdo
mulher surda
pessoa fazendo reverência	arrependimento desculpa desculpe gesto meditacao perdao respeitosa
homem fazendo reverência	desculpas gesto pedindo respeito
mulher fazendo reverência	desculpas desculpe gesto meditar meditacao pedindo respeito
pessoa decepcionada	como assim decepcionado decepcao desapontamento descrenca inacreditavel meu deus nao acredito e possivel dececionada
homem decepcionado	como assim decepcao desapontamento inacreditavel meu deus nao acredito e possivel
mulher decepcionada	como assim decepcao desapontamento inacreditavel meu deus nao acredito e possivel
pessoa dando de ombros	dar duvida ignorancia indiferenca nao sei quem sabe la tanto faz
homem dando de ombros	dar duvida indiferenca menino nao sei quem sabe la tanto faz
mulher dando de ombros	dar duvida garota indiferenca menina nao sei quem sabe la tanto faz
profissional de saúde	cuidados enfermeira medico terapeuta
homem profissional da saúde	doutor enfermeiro medico terapeuta
mulher profissional da saúde	doutora enfermeira garota guria menina medica terapeuta
aluno	estudante graduando
estudante	aluno colando grau formando graduacao homem
aluna	estudante formanda mulher
professora na escola	instrutora
professor	educador homem instrutor mestre
professora	instrutora mestra mulher
juiz no tribunal	balanca
juiz	balanca homem justica
juíza	balanca justica mulher
agricultor	jardineiro rancheiro
fazendeiro	agricultor homem jardineiro
fazendeira	agricultora jardineira mulher
chef de cozinha	cozinheiro
cozinheiro	chef homem restaurante
cozinheira	chef mulher
mecânico trabalhando	eletricista encanador prestador de servico
mecânico	eletricista encanador homem prestador de servicos
mecânica	eletricista encanadora mulher prestadora de servicos
funcionário de fábrica	industrial montagem trabalhador
operário	fabrica homem industria metalurgico trabalhador
operária	fabrica industria mulher trabalhadora
trabalhador de escritório	arquiteto colarinho branco gerente negocios
funcionário de escritório	arquiteto colarinho branco empresario gerente homem
funcionária de escritório	arquiteta branco colarinho empresaria gerente mulher
cientista	biologo engenheiro fisico quimico
cientista homem	biologo fisico professor quimico
cientista mulher	biologa fisica professora quimica
programador	desenvolvedor inventor software tecnologo
tecnólogo	codificador computador criador desenvolvedor homem inventor programador software
tecnóloga	codificadora computador criadora desenvolvedora inventora mulher programadora software
cantor	ator entretenimento estrela rock
cantor homem	artista ator pop rock
cantora	artista atriz mulher pop rock
artista	paleta
artista plástico	homem pintor pintura quadros
artista plástica	mulher pintura
piloto	aviao
piloto de avião homem
piloto de avião mulher	garota guria voando
astronauta	foguete
astronauta homem	espaco foguete
astronauta mulher	espaco foguete
bombeiro	caminhao de bombeiros
bombeiro homem	caminhao corpo de bombeiros fogo incendio
bombeira	caminhao corpo de bombeiros fogo incendio mulher
policial	autoridade multar pessoa prender
policial homem	tira
policial mulher	autoridade multar prender tira
detetive	espiao investigador rosto com lupa
detetive homem	espiao investigador
detetive mulher	espionar espia investigadora investigar
guarda	londres palacio pessoas seguranca
guarda homem	seguranca
guarda mulher	buckingham londres palacio realeza seguranca
ninja	assassino furtividade guerra habilidades lutador oculto pessoa soldado
trabalhador de construção civil	capacete chapeu construir pessoa
pedreiro	construcao homem operario
pedreira	capacete construcao contrucao mulher operaria operario pedreiro
pessoa com coroa	monarca nobre princesa principe rainha realeza reino
príncipe	realeza rei
princesa	conto coroa fadas fantasia loira menina mulher pessoas rainha
pessoa com turbante
homem com turbante
mulher com turbante
homem de boné	chapeu chines pi mao guapimao com pessoas
mulher com véu	cabeca hijab lenco
pessoa de smoking	festa gala homem noivo
homem de smoking
mulher de smoking
pessoa com véu	casamento noiva pessoas de
noivo com véu
noiva com véu
grávida	estou gravidez mulher
homem grávido	barriga cheia cheio comi demais excesso peso gravidez inchado pessoa
pessoa grávida	barriga cheia cheio comi demais excesso peso gravidez inchada
amamentando	amamentacao bebe leite materno mae nenem
mulher alimentando bebê	amamentando amamentacao amor mamae mae nascido nenem pessoa recem
homem alimentando bebê	amamentando amamentacao amor nenem pai papai pessoa recem nascido
pessoa alimentando bebê	amamentar amamentacao homem mulher mae nenem pai recem nascido
bebê anjo	conto fadas rosto
Papai Noel	comemoracao festas natal
Mamãe Noel	comemoracao natal vovo
noel	chapeu feliz festas gorro mamae natal pessoa
super-herói	bem boa bom heroina homem superman superpoder
homem super-herói	bom superpoder
super-heroína	boa mulher superpoder
supervilão	bandido criminoso malvado mau superpoder vilao
homem supervilão	criminoso mal superpoder vilao
supervilã	criminosa mulher ma superpoder vila
mago	bruxa fantasia feiticeira feiticeiro feitico maga magia rpg
homem mago	feiticeiro
maga	bruxa feiticeira
fada	asas conto encantado fantasia ser
homem fada
mulher fada
vampiro	assustador bruxas dia dracula fantasia halloween monstro sangue terror
homem vampiro	dracula
mulher vampira
pessoa sereia	canto cauda contos criatura fada fundo mar oceano encantado sirene tridente
sereio	tritao
sereia
elfo	duende fantasia legolas magia magico mistico rpg ser encantado
elfo homem	duende
elfa	duende mulher
gênio	desejos fantasia lampada magica mistico
homem gênio
mulher gênio
zumbi	apocalipse assustador bruxas dia halloween morto vivo terror
homem zumbi	cazumbi
mulher zumbi	cazumbi
troll	conto fadas fantasia gigante monstro ogro
pessoa recebendo massagem facial	dor de cabeca pele relaxar rosto spa tensao
homem recebendo massagem facial	acalmar dor de cabeca menino relaxamento relaxar rosto salao tenso tensao
mulher recebendo massagem facial	relaxamento
pessoa cortando o cabelo	beleza corte de salao
homem cortando o cabelo	barbeiro beleza corte menino salao
mulher cortando o cabelo	corte de salao beleza
pessoa andando	andar caminhada caminhar passo pedestre perambulando
homem andando	andar caminhar caminhando
mulher andando	andar caminhada caminhando caminhar passeio pedestre perambulando
pessoa andando: de frente para a direita	andar caminhada caminhar passo pedestre perambulando
mulher andando: de frente para a direita	andar caminhada caminhando caminhar passeio pedestre perambulando
homem andando: de frente para a direita	andar caminhar caminhando
pessoa em pé	de
homem em pé
mulher em pé
pessoa ajoelhando	ajoelhado ajoelhar joelhos pedir por favor
homem ajoelhando	ajoelhado
mulher ajoelhando	ajoelhada
pessoa ajoelhando: de frente para a direita	ajoelhado ajoelhar joelhos pedir por favor
mulher ajoelhando: de frente para a direita	ajoelhada
homem ajoelhando: de frente para a direita	ajoelhado
pessoa com bengala para cego	acessibilidade
pessoa com bengala para cego: de frente para a direita	acessibilidade
homem com bengala para cego	accessibilidade
homem com bengala para cego: de frente para a direita	accessibilidade
mulher com bengala para cego	accessibilidade cega deficiencia visual
mulher com bengala para cego: de frente para a direita	accessibilidade cega deficiencia visual
pessoa em cadeira de rodas motorizada	acessibilidade
pessoa em cadeira de rodas motorizada: de frente para a direita	acessibilidade
homem em cadeira de rodas motorizada	acessibilidade
homem em cadeira de rodas motorizada: de frente para a direita	acessibilidade
mulher em cadeira de rodas motorizada	acessibilidade
mulher em cadeira de rodas motorizada: de frente para a direita	acessibilidade
pessoa em cadeira de rodas manual	acessibilidade
pessoa em cadeira de rodas manual: de frente para a direita	acessibilidade
homem em cadeira de rodas manual	acessibilidade
homem em cadeira de rodas manual: de frente para a direita	acessibilidade
mulher em cadeira de rodas manual	acessibilidade
mulher em cadeira de rodas manual: de frente para a direita	acessibilidade
pessoa correndo	correr corrida esporte maratona maratonista pressa
homem correndo	corrida esporte maratona
mulher correndo	corredora corrida esporte garota guria maratona menina pressa rapida rapido
pessoa correndo: de frente para a direita	correr corrida esporte maratona maratonista pressa
mulher correndo: de frente para a direita	corredora corrida esporte garota guria maratona menina pressa rapida rapido
homem correndo: de frente para a direita	corrida esporte maratona
mulher dançando	bailarina flamenco pessoas salsa tango vamos dancar
homem dançando
homem de terno levitando
pessoas com orelhas de coelho	amigas dancarinas festa gemeas melhores
homens com orelhas de coelho	dancarino festa homem meninos
mulheres com orelhas de coelho	dancarinas festa
pessoa na sauna	banho homem mulher relaxar spa
homem na sauna
mulher na sauna
pessoa escalando	alpinista escalada escalar esporte montanha
homem escalando	escalar
mulher escalando	escalar
esgrimista	esgrima espada esporte pessoa
corrida de cavalos	esporte jockey joquei
esquiador	esporte frio neve
praticante de snowboard	esporte inverno neve ski
golfista	bola esporte golfe jogando
homem golfista	golfe jogando
mulher golfista	bola esporte garota golfe menina
surfista	esporte ondas pessoa praia prancha
homem surfista	surfando
mulher surfista	esporte garota guria mar menina onda praia surfando surfe
pessoa remando	barco bote canoa mar oceano remo rio
homem remando	esporte remador remo
mulher remando	barco caiaque canoa esporte garota menina pescaria remadora remo rio
pessoa nadando	esporte nadar natacao olimpiada triatlo
homem nadando	nadar natacao
mulher nadando	esporte homem nadadora nado natacao olimpiada triatlo
pessoa jogando basquete	arremesso atleta bater bola cesta esporte jogador lance livre
homem jogando basquete	bola esporte
mulher jogando basquete	basketball bola esporte garota jogadora jogo menina
pessoa levantando peso	bodybuilder esporte fisiculturista forca levantar
homem levantando peso	esporte forca
mulher levantando peso	esporte forca garota guria levantadora de levantar malhar menina
ciclista	bicicleta bike ciclismo esporte pedalar
homem ciclista	bicicleta esporte passeio
mulher ciclista	bicicleta bike ciclismo esporte garota guria menina passeio pedalando pedalar
pessoa fazendo mountain bike	bicicleta ciclismo ciclista esporte montanha pedalando trilha
homem fazendo mountain bike	bicicleta ciclista
mulher fazendo mountain bike	bicicleta ciclista esporte garota guria menina montanha pedalar
pessoa fazendo estrela	animada animado esporte estrelinha feliz ginasta ginastica
homem fazendo estrela	animado esporte estrelinha feliz ginastica menino virar
mulher fazendo estrela	animada esporte feliz ginasta ginastica menina virar
pessoas lutando	combate esporte greco romana livre lutador torneio
homens lutando	combate esporte greco romana homem livre lutador torneio
mulheres lutando	combate esporte greco romana livre lutadora torneio
pessoa jogando polo aquático	competicao esporte piscina
homem jogando polo aquático	esporte jogador piscina
mulher jogando polo aquático	esporte jogadora menina piscina
handebol	atleta bola esporte gol handball jogador passe pessoa
jogador de handebol	bola esporte handball homem jogando menino quadra
jogadora de handebol	bola esporte gol handball jogando menina mulher passe quadra
malabarista	equilibrio habilidade malabares malabarismo multitarefa
homem malabarista	equilibrio habilidade malabares malabarismo multitarefa
mulher malabarista	equilibrio habilidade malabarismo multitarefa
pessoa na posição de lótus	cruzadas ioga meditacao pernas postura relaxar serenidade yoga zen
homem na posição de lótus	ioga meditacao yoga
mulher na posição de lótus	ioga meditacao yoga
pessoa tomando banho	banheira espuma agua
pessoa deitada na cama	boa cochilo dormindo dormir hotel noite soneca sono
pessoas de mãos dadas	amigos casal gemeos parceiros parceria
duas mulheres de mãos dadas	amigas casal gemeas parceiras parceria pessoa
homem e mulher de mãos dadas	amigos casal pessoas
dois homens de mãos dadas	amigos casal gemeos homem irmaos namorados pessoas
beijo	amor beijar casal coracao pessoas romance
beijo: mulher e homem	amor beijar casal coracao pessoas romance
beijo: homem e homem	amor beijar casal coracao pessoas romance
beijo: mulher e mulher	amor beijar casal coracao pessoas romance
casal apaixonado	com um coracao pessoas romance
casal apaixonado: mulher e homem	com um coracao pessoas romance
casal apaixonado: homem e homem	com um coracao pessoas romance
casal apaixonado: mulher e mulher	com um coracao pessoas romance
família: homem, mulher e menino	filho mae pai pessoas um
família: homem, mulher e menina	filho mae pai pessoas um
família: homem, mulher, menina e menino	filho mae pai pessoas um
família: homem, mulher, menino e menino	filho mae pai pessoas um
família: homem, mulher, menina e menina	filho mae pai pessoas um
família: homem, homem e menino	filho mae pai pessoas um
família: homem, homem e menina	filho mae pai pessoas um
família: homem, homem, menina e menino	filho mae pai pessoas um
família: homem, homem, menino e menino	filho mae pai pessoas um
família: homem, homem, menina e menina	filho mae pai pessoas um
família: mulher, mulher e menino	filho mae pai pessoas um
família: mulher, mulher e menina	filho mae pai pessoas um
família: mulher, mulher, menina e menino	filho mae pai pessoas um
família: mulher, mulher, menino e menino	filho mae pai pessoas um
família: mulher, mulher, menina e menina	filho mae pai pessoas um
família: homem e menino	filho mae pai pessoas um
família: homem, menino e menino	filho mae pai pessoas um
família: homem e menina	filho mae pai pessoas um
família: homem, menina e menino	filho mae pai pessoas um
família: homem, menina e menina	filho mae pai pessoas um
família: mulher e menino	filho mae pai pessoas um
família: mulher, menino e menino	filho mae pai pessoas um
família: mulher e menina	filho mae pai pessoas um
família: mulher, menina e menino	filho mae pai pessoas um
família: mulher, menina e menina	filho mae pai pessoas um
silhueta falando	berro cabeca grito voz
silhueta de busto	misterio pessoas sombra
silhueta de bustos	amigos dupla pessoas
pessoas se abraçando	abraco adeus amizade amor carinho conforto obrigado ola
família	filho mae pai pessoas um
família: adulto, adulto, criança
família: adulto, adulto, criança, criança	adultos criancas filha filho
família: adulto, criança
família: adulto, criança, criança	criancas
pegadas	corpo gravura pes descalcos rastro
rosto de macaco	animal
macaco	animal
gorila	animal macaco
orangotango	macaco primata
rosto de cachorro	animal
cachorro	animal cao
cão-guia	acessibilidade cachorro cadela cega cego cegueira deficiencia visual labrador
cão de serviço	accessibilidade assistencia cachorro cadela guia pastor alemao
poodle	animal cachorro
rosto de lobo	animal
rosto de raposa	animal bicho
guaxinim	animal astuto curioso travesso
rosto de gato	animal felino gatinho
gato	animal felino
gato preto	animal azar dia das bruxas felino gata halloween miado miau
rosto de leão	animal zodiaco
rosto de tigre	animal
tigre	animal
leopardo	animal onca
rosto de cavalo	animal equino
alce	animal cervo chifres galhada mamifero rena
burro	animais animal asno jegue mamifero mula relinchar relincho teimosa teimoso
cavalo	animal corrida equestre
rosto de unicórnio	animal
zebra	animal listras
cervo	animal veado
bisão	animal bisonte bufalo rebanho
rosto de vaca	animal fazenda leite muuu vaquinha
boi	animal touro zodiaco
búfalo-asiático	animal agua
vaca	animal fazenda
rosto de porco	animal
porco	animal
javali	animal
nariz de porco	animal rosto
carneiro	animal chifre zodiaco aries
ovelha	animal fazenda la
cabra	animal bode capricornio zodiaco
camelo	animal uma so corcova deserto dromedario
camelo com duas corcovas	animal asiatico deserto
lhama	alpaca animal guanaco la vicunha
girafa	animal
elefante	animal
mamute	animal extinto grande lanoso presa historico
rinoceronte	animal
hipopótamo	animal
rosto de camundongo	animal ratinho rato
camundongo	animal ratinho
rato	animal ratazana
rosto de hamster	animal
rosto de coelho	animal
coelho	animal coelhinho da pascoa
esquilo	animal
castor	animal dentuco represa
porco-espinho	animal espinhoso ourico
morcego	animal vampiro
rosto de urso	animal
urso polar	branco artico
coala	animal
rosto de panda	animal
preguiça	bicho devagar lenta lentidao preguicosa preguicoso
lontra	brincalhona pesca
gambá	fedida fedido fedor
canguru	animal australia filhote joey marsupial pula pulo salto
texugo	animal incomodar ratel de mel
patas	animal patinhas de cachorro pegada
peru	animal ave de natal
galinha	animal ave
galo	animal ave
pintinho chocando	animal ave bebe filhote galinha pinto
pintinho de perfil	animal ave bebe filhote galinha pinto rosto
pintinho de frente	animal ave bebe fihote galinha olhando para pinto
pássaro	animal
pinguim	animal antartica frio
pomba branca	animal ave paz passaro
águia	passaro
pato	animal passaro
cisne	animal ave patinho feio passaro
coruja	passaro sabedoria
dodô	animal ave extinto grande mauricio passaro
pena	leve plumagem passaro voo
flamingo	ave extravagante tropical
pavão	animal ave colorido orgulhoso pavoa pomposo
papagaio	animal ave fala pirata passaro repete
asa	angelical anjo ascender aviacao celestial mitologia passaro voando voar alto
pássaro preto	animal ave bico corvo gralha passarinho
ganso	animal ave bobo gansos grasno marreco pato passaro
fênix	fantasia imortal passaro de fogo reemergir reencarnar reencarnacao reincarnacao renascer renascimento reviver transformacao
sapo	animal rosto de
crocodilo	animal jacare
tartaruga	animal
lagartixa	animal lagarto reptil
cobra	animal reptil serpente
rosto de dragão	animal
dragão	animal game of thrones
saurópode	braquiosaurus braquiossauro brontossauro brontossuro dinossauro diplodocus diplodoco
tiranossauro rex	dinossauro
baleia esguichando água	animal esguicho
baleia	animal mar oceano
golfinho	animal oceano
foca	animal marinho leao oceano
peixe	animal peixes pescar signo de zodiaco
peixe tropical	animal
baiacu	animal peixe
tubarão	peixe
polvo	animal oceano octopus
caramujo	animal concha do mar em espiral
coral	mar mudanca climatica oceano recife
água-viva	ai animal aquario ferrao invertebrado marinha medusa oceano queimadura tentaculos
caranguejo	animal marinho cancer signo de zodiaco
lagosta	animal bisque caldo fruto do mar garras
camarão	animal comida crustaceo
lula	animal comida molusco
ostra	frutos do mar mergulho perola
caracol	animal escargot
borboleta	beleza inseto
inseto	animal centopeia lagarta
formiga	animal inseto
abelha	animal inseto natureza
besouro	animal bicho inseto
joaninha	animal besouro inseto tipo de
grilo	gafanhoto inseto
barata	animal baratas inseto nojento nojo praga
aranha	animal dias das bruxas halloween inseto
teia de aranha	halloween inseto
escorpião	animal deserto inseto zodiaco
mosquito	aedes aegypti amarela animal chicungunha dengue doenca febre inseto malaria pernilongo virus zica
mosca	animal apodrecendo doenca inseto larva varejeira praga
minhoca	anelideo animal parasita verme
micróbio	ameba bacteria ciencia virus
buquê	aniversario flor planta romance
flor de cerejeira	cereja planta primavera
flor branca	carimbo de parabens
lótus	beleza budismo calma flor de hinduismo paz pureza serenidade vietna india
roseta	flor amarela planta primavera
rosa	flor
flor murcha	morrendo murchando
hibisco	flor planta primavera
girassol	flor planta
flor	florescer planta
tulipa	flor
jacinto	arbusto bluebonnet flor cranio do dragao lavanda lilas lupinus planta primavera roxo violeta
muda de planta	brotar broto jovem plantinha
vaso com planta	casa chato decoracao nutrir plantar samambaia sem utilidade
conífera	floresta natal pinheirinho pinheiro arvore de
árvore caidiça	desfolha natureza cheia
palmeira	coqueiro arvore de
cacto	deserto natureza planta seca
planta de arroz	comida espiga fazenda graos do
erva	folha planta
trevo	irlanda irlandes planta de tres folhas
trevo de quatro folhas	irlandes planta sorte sortudo
folha de bordo	caida vermelha maple outono
folhas caídas	cair outono
folha ao vento	soprando
ninho vazio	aninhando galhos lar passarinho passaro
ninho com ovos	aninhando galhos lar passarinho passaro
cogumelo	champignon fungo mario planta
uvas	fruta
melão	fruta
melancia	fruta
tangerina	citrica fruta laranja
limão	azedo citrico fruta siciliano
lima	acidez caipirinha citrica citrico drink fruta limonada limao tequila tropical verde
banana	fruta
abacaxi	comida fome fruta
manga	comida fruta tropical
maçã vermelha	fruta
maçã verde	comida fome fruta
pera	comida fome fruta
pêssego	fruta
cereja	comida fome frutas vermelhas
morango	comida fome frutas vermelhas
mirtilos	alimento azul baga blueberry comida fruta silvestre
kiwi	comida fruta
tomate	fruta fruto legume vegetal
azeitona	alimento comida oliveira
coco	fruta palmeira pina colada
abacate	comida fruta
berinjela	beringela comida legume vegetal
batata	comida fome legume vegetal
cenoura	comida fome legume salada vegetal
milho	comida espiga de fome
pimenta	apimentada apimentado tempero
pimentão	alimento capsicum comida verde vegetal
pepino	comida fome legume picles salada vegetal
verdura	alface bok choy comida couve hamburguer repolho chines salada
brócolis
alho	tempero
cebola	tempero
amendoim	comida
feijões	alimento comida feijao grao legume
castanha	planta
gengibre	cerveja comida erva especiaria natural raiz saude tempero
vagem	comida edamame ervilha feijao grao legume leguminosa pe de vegetal
cogumelo marrom	champignon comida fungos natureza trufa vegetal vegetariano
pão	de forma para fatiar restaurante torrada tostex
croissant	cafe da manha comida fome pao
baguete	bisnaga comida pao frances
pão sírio	alimento arepa comida lavash naan pita folha
pretzel	pao torcido
bagel	cafe da manha chimia comida confeitaria pao rosca rosquinha
panquecas	cafe da manha comida crepes fome
waffle	doce gofre wafel wafle
queijo	comida fome suico
carne	com osso no churrasco restaurante
coxa de frango	aves comida coxinha fome osso peru restaurante
corte de carne	bife vermelha costela cordeiro costeleta porco
bacon	comida fome toucinho
hambúrguer	burguer cheese restaurante
batata frita	comida fast food fome fritas lanchonete restaurante
pizza	fatia restaurante
cachorro-quente	hot dog pao com salsicha vina
sanduíche	pao de forma
taco	comida mexicana mexicano tacos
burrito	comida mexicana mexicano
tamale	alimento comida enrolado mexicano milho pamonha
pão recheado	comida kebab recheio wrap
falafel	almondega grao de bico
ovo	comida fome
ovo frito	comida culinaria frigideira estrelado restaurante
caçarola com comida	fome paella panela rasa
panela	ensopado restaurante tigela de comida
fondue	alimento chocolate comida derretido panela queijo suico
tigela com colher	cafe da manha cereal prato de sopa
salada verde	comida fome restaurante
pipoca	balde cinema
manteiga	laticinio margarina
sal	comida condimento sabor saleiro salgado
comida enlatada	lata
bentô	almoco japones caixa de restaurante
biscoito de arroz	bolacha cracker
arroz japonês	bolinho de comida fome onigiri restaurante
arroz cozido	comida fome restaurante
arroz com curry	e restaurante
lámen	comida fome macarrao miojo quentinha ramen restaurante sopa tigela de
espaguete	comida fome italiano macarronada macarrao restaurante
batata assada	doce restaurante
oden	espetinho frutos do mar no restaurante
sushi	comida japonesa restaurante sashimi
camarão frito	empanado restaurante tempura
bolinho de peixe	croquete redemoinho restaurante
bolo lunar	da lua comida confeitaria festival chines outono yuebing
dango	bolinho de no espetinho japones comida doce fome mochiko sobremesa
bolinho asiático	chines dumpling empanada gyoza jiaozi massa pierogi potsticker
biscoito da sorte	chines fortuna profecia
caixa para viagem	caixinha levar delivery marmita
sorvete italiano	doce fome sobremesa de casquinha massa na
raspadinha de gelo	restaurante sobremesa
sorvete	creme gelo restaurante sobremesa
donut	comida fome restaurante rosquinha sonho doce
biscoito	bolacha comida cookie doce fome sobremesa
bolo de aniversário	comemoracao doce feliz festa niver
pão de ló de morango	bolo recheado doce fatia restaurante sobremesa
cupcake	acucar bolinho bolo comida confeitaria confeito doce sobremesa torta
torta	abobora carne doce fatia de fruta maca padaria recheio salgado
chocolate	barra de doce fome
bala	balinha doce
pirulito	bala doce
pudim	de leite ovos restaurante
pote de mel	restaurante
mamadeira	bebe leite leitinho mamar nenem
copo de leite
café	cafezinho cafeina cha inverno quente
bule	alimento bebida chaleira comida infusao
xícara de chá sem alça	bebida verde
saquê	bar bebida copo garrafa e de japones restaurante
garrafa de champanhe	aniversario bar champagne champanha cidra comemorar espumante estourar festa parabens
vinho	bar bebida calice de restaurante taca
coquetel	bar beber bebida cachaca happy hour martini restaurante taca de
bebida tropical	bar coquetel de frutas drink happy hour restaurante
cerveja	bar bebida caneca de chopp gelada happy hour restaurante
canecas de cerveja	bar chope chopp restaurante
taças brindando	brinde champagne champanhe comemoracao tim
copo	bar bebida drink whisky
derramando líquido	acabou acidente bebida copo derramar derrubar fim ops pingar vazio agua
copo com canudo	refrigerante suco agua
chá perolado	bebida bolha bubble tea comida leite poba
suco de caixa	caixinha suquinho
mate	bebida chimarrao cuia de terere
cubo de gelo	gelado iceberg
hashi	comida japonesa pauzinhos
prato com talheres	almoco faca fome garfo jantar ao lado restaurante
garfo e faca	almoco comer comida fome jantar restaurante talheres
colher	talher
faca de cozinha	chef cozinhar
jarro	armazenar condimento conserva jarra molho nada pote recipiente vazio vidro
ânfora	ornamento chines vaso
globo mostrando Europa e África	terra
globo mostrando as Américas	terra
globo mostrando Ásia e Oceania	australia planeta terra
globo com meridianos
mapa-múndi	geografia mundo
mapa do Japão
bússola	magnetica direcao magnetico navegacao norte orientacao pontos cardeais ima
montanha com neve	alpes frio
montanha	natureza
vulcão	erupcao vulcanica lava natureza
Monte Fuji	montanha
acampamento	barraca
praia e guarda-sol
deserto	clima seco
ilha deserta	palmeira praia
parque nacional	com rio reserva florestal
estádio	arena
prédio grego	arquitetura classico
construção	guindaste obra
tijolo	argamassa argila cimento muro parede terra
pedra	pedregulho pesado rocha seixo solido
madeira	lenha serrada tora tronco
cabana	abrigo casa yurt
casas
casa abandonada
casa	construcao domicilio lar residencia
casa com jardim	construcao lar
edifício comercial	escritorio
correio japonês	oriental predio
correio	europeu predio
hospital	doente internado medico predio
banco	predio
hotel	predio
motel	amor hotel predio
loja de conveniência	horas 24h predio
escola	colegio predio da
loja de departamentos	estabelecimento comercial
fábrica	predio
castelo japonês	pagoda pagode predio
castelo	europeu medieval predio
capela de casamento	romance
Torre de Tóquio	japao
Estátua da Liberdade
igreja	capela cristao missa predio religiao
mesquita	isla muculmano religiao
templo hindu
sinagoga	judaismo judeu judia religiao templo
santuário japonês	oriental religiao xintoismo
caaba islã	muculmano religiao
fonte	chafariz praca agua
barraca	acampamento acampar
enevoado	bruma cerracao neblina nevoeiro nevoa
noite estrelada	cidade a estrelas predios
cidade	predios urbano
aurora sobre montanhas	nascer do sol as da manha
aurora sobre água	amanhecer natureza oceano rio sol da manha nascendo
cidade ao anoitecer	noite paisagem predio por do sol
pôr do sol	anoitecer calor cidade entardecer sobre predios
ponte à noite	pontilhao
chamas	calor fogo fumaca quente
carrossel	cavalo de entretenimento parque diversao
escorregador	brincar brinquedo escorregar parque de diversoes parquinho playground
roda gigante	entretenimento parque de diversoes
montanha russa	entretenimento parque de diversoes tematico
barbearia	barbeiro barber pole cortar cabelo poste de
circo	entretenimento lona de tenda
locomotiva	trem vapor veiculo
vagão de trem	bonde eletrico ferroviario transporte trolebus veiculo
trem de alta velocidade	bala japones trens veloz veiculo
trem de alta velocidade japonês	bala ferrovia japao veloz viagem
trem	ferrovia veiculo
metrô	trem tunel subterraneo veiculo
trem urbano	chegada cheguei leve veiculo
estação	de trem metro
bonde elétrico	trolebus veiculo
monotrilho	trem veiculo
estrada de ferro na montanha	carro teleferico veiculo
bonde	eletrico carro trolebus veiculo
ônibus	transporte publico veiculo
ônibus se aproximando	veiculo
trólebus	bonde eletrico veiculo onibus movido a eletricidade
van	mini onibus veraneio veiculo
ambulância	veiculo
carro do corpo de bombeiros	caminhao fogo incendio veiculo
viatura policial	carro patrulha veiculo
viatura policial se aproximando	veiculo
táxi	veiculo
táxi se aproximando	chegada transporte veiculo
carro	automovel veiculo
carro se aproximando	automovel carona chegada veiculo
SUV	carro trailer veiculo recreacional
caminhonete	automovel caminhao carro cacamba picape up pickup transporte veiculo
caminhão de entrega	veiculo
caminhão	articulado semi trailer veiculo
trator	obra veiculo
carro de corrida	automobilismo
motocicleta	corrida veiculo
scooter	monareta motinho motoca
cadeira de rodas manual	acessibilidade
cadeira de rodas motorizada	acessibilidade
automóvel riquixá	autorriquixa tuk
bicicleta	bike veiculo
patinete	brinquedo
skate	rodinhas skatista
patins de rodas	esporte patinacao roller
ponto de ônibus	busao transporte publico
estrada	caminho viagem viajar
trilhos	trem
barril de óleo	latao
posto de gasolina	abastecer bomba combustivel alcool
roda	carro circulo direcao girar pneu veiculo volante
sirene	carro da farol policial luz de viatura giratoria
semáforo horizontal	cruzamento luz sinaleira transito
semáforo vertical	cruzamento luz sinaleira transito
sinal de pare
em construção	simbolo para
âncora	marinha navegar sinal
boia	colete flutuar vidas guardar nadar resgate salva seguranca
barco a vela	iate navegar oceano praia resort
canoa	barco
lancha	barco ferias praia verao veiculo
cruzeiro	barco embarcacao navio passageiros veiculo
balsa	barco ferry boat navegar
barco	lancha motor navio veiculo
navio	aquatico barco cruzeiro ferias veiculo viagem
avião	aereo veiculo viajar voar voo
avião pequeno	aereo jatinho jato veiculo
avião decolando	decolar fui ferias partindo partiu viagem viajando
avião aterrissando	aterrissagem chegando pousando veiculo voltando
paraquedas	asa delta paraquedista parasail saltar
assento	cadeira poltrona
helicóptero	veiculo viagem viajar voo
estrada de ferro suspensa	suspensao trem veiculo
teleférico de montanha	bonde cabo suspenso usado em telefericos nas montanhas veiculo
teleférico	aerea bonde gondola linha veiculo
satélite	antena espaco
foguete	espaco veiculo
disco voador	alienigena et extra terrestre ovni
sineta	hotel portaria sino
mala	bagagem rodinhas viagem
ampulheta	areia tempo
ampulheta contando o tempo	areia cheia em cima hora relogio
relógio de pulso	hora tempo
despertador	alarme atrasada atrasado horario relogio
cronômetro	relogio tempo
relógio temporizador	cronometro timer
relógio de mesa	antigo
12 horas	12h00 doze meia noite meio dia relogio
doze e meia	12h30 relogio
1 hora	13h 1h00 relogio uma
uma e meia	30 13h30 1h30 relogio
2 horas	14h 2h00 duas relogio
duas e meia	30 2h30 relogio
3 horas	15h 00 3h00 horario relogio tres
três e meia	30 3h30 relogio
4 horas	00 4h00 horario quatro relogio
quatro e meia	4h30 relogio
5 horas	5h00 cinco relogio
cinco e meia	17h30 5h30 relogio
6 horas	18h 6h00 relogio seis
seis e meia	18h30 6h30 relogio
7 horas	19h 7h00 relogio sete
sete e meia	30 7h30 relogio
8 horas	00 8h00 oito relogio
oito e meia	30 8h30 relogio
9 horas	21h 9h00 nove relogio
nove e meia	30 9h30 hora relogio
10 horas	10h00 22h dez relogio
dez e meia	10h30 22h30 relogio
11 horas	00 11h00 onze relogio
onze e meia	11h30 23h30 relogio
lua nova	escuro negra noite
lua crescente côncava	noite
quarto crescente	lua de
lua crescente convexa
lua cheia	luar
lua minguante convexa
quarto minguante	lua de
lua minguante côncava
lua crescente
rosto da lua nova	com
rosto da lua de quarto crescente	noite
rosto da lua de quarto minguante	com
termômetro	clima temperatura tempo
sol	clima dia claro raios solar tempo
rosto da lua cheia	com
rosto do sol	praia
planeta com anéis	saturnino saturno
estrela branca média	amarela astronomia
estrela brilhante	brilho cintilante luminosa reluzente
estrela cadente	cai
via láctea	ceu espaco estrelado
nuvem	clima
sol por trás das nuvens	clima nublado nuvem
chuva com trovão	clima nuvem relampago temporal
sol com nuvens	clima ensolarado nublado nuvem
nublado	clima nuvem sol
sol com chuva	clima nuvem
nuvem com chuva	chovendo clima
nuvem com neve	clima frio
nuvem com trovão	clima relampago
tornado	clima furacao nuvem
nevoeiro	clima furacao neblina nuvem
rosto de vento	clima nuvem soprar sopro
ciclone	clima espiral furacao tonto twister zonzo
arco-íris	chuva clima gay lgbtqia lesbica natureza orgulho queer transgenero
guarda-chuva fechado	chuvoso
guarda-chuva	acessorio clima sombrinha aberta
sombrinha na chuva	acessorio clima gotas guarda
guarda-sol	chuva clima praia sombra sombrinha
alta tensão	eletricidade natureza perigo relampago sinal
floco de neve	clima frio
boneco de neve	clima frio inverno
boneco de neve sem neve	frio inverno
cometa	espaco estrela cadente meteoro satelite
fogo	chama
gota	com suor engracado de
onda	mar oceano praia surfe tsunami agua
abóbora de halloween	comemoracao dia das bruxas jack lanterna
árvore de natal	comemoracao pinheirinho
fogos de artifício	ano novo comemoracao
vela estrela	comemoracao fogo de artificio
bombinha	artificio bomba chiando dinamite estourar explosivo faisca fogo luz pirotecnia roubada
brilhos	brilhantes estrelas faiscas magica
balão	aniversario celebracao comemoracao festa parabens
cone de festa	alegria aniversario celebrar comemoracao eba oba parabens
confete	bola celebracao comemoracao eba oba parabens
árvore de tanabata	comemoracao estrelas festival japonesa papel tiras
decoração de pinhos	bambu comemoracao pinhas japones
bonecas japonesas	comemoracao festival japanesas
bandeira de carpas	comemoracao koinobori
carrilhão de vento	sino som
contemplação da lua	cerimonia de comemoracao
envelope vermelho	boa sorte dinheiro hongbao lai see presente
laço de fita	comemoracao presente
presente	comemoracao embrulhado mimo
fita de lembrete	celebracao comemoracao laco
ingresso de cinema	entrada ticket
ingresso	entretenimento
medalha militar	condecoracao premio
troféu	campeao premio
medalha esportiva	vitoria
medalha de ouro	1o lugar 1º vitoria
medalha de prata	2o lugar 2º segundo
medalha de bronze	3o lugar 3º terceiro
bola de futebol	jogar
bola de beisebol	esportes
softbol	bola esporte luva softball
bola de basquete	cesta esporte jogo
bola de vôlei	jogar jogo
bola de futebol americano	esporte super bowl
bola de rugby	americano esporte futebol
tênis	bola esporte raquete
frisbee	disco esporte ultimate voador
boliche	bola jogo strike
críquete	betes bola jogo taco
hóquei de campo	bola jogo taco
hóquei no gelo	disco jogo taco
lacrosse	bastao bola esporte gol raquete taco
pingue-pongue	mesa pingpong raquete tenis
badminton	jogo peteca raquete
luva de boxe	esporte luta
quimono de artes marciais	esporte faixa judo karate preta taekwondo uniforme
gol	esporte futebol goleira goleiro rede
bandeira no buraco	esporte golfe
patins de gelo	patinacao
pesca	entretenimento peixe pescador pescaria recreacao vara
máscara de mergulho	esnorquel mergulhador scuba snorkeling
camiseta de corrida	esporte faixa
esqui	bota esporte esquiar neve
trenó	neve toboga
pedra de curling	jogo
no alvo	certeiro dardos jogo mira mosca tiro
ioiô	brinquedo flutua
pipa	papagaio planar voar
pistola d’água	arma ferramenta revolver
bilhar	bola oito jogo
bola de cristal	adivinhacao destino futuro prever
varinha mágica	bruxa condao magia mago
videogame	controle game jogos playstation xbox
joystick	atari controle game jogo videogame
caça-níquel	aposta azar cassino jogo maquina
jogo de dado	dados sorte
quebra-cabeça	dica encaixe peca
ursinho de pelúcia	bichinho brinquedo enchimento urso
pinhata	cinco de maio comemoracao doce festa festival
globo de espelhos	balada boate bola brilho dancar discoteca espelhado festa night
boneca russa	matriosca matrioska
naipe de espadas	baralho carta jogo
naipe de copas	baralho carta jogo s2
naipe de ouros	baralho carta jogo
naipe de paus	baralho carta jogo
peão de xadrez	truque
curinga	baralho carta coringa jogo joker
dragão vermelho de mahjong	jogo peca
carta de flores	baralho hanafuda jogo
máscara	arte ator atriz dramatica entretenimento espetaculo performance peca teatro
quadro emoldurado	arte moldura museu pintura
paleta de tintas	arte artista artistica museu pintor pintura
carretel	agulha barbante costura linha
agulha de costura	alfaiataria bordados linha pontos suturas vagonite
novelo	bola croche la tricotar
nó	amarrar corda cordel emaranhado fio laco marinheiro
óculos	acessorio
óculos escuros	de sol
óculos de proteção	mergulho natacao olhos ski soldagem
jaleco	cientista dr experimento experiencia medico roupa
colete salva-vidas	emergencia refletivo seguranca
gravata	acessorio roupa
camiseta	camisa roupa
jeans	calca roupa
cachecol	frio inverno pescoco
luvas	inverno mao
casaco	agasalho blusa frio jaqueta
meias	meiao
vestido	peca unica roupa
quimono	roupa vestir
sari	indiana roupa vestido
maiô	banho nadar praia roupa
cueca	banho nadar praia roupa sunga intima
shorts	banho bermuda nadar praia roupa
biquíni	banho piscina praia roupa
roupas femininas	azul blusa camiseta
leque dobrável	abanar arejar balancar calor danca flertar quente refrescar timidez
bolsinha	acessorio bolsa moeda niqueleira porta rosa
bolsa de mão	acessorio fashion mala
bolsa pequena	acessorio carteira fashion
sacolas de compras	presente shopping
mochila	bolsa escola viagem viajar
chinelo	alpargatas piscina praia rasteirinha sandalia
sapato masculino	acessorio sapatos
tênis de corrida	acessorio correr esportivo sapato
bota de trekking	acampamento acampar caminhada marrom mochilao natureza sapato trilha
sapatilha	confortavel de bale sapato sem fivela
sapato de salto alto	acessorio chique fashion moda mulher scarpin
sandália feminina	acessorio feminino medio salto
sapatilha de balé	bailarina danca
bota feminina	acessorio calcado medio salto
pente de cabelo	afro crespo garfo pentear retro
coroa	acessorio familia game of thrones medieval rainha realeza reinado
chapéu feminino	acessorio fashion
cartola	chapeu chique entretenimento roupa
chapéu de formatura	capelo comemoracao
boné	de beisebol chapeu
capacete militar	exercito guerra guerreiro soldado
capacacete de socorrista	ajuda branca capacete cruz primeiros resgate rosto salvamento socorros vermelho
rosário de oração	acessorio religiao reza terco
batom	cosmeticos makeup maquiagem vermelho
anel	diamante romance
pedra preciosa	diamante joia
alto-falante silenciado	calar mudo mute quieto silenciar silencio som
alto-falante com volume baixo	mudo musica silencio som
alto-falante com volume médio	baixo diminuir som
alto-falante com volume alto	gritar musica som
buzina	alto falante aviso comunicado discurso gritar megafone
megafone	aplausos comunicacao
corneta postal	correios
sino	capela
sino silenciado	mudo notificacao proibido quieto sem som silencioso
partitura musical
nota musical
notas musicais
microfone de estúdio	musica
controle de volume	musica
botões giratórios	controle musica
microfone	cantar entretenimento karaoke musica
fones de ouvido	entretenimento musica som
rádio	radiola som video
saxofone	instrumento musical
trompete	instrumento musical
acordeão	concertina instrumento musica sanfona
guitarra	instrumento musical
teclado musical	instrumento piano
violino	instrumento musical
banjo	cordas instrumento musica
tambor	baquetas musica percussao
tambor comprido	atabaque batida conga instrumento percussao ritmo
maracás	chacoalhar chocalho danca festa instrumento mexer musica percussao
flauta	banda flautim instrumento marcial musica orquestra pife pifano sopro tubo
telefone celular	movel
telefone celular com seta	chamada fazer ligar receber smartphone
telefone no gancho
telefone	aparelho de comunicacao
pager	comunicacao
fax	comunicacao maquina de
pilha	bateria
pouca bateria	acabando cansado descarregada eletronico energia fim fraca pilha sem
tomada elétrica	cabo eletricidade energia plugue
laptop	computador notebook pc pessoal trabalho
computador de mesa	desktop monitor
impressora	acessorio computador documento impressao imprimir
teclado	acessorio computador digitacao
mouse	acessorio computador
trackball	acessorio bolinha computador mouse
minidisc	computacao disco hd md rigido
disquete	computador disco flexivel
cd	blu ray computador disco dvd optico
DVD	blu ray cd computador disco optico
ábaco	calculadora calculo matematica numero
câmera de cinema	entretenimento filmar filme hollywood
rolo de filmes	cinema
projetor de filmes	cinema video
claquete	cena entretenimento filme tomada
televisão	canal tv video
câmera	foto selfie video
câmera com flash	fotografia video
câmera de vídeo	filmadora
videocassete	cassete fita vhs
lupa para a esquerda	aumento busca ferramenta lente pesquisa procura
lupa para a direita	aumento busca ferramenta lente pesquisa procura
vela	acesa luz
lâmpada	eletrica ideia luz quadrinhos tenho uma
lanterna	eletrica ferramenta luz
lanterna vermelha de papel	bar izakaya restaurante
lâmpada de óleo	diya
caderno decorado	agenda capa decoracao escola livro
livro fechado	apostila
livro aberto	biblioteca leitura lendo ler livraria
livro verde	biblioteca caderno colegio escola estudar lendo ler livraria
livro azul	apostila escola estudo leitura
livro laranja	apostila cartilha
livros	biblioteca estudando estudar leitura lendo ler livraria
caderno	folhas
livro contábil	caderno
página dobrada	dobrado documento papel
pergaminho	rolo de papel
página voltada para cima	documento oficial papel
jornal	noticias
jornal enrolado	noticias
marcadores de página	marcar
marcador de página	livro
etiqueta	identificar rotulo
moeda	dinheiro dolar euro metal ouro prata real rica rico tesouro
saco de dinheiro	dolares
nota de iene	cedula dinheiro grana moeda
nota de dólar	dinheiro moeda bancaria
nota de euro	cedula dinheiro grana moeda
nota de libra	cedula dinheiro grana moeda
dinheiro voando	asas banco cedula indo embora nota
cartão de crédito	banco dinheiro debito
recibo	contabilidade escrituracao evidencia fatura prova
gráfico subindo com iene	ascendente ascensao crescimento dinheiro em alta mercado
envelope	carta correspondencia mail email
e-mail	carta comunicacao correspondencia
envelope chegando	carta comunicacao correspondencia mail nova recebida
envelope com seta	carta comunicacao correspondencia mail email
bandeja de saída	caixa comunicacao correspondencia enviada
bandeja de entrada	caixa comunicacao correspondencia mail email recebida recebido
pacote	caixa embrulho
caixa de correio fechada com bandeira levantada	correspondencia
caixa de correio fechada com bandeira abaixada	correspondencia vazia
caixa de correio aberta com bandeira levantada	correspondencia
caixa de correio aberta com bandeira abaixada	correspondencia e vazia
caixa de correio	carta correspondencia enviar
urna eleitoral com cédula	eleicao votar voto
lápis
ponta de caneta tinteiro	preto tinta
caneta tinteiro	destro
caneta	esferografica tinteiro
pincel	pintando pintar
giz de cera	desenho vermelho
memorando	anotacoes caderno comunicacao lapis notas
maleta	mala pasta
pasta de arquivos
pasta de arquivos aberta	abrir
divisores de pastas	arquivo organizador indice
calendário	datas
calendário com folhas destacáveis	data destacavel dia paginas varias
bloco espiral	caderno
calendário espiral	bloco data
índice de cartões
gráfico subindo	crescimento diagrama de tendencia
gráfico caindo	diagrama de tendencia negativa
gráfico de barras	diagrama
prancheta	anotacoes
tacha	alfinete
tacha redonda	alfinete localizacao mapa
clipe de papel
clipes de papel conectados
régua reta
régua triangular	geometria matematica triangulo angulo
tesoura	aberta cortar ferramenta
caixa de arquivos	cartao documentos ficheiro
gavetas de escritório	arquivo gabinete
lixeira	cesto lixo
cadeado	fechado trancado
cadeado aberto	destrancado
cadeado com caneta	privacidade privado tinteiro
cadeado fechado com chave	seguro trancado
chave	senha trancado trancar
chave antiga	fechadura
martelo	construcao ferramenta martelada reparo
machado	cortar madeira partir
picareta	ferramenta mineracao
martelo e picareta	ferramenta geologia
martelo e chave-inglesa	ferramenta
adaga	arma faca
espadas cruzadas	arma batalha guerra
bomba	emocao engracado explosivo explosao perigo
bumerangue	aborigene arma australia rebote repercussao
arco e flecha	arma sagitario zodiaco
escudo	arma
serrote	carpinteiro cortar ferramenta madeira serrar
chave inglesa	ferramenta obra reforma
chave de fenda	ferramenta
porca e parafuso	construcao ferramenta
engrenagem	ferramenta
braçadeira	compressao ferramenta morsa torno
balança	ferramenta justica libra peso zodiaco
bengala para cegos	acessibilidade cega cegueira deficiente visual
link	aneis corrente dois simbolo vinculo
corrente quebrada	algema liberdade quebrando quebrar
correntes	metal
gancho	atracao para venda bandido curva pegar prender
caixa de ferramentas	mecanico vermelha
ímã	atracao ferradura magnetico positivo negativo
escada	degrau mao subir
alambique	ferramenta quimica
tubo de ensaio	ciencia experimento experiencia laboratorio quimica quimico
placa de Petri	bacteria biologia biologista biologo ciencia cultura laboratorio
dna	biologista biologo codigo evolucao genetica genetico vida
microscópio	ciencia ferramenta microscopico
telescópio	ciencia ferramenta
antena parabólica	comunicacao satelite
seringa	agulha injecao medico remedio vacinacao
gota de sangue	doacao medicina menstruacao sangrar
comprimido	capsula medicina medico pilula remedio
atadura adesiva	bandaid bandeide curativo
muleta	ajuda bastao bengala deficiencia desculpa lesao machucar mobilidade
estetoscópio	coracao medicina medica medico tum
raio x	doutor esqueleto medico ossos radiografia
porta	fechada
elevador	acessibilidade descer elevar subir
espelho	especulo maquiagem refletor reflexo reflexao
janela	abertura ar fresco quadro transparente vidro vista
cama	dormir hotel sono
sofá e luminária	hotel lampada
cadeira	assento sentar
vaso sanitário	banheiro patente privada toalete
desentupidor	banheiro coco encanador fezes sanitario succao vaso
chuveiro	banho ducha agua
banheira	banho
ratoeira	armadilha atrair isca prender queijo
lâmina	afiada afiado barbeador barbear depilar gilete raspar
frasco de loção	condicionador creme hidratante protetor shampoo solar xampu
alfinete de segurança	fralda punk rock
vassoura	bruxa limpar limpeza varrer
cesta	agricultura agricola lavanderia lavoura piquenique roupa suja
rolo de papel	higienico toalha
balde	baldinho barril
sabonete	banho barra espuma limpar limpeza saboneteira
bolhas	aquatica aquatico arroto embaixo d agua flutuar limpo perolas sabao
escova de dentes	banheiro dental higiene limpeza
esponja	absorvente absorcao encharcar limpeza porosa poroso
extintor de incêndio	apagar extinguir fogo
carrinho de compras	mercado supermercado
cigarro	fumante fumar fumo simbolo para e permitido
caixão	funerario funeral morte velorio
lápide	cemiterio descanse em paz morto rip sepultura tumba tumulo
urna funerária	cinzas funeral morte
olho grego	amuleto conta mau olhado micanga nazar talisma
hamsá	amuleto fatima guia maria miriam mao palma protecao sorte
moai	estatua moyai rosto
placa	aviso cartaz demonstracao letreiro piquete protesto sinal
cartão de identificação	carteira cracha credenciais documento habilitacao identidade licenca motorista rg seguranca
símbolo de caixa automático	atm banco dinheiro eletronico grana saque
símbolo de lixeira	coloque o lixo no lata
água potável	beber simbolo torneira
símbolo de cadeira de rodas	acesso sinal
banheiro masculino	homem lavatorio simbolo toalete wc
banheiro feminino	lavabo lavatorio mulher simbolo toalete wc
banheiro	lavabo sanitario simbolo toalete
símbolo de bebê	fraldario trocar
WC	latrina lavabo privada toalete vaso sanitario
controle de passaportes
alfândega	aduana aduaneira bens federal impostos receita
restituição de bagagem	aeroporto bagagens esteira ferias mala recolhimento viagem area
depósito de bagagem	esquecida malas servico
aviso	atencao cuidado sinal
crianças atravessando	pedestre simbolo trafego
entrada proibida	entre nao placa proibido sinal transito
proibido	entrada nao proibida sinal simbolo
proibido andar de bicicleta	nao permitidas sem
proibido fumar	cigarro nao e permitido simbolo
proibido jogar lixo no chão	nao jogue simbolo
água não potável	consumo impropria proibido seco sem
proibida a passagem de pedestres	nao permitidos proibido
proibido o uso de telefone celular	nao permitidos sem smartphone
proibido para menores de 18 anos	dezoito idade restricao
radioativo	perigo radiativo radiacao sinal simbolo
risco biológico	ciencia perigo residuos biologicos
seta para cima	cardinal direcao norte
seta para cima e para a direita	diagonal direcao flecha intercardinal nordeste superior
seta para a direita	direcao flecha leste
seta para baixo e para a direita	diagonal direcao flecha inferior intercardinal sudeste
seta para baixo	abaixo cardinal direcao embaixo flecha sul
seta para baixo e para a esquerda	diagonal direcao flecha inferior intercardinal sudoeste
seta para a esquerda	atras direcao flecha oeste voltar
seta para cima e para a esquerda	diagonal superior direcao flecha intercardinal noroeste
seta para cima e para baixo	flecha vertical
seta para esquerda e direita	flecha horizontal lados
seta curva da direita para a esquerda	flecha retorno voltar
seta curva da esquerda para a direita	flecha retorno voltar
seta para a direita curvada para cima	flecha de baixo
seta para a direita curvada para baixo	embaixo flecha de cima
setas verticais no sentido horário	flechas recarregar em na vertical simbolo de
botão de setas em sentido anti-horário	atualizar no
seta "BACK"	flecha para a esquerda voltar com
seta "END"	fim com para a esquerda final ir o
seta "ON!"	flecha marca
seta "SOON"	em breve flecha simbolo com para a direita
seta "TOP"	cima para simbolo com
local de culto	sagrado oracao religiao reza
símbolo de átomo	ateu ateismo do
om	hindu religiao
estrela de Davi	judaico judeu religiao
roda do Dharma	budista religiao
yin yang	religiao taoistas
cruz latina	cristao religiao
cruz ortodoxa	cristao religiao
estrela e lua crescente	isla muculmano religiao simbolo
símbolo da paz
menorá	candelabro judeu castical judaismo memorah religiao
estrela de seis pontas	adivinhacao destino
khanda	deg tegh fateh fe khalsa religiao sikhismo siquismo
signo de Áries	carneiro zodiaco
signo de Touro	boi zodiaco
signo de Gêmeos	zodiaco
signo de Câncer	caranguejo zodiaco
signo de Leão	zodiaco
signo de Virgem	zodiaco
signo de Libra	balanca justica virgem zodiaco
signo de Escorpião	zodiaco
signo de Sagitário	arqueiro zodiaco
signo de Capricórnio	cabra zodiaco
signo de Aquário	zodiaco agua
signo de Peixes	zodiaco
signo de Ofiúco	cobra ophiuchus serpente zodiaco
botão de músicas aleatórias	cruzadas flechas setas em direcao direita
botão de repetir	flechas horario sentido setas em
botão de repetir uma única faixa	horario numero 1 vez sentido setas em com
botão reproduzir	direita play seta para a triangulo
botão avançar	direita dupla flechas passar para frente rapido seta
botão de próxima faixa	avancar flechas duplas passar para frente cena seta direita
botão de reproduzir ou pausar	direita pause play seta para a triangulo
botão de voltar	esquerda seta para a triangulo
botão de retroceder	dupla esquerda seta para a tras voltar
botão de faixa anterior	cena flechas para esquerda dupla setas triangulo voltar ultima
botão apontando para cima	acima de triangulo seta vermelho
botão de avanço para cima	dupla flechas seta
botão apontando para baixo	de triangulo seta vermelho
botão de avanço para baixo	flechas retroceder rapido seta dupla
botão pausar	barra dupla pausado pause vertical
botão parar	quadrado stop
botão gravar	circulo
botão ejetar
cinema	entretenimento filme simbolo do
botão de diminuir brilho	escurecer simbolo para reduzir
botão de aumentar brilho	simbolo para
barras de sinal	antena com celular conexao forca do internet sinais telefonia movel telefone
sem fio	banda larga computador conectividade internet ponto de acesso rede roteador smartphone wifi wireless
modo vibratório	celular smartphone telefone vibracao
telefone celular desligado	desligue o smartphone
símbolo de feminino	mulher
símbolo de masculino	homem
símbolo transgênero
sinal de multiplicação	cancelar multiplicar x preto
símbolo de adição	cruz mais matematica sinal maior somar
símbolo de subtração	diminuir matematica menos sinal travessao
símbolo de divisão	dividir matematica sinal grande
sinal de igual	conta iguais igualdade matematica resposta resultado
infinito	eternidade ilimitado universal
dupla exclamação	explosao ponto de duplo pontuacao
exclamação com interrogação	pergunta pontuacao sinal
ponto de interrogação vermelho	pergunta pontuacao sinal
ponto de interrogação branco	delineado pergunta pontuacao sinal
ponto de exclamação branco	delineado mark pontuacao sinal
ponto de exclamação vermelho	pontuacao
travessão ondulado	onda pontuacao
câmbio de moeda	banco dinheiro
cifrão	dinheiro dolar grana moeda simbolo em negrito
símbolo da medicina	bastao de asclepio esculapio
símbolo de reciclagem	reclicar sinal solido universal
flor-de-lis	cavaleiros simbolo
emblema de tridente	ferramenta navio simbolo ancora
crachá	identificacao nome
símbolo japonês de principiante	folha verde e amarela iniciante para amarelo
círculo grande oco	aro vermelho vazio
marca de seleção branca	botao check completo feito verificacao grande verificado
caixa de seleção marcada com tique	check feito verificacao cinza
marca de seleção	check feito verificacao simples marcar selecionar
xis	cancelar multiplicar multiplicacao vermelho
botão de xis	com caixa marcado multiplicar quadrado em um verde
laço encaracolado	loop onda ondulado volta
loop encaracolado duas vezes	duplo encaradolado onda ondulado
sinal japonês indicando início de música	canto simbolo
asterisco de oito pontas	estrela
estrela de oito pontas
faísca	cruz
símbolo de copyright	direitos autorais
símbolo de registrado	marca registrada
símbolo de marca registrada	tm
tecla: #
tecla: *
tecla: 0	zero
tecla: 1	um
tecla: 2	dois
tecla: 3	tres
tecla: 4	quatro
tecla: 5	cinco
tecla: 6	seis
tecla: 7	sete
tecla: 8	oito
tecla: 9	nove
tecla: 10
letras latinas maiúsculas	abcd caracteres latinos maiusculos digitacao inserir
letras latinas minúsculas	abcd caracteres latinos minusculos digitacao
números	1234 digitacao inserir
símbolos	digitacao inserir
letras latinas	abc alfabeto digitacao ingles inserir latino
botão A (tipo sanguíneo)	sangue
botão AB (tipo sanguíneo)	sangue
botão B (tipo sanguíneo)	sangue
botão CL	limpar simbolo do
botão "COOL"	legal simbolo
botão "FREE"	gratuito gratis simbolo
informações	informacao simbolo de
botão ID	identidade simbolo
círculo com a letra M
botão "NEW"	novo simbolo
botão NG	simbolo
botão O (tipo sanguíneo)	sangue
botão OK	simbolo
botão P	estacionamento estacionar garagem de carros
botão SOS	ajuda socorro simbolo
botão "UP!"	para cima simbolo
botão VS	simbolo versus
botão japonês de “aqui”	alfabeto katakana koko ココ
botão japonês de “taxa de serviço”	alfabeto katakana katanaka sa サ
botão japonês de “quantidade mensal”	alfabeto ideograma ideografico valor 月
botão japonês de “não gratuito”	alfabeto ideograma ideografico 有
botão japonês de “reservado”	alfabeto ideograma ideografico 指
botão japonês de “barganha”	alfabeto ideograma ideografico pechincha 得
botão japonês de “desconto”	alfabeto ideograma ideografico 割
botão japonês de “gratuito”	alfabeto graca gratis ideograma ideografico sem custo 無
botão japonês de “proibido”	alfabeto ideograma ideografico quadrado proibir 禁
botão japonês de “aceitável”	aceitar alfabeto chines ideograma ideografico circular 可
botão japonês de “aplicação”	alfabeto aplicar chines ideograma ideografico quadrado 申
botão japonês de “nota mínima”	alfabeto chines ideograma ideografico quadrado juntos 合
botão japonês de “vago”	alfabeto ideograma ideografico vaga vazio 空
botão japonês de “parabéns”	alfabeto ideograma ideografico circular janones 祝
botão japonês de “segredo”	alfabeto ideograma ideografico circular 秘
botão japonês de “aberto para negócios”	chines ideograma ideografico quadrado operando 営
botão japonês de “sem vagas”	alfabeto completude ideograma ideografico quadrado 満
círculo vermelho	bola vermelha grande geometrico
círculo laranja
círculo amarelo
círculo verde
círculo azul	bolinha grande geometrico
círculo roxo
círculo marrom
círculo preto	geometrico
círculo branco	geometrico
quadrado vermelho
quadrado laranja
quadrado amarelo
quadrado verde
quadrado azul	anil
quadrado roxo	purpura
quadrado marrom
quadrado preto grande	geometrico
quadrado branco grande	geometrico
quadrado preto médio	geometrico
quadrado branco médio	geometrico
quadrado preto médio menor	geometrico
quadrado branco médio menor	geometrico
quadrado preto pequeno	geometrico
quadrado branco pequeno	geometrico
losango laranja grande	cor de diamante geometrico
losango azul grande	balao diamante geometrico
losango laranja pequeno	cor de diamante geometrico
losango azul pequeno	diamante geometrico
triângulo vermelho para cima	geometrico apontando
triângulo vermelho para baixo	geometrico apontando
diamante com um ponto	comico dentro formato geometrico
botão de opção	geometrico radio
botão quadrado branco	e preto
botão quadrado preto	e branco geometrico
bandeira quadriculada	chegada corrida esporte vitoria
bandeira triangular	informacoes localizacao poste vermelha vermelho
bandeiras cruzadas	comemoracao cruzar japones japao
bandeira preta	tremulando
bandeira branca	paz tremulando
bandeira do arco-íris	bissexual gay lgbtqia lesbica orgulho transexual transgenero travesti
bandeira transgênero	azul claro branco rosa
bandeira de pirata	caveira osso saque tesouro
bandeira: Ilha de Ascensão	ac
bandeira: Andorra	ad
bandeira: Emirados Árabes Unidos	ae
bandeira: Afeganistão
bandeira: Antígua e Barbuda	ag
bandeira: Anguila	ai
bandeira: Albânia
bandeira: Armênia	am
bandeira: Angola	ao
bandeira: Antártida	aq
bandeira: Argentina
bandeira: Samoa Americana	as
bandeira: Áustria	at
bandeira: Austrália
bandeira: Aruba	aw
bandeira: Ilhas Aland	ax
bandeira: Azerbaijão
bandeira: Bósnia e Herzegovina
bandeira: Barbados	bb
bandeira: Bangladesh	bd
bandeira: Bélgica
bandeira: Burquina Faso	bf
bandeira: Bulgária	bg
bandeira: Barein	bh
bandeira: Burundi	bi
bandeira: Benin	bj
bandeira: São Bartolomeu	bl
bandeira: Bermudas	bm
bandeira: Brunei	bn
bandeira: Bolívia
bandeira: Países Baixos Caribenhos	bq
bandeira: Brasil
bandeira: Bahamas	bs
bandeira: Butão	bt
bandeira: Ilha Bouvet	bv
bandeira: Botsuana	bw
bandeira: Bielorrússia	by
bandeira: Belize	bz
bandeira: Canadá
bandeira: Ilhas Cocos (Keeling)	cc
bandeira: Congo - Kinshasa	cd
bandeira: República Centro-Africana	cf
bandeira: República do Congo	cg
bandeira: Suíça	ch
bandeira: Costa do Marfim	ci
bandeira: Ilhas Cook	ck
bandeira: Chile	cl
bandeira: Camarões	cm
bandeira: China	cn
bandeira: Colômbia
bandeira: Ilha de Clipperton	cp
bandeira: Costa Rica	cr
bandeira: Cuba
bandeira: Cabo Verde	cv
bandeira: Curaçao	cw
bandeira: Ilha Christmas	cx
bandeira: Chipre	cy
bandeira: Tchéquia	cz
bandeira: Alemanha	de
bandeira: Diego Garcia	dg
bandeira: Djibuti
bandeira: Dinamarca	dk
bandeira: Dominica	dm
bandeira: República Dominicana
bandeira: Argélia	dz
bandeira: Ceuta e Melilla	ea
bandeira: Equador	ec
bandeira: Estônia	ee
bandeira: Egito
bandeira: Saara Ocidental	eh
bandeira: Eritreia
bandeira: Espanha
bandeira: Etiópia
bandeira: União Europeia
bandeira: Finlândia
bandeira: Fiji	fj
bandeira: Ilhas Malvinas	fk
bandeira: Micronésia	fm
bandeira: Ilhas Faroé	fo
bandeira: França
bandeira: Gabão
bandeira: Reino Unido	gb
bandeira: Granada	gd
bandeira: Geórgia
bandeira: Guiana Francesa	gf
bandeira: Guernsey	gg
bandeira: Gana	gh
bandeira: Gibraltar
bandeira: Groenlândia	gl
bandeira: Gâmbia	gm
bandeira: Guiné	gn
bandeira: Guadalupe	gp
bandeira: Guiné Equatorial	gq
bandeira: Grécia
bandeira: Ilhas Geórgia do Sul e Sandwich do Sul	gs
bandeira: Guatemala	gt
bandeira: Guam
bandeira: Guiné-Bissau	gw
bandeira: Guiana	gy
bandeira: Hong Kong, RAE da China	hk
bandeira: Ilhas Heard e McDonald	hm
bandeira: Honduras	hn
bandeira: Croácia	hr
bandeira: Haiti	ht
bandeira: Hungria
bandeira: Ilhas Canárias	ic
bandeira: Indonésia	id
bandeira: Irlanda	ie
bandeira: Israel	il
bandeira: Ilha de Man	im
bandeira: Índia
bandeira: Território Britânico do Oceano Índico	io
bandeira: Iraque	iq
bandeira: Irã
bandeira: Islândia
bandeira: Itália
bandeira: Jersey
bandeira: Jamaica	jm
bandeira: Jordânia
bandeira: Japão	jp
bandeira: Quênia	ke
bandeira: Quirguistão	kg
bandeira: Camboja	kh
bandeira: Quiribati	ki
bandeira: Comores	km
bandeira: São Cristóvão e Névis	kn
bandeira: Coreia do Norte	kp
bandeira: Coreia do Sul	kr
bandeira: Kuwait	kw
bandeira: Ilhas Cayman	ky
bandeira: Cazaquistão	kz
bandeira: Laos
bandeira: Líbano	lb
bandeira: Santa Lúcia	lc
bandeira: Liechtenstein
bandeira: Sri Lanka	lk
bandeira: Libéria	lr
bandeira: Lesoto	ls
bandeira: Lituânia	lt
bandeira: Luxemburgo
bandeira: Letônia	lv
bandeira: Líbia	ly
bandeira: Marrocos
bandeira: Mônaco	mc
bandeira: Moldávia	md
bandeira: Montenegro	me
bandeira: São Martinho	mf
bandeira: Madagascar	mg
bandeira: Ilhas Marshall	mh
bandeira: Macedônia do Norte	mk
bandeira: Mali	ml
bandeira: Mianmar (Birmânia)	mm
bandeira: Mongólia	mn
bandeira: Macau, RAE da China	mo
bandeira: Ilhas Marianas do Norte	mp
bandeira: Martinica	mq
bandeira: Mauritânia	mr
bandeira: Montserrat	ms
bandeira: Malta	mt
bandeira: Maurício	mu
bandeira: Maldivas	mv
bandeira: Malaui	mw
bandeira: México	mx
bandeira: Malásia	my
bandeira: Moçambique	mz
bandeira: Namíbia
bandeira: Nova Caledônia	nc
bandeira: Níger	ne
bandeira: Ilha Norfolk	nf
bandeira: Nigéria	ng
bandeira: Nicarágua
bandeira: Países Baixos	nl
bandeira: Noruega
bandeira: Nepal	np
bandeira: Nauru	nr
bandeira: Niue	nu
bandeira: Nova Zelândia	nz
bandeira: Omã
bandeira: Panamá
bandeira: Peru
bandeira: Polinésia Francesa	pf
bandeira: Papua-Nova Guiné	pg
bandeira: Filipinas	ph
bandeira: Paquistão	pk
bandeira: Polônia	pl
bandeira: São Pedro e Miquelão	pm
bandeira: Ilhas Pitcairn	pn
bandeira: Porto Rico	pr
bandeira: Territórios palestinos	ps
bandeira: Portugal	pt
bandeira: Palau	pw
bandeira: Paraguai	py
bandeira: Catar	qa
bandeira: Reunião
bandeira: Romênia
bandeira: Sérvia	rs
bandeira: Rússia
bandeira: Ruanda	rw
bandeira: Arábia Saudita
bandeira: Ilhas Salomão	sb
bandeira: Seicheles	sc
bandeira: Sudão	sd
bandeira: Suécia	se
bandeira: Singapura	sg
bandeira: Santa Helena	sh
bandeira: Eslovênia	si
bandeira: Svalbard e Jan Mayen	sj
bandeira: Eslováquia	sk
bandeira: Serra Leoa	sl
bandeira: San Marino	sm
bandeira: Senegal	sn
bandeira: Somália
bandeira: Suriname	sr
bandeira: Sudão do Sul	ss
bandeira: São Tomé e Príncipe	st
bandeira: El Salvador	sv
bandeira: Sint Maarten	sx
bandeira: Síria	sy
bandeira: Essuatíni	sz
bandeira: Tristão da Cunha	ta
bandeira: Ilhas Turcas e Caicos	tc
bandeira: Chade	td
bandeira: Territórios Franceses do Sul	tf
bandeira: Togo	tg
bandeira: Tailândia	th
bandeira: Tadjiquistão	tj
bandeira: Tokelau	tk
bandeira: Timor-Leste	tl
bandeira: Turcomenistão	tm
bandeira: Tunísia	tn
bandeira: Tonga
bandeira: Turquia	tr
bandeira: Trinidad e Tobago	tt
bandeira: Tuvalu	tv
bandeira: Taiwan	tw
bandeira: Tanzânia	tz
bandeira: Ucrânia	ua
bandeira: Uganda
bandeira: Ilhas Menores Distantes dos EUA	um
bandeira: Nações Unidas
bandeira: Estados Unidos	us
bandeira: Uruguai	uy
bandeira: Uzbequistão
bandeira: Cidade do Vaticano
bandeira: São Vicente e Granadinas	vc
bandeira: Venezuela
bandeira: Ilhas Virgens Britânicas	vg
bandeira: Ilhas Virgens Americanas
bandeira: Vietnã	vn
bandeira: Vanuatu	vu
bandeira: Wallis e Futuna	wf
bandeira: Samoa	ws
bandeira: Kosovo	xk
bandeira: Iêmen	ye
bandeira: Mayotte	yt
bandeira: África do Sul	za
bandeira: Zâmbia	zm
bandeira: Zimbábue	zw
bandeira: Inglaterra	gbeng
bandeira: Escócia	gbsct
bandeira: País de Gales	gbwls`;
