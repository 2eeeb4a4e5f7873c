/** Words that are one slip away from a word we listen for, and mean something else. They are never corrected. */

export const otherWords: ReadonlySet<string> = new Set(
  `abajo abby abe abra abre abrela abrelo abril abrio abrir abro absoluta absolute absoluto abuela abuelo abuelos
  aburrido acaba acabe acaben acabo acaso accent accept accepts accounts ace acento acepta acepte acer acerca
  acero acerquen acerques achieve acid acosarme acostado acostarme acostarse acostarte acre acres acto acts actua
  actuar actuas acuerda acusa add adentro admin admite admito adonde adora after afternoon afternoons afuera
  agarra agarre aged agent agente ago agree agreed agrees ahead ahogado ahora aigo aiguien aint air aire aires
  airports ala alcanza alert alerta alfa algo algun alguna algunas alguno algunos alice alike alive alla alma alo
  alone along alot also alt alta altas alter alto altos ama amanda amiga amigas amigo amigos amino among amos
  amounts and anda andie andy angel anime animo ano anoche anormal anote anotes answer answers ant ante antes
  apague apaguen aparece aparecido apart aparte apnic apostar apple appointment appointments approved aprende
  aprendi aprendio aprendiz aprisa aproxima apunta apunte apunten apunto apuro aqu aqua arabe arabia arco arde are
  arena ares arg argue arguments arm arma arme armed arms army arre arruine arruino arte artes arts asegura
  aseguro aside asiento ask asked asleep asp ass assed asset assignments asunto asus asustar ata atajo ataquen
  ataques attach attack attacks attempts aun aunt authorized auto automatic automatica automatico autor autos
  avenue avisa avisale avisame avisarle avisele aviso avisos awake aware aye ayuda ayudado ayudame ayudan ayudando
  ayudar ayudara ayudare ayudarme ayudas ayude ayudeme ayuden ayudenme ayudes ayudo babe babes back backed bad
  bail baila baile bailed bailey baja bajar bajare bajas baje bajen bajita bajito bajo bajos baked baker bala
  balas bald bali ball balls ban banana band banda bandas bando bands bane bang bank banks bano banos bare barra
  barril barro base based bass bastantes bastardo bat bata batch bate bath baths baul bay beach beam bean bear
  bearing bears beast beat beating beats beba bebe beber bebes bebi bebo bee beef been beer began begin begins
  begun being beings believed believes bell bella bellas belong below belt ben bend bene bent benz bert beso besos
  best bet beta beth betting bias bids bien bike biked bikes bill bills bin bind bios bit bite bla black blacks
  blade blake blame blank blanket blast bless blew blink block blocks blog blow blues boat boating boda bond bonds
  bone bones bonita bonitos boob books bool boom boot booth borde bordo boring borra borrala borralo borrame
  borrar borrarme borre borreme borren borrenme borres borro bors bosques bot bote both bother bought bouta bow
  boxed boxing boy boys brake brand brands brave breach bread breaks breath breathe breathed breather breaths bree
  brian bride bright brindo bring brings broad broke broken broker brook brooke brother brothers brought bruja
  bruno brush bruta brutal bruto buck budd buen buena bueno buenos build bull buried burla burn burner burns burra
  burro burst burt bus bush busque busquen busques busty butter buy buys cabe cabezas cable cabo caca cache cad
  cada cady cae caen caer caera caes cafe cage cago cai caia caida caido caiste caja cake cakes cal call calla
  callarte callas calle called calles calling calls calm calma calmate calme calmed calmer calming calmo calvo cam
  cama cambia cambiado cambiala cambialo cambiamos cambian cambiar cambiara cambiaria cambiarla cambiarlo
  cambiarme cambias cambie cambies cambio cambios came camel camina camine camino caminos camion camp camps cams
  can cancel cancela cancelar cancele cancelen cancelo cancer candidates candidato canse canso cant canta cantar
  cante canto caos cap capa cape caps car cara carajos caras caray carb carbon carcel card cards care cares carey
  cargo carino carl carlo carne caro carrie carrier carries carro carros carry cars cart cas casa casar casas
  casco case cases casey cash casi casino casio caso casos cast cat causa causar causas cause caused causes causo
  cave cayo caza cease cell cells cellular celula celulas cena cent centre cents ceo cerdo cero cerre cerro cet
  chad challenge challenges chan chance chances change changed changes chao char charge charged charges charm
  chart charts chase chat chau cheat check checkin checking checkins checks cheese chen chess chet chica chick
  chico chicos chido childrens chile china chinga chingar chingas chingen chinguen chino chistes choice choices
  choking choose chore chores chorus chose chosen chubby chuck cia ciaro ciento cientos cierta cierto ciertos cima
  cine cinta circo cisco citas cite city clan clara claras clark claro claros clase clases class classes claus
  clause clave clavo clean cleaner clear cleared clearing click client cliente clientes clients clinica clinics
  clock clocks clone close closed closer closes closing club cnet coach coal coast coat cobardes coca coches
  cocina cock cocks coco cod code codes coding codo cody coffee coffees coge coger cogi coja cojo col cola cold
  cole colores colt com coma comando comas combo come comen comentale comentar comentario comentarle comentarlo
  comenzamos comenzar comenzara comer comere comes comi comic comience comienzo comio comite comm command commands
  comments commitments commons como comp companera companero companeros compare comparta compartan compartas
  comparti compartir compete complaint complejo completa completada completado completar complete completed
  completo complicada complice compounds compra comprando comprende compro computadoras compute computed computers
  computing concern concerns concert concerts conde condition condo confesion confession confessions confidencial
  confidential confies confirma congo conked conmigo cono conocimos conozca cons conseguir consejera consejero
  considere consigo consult consumer contact contacte contacted contacten contactes contacto contactos contacts
  contado contare contarme contarte contaste conte content contenta contento contentos contents conteo contest
  contesta contestar conteste contestes contesto contests contiene contigo continua continuara continue continued
  continuen continues continuo conto contra contract contracting contracts convencer conversacion conversations
  cook cooked cooking cool cooling coop cop copa copas cope copias copy cord core cork corn coro corra corre
  correct correcta corrections correcto corria corrio corta cortado cortar corte corto cortos cos cosa cosas cosmo
  cost costa costar costas costo costs could count counter counts county coupled couples courses court courts cove
  cover covers coworker coworkers craps crashed crea crean crear crece cree creed crei creo crest crew creyo crio
  crop cruda crude crudo cruises crushed cruza cruzo cuadras cuadro cuai cuan cuando cuanta cuantas cuanto cuantos
  cuarto cuartos cuenta cuentame cuentan cuentas cuente cuenten cuentes cuento cuentos cuero cuesta cuestan cueste
  cuidado cuidador cuidadora cuidados cuido culpables culpar culpo cult cumple cumplida cumplido cumplio cumplir
  cumplo cuna cunado cunt cure customer customers cut cuts daba daban dad dada dado dados daga dairy daisy dale
  dales dam dama dame damn damon damos dan dana danado dance dando danger dano danos dans dar dara dare dark darle
  darles darme darse darte das dat data databases date dated dates daughters dave dawn day daypart dayparts dead
  deaf deal deals dealt dean dear deaths deb deba debamos debe deben debera deberian deberias debes debi debia
  debian debias debil debio debo debra debt decade decente decia decida decide decided decides decidi decidio
  decidir decido decirles decirlo decirme decirte deck declined decor dedo dee deer degrees dei dej deja dejaba
  dejado dejala dejale dejalo dejalos dejame dejan dejanos dejar dejara dejaras dejare dejarla dejarle dejarlo
  dejarlos dejarme dejaron dejas dejate deje dejelo dejeme dejemos dejen dejenme dejes dejo del delays delete
  deleted dell dem demasiada demasiadas demasiado demasiados deme demente demo denial denle denme dense dentista
  dentists depend depende depends depresion depth des descansa descanse descarga descenso describe described
  describes describir desea desee deseos desired despacio desperte destinations detail details deten detenerme
  detenerte detenga detengas detengase deuda deudas devil devuelva devuelve dia dial diarios dias diaz dibujo dice
  dicen dices dick dicke dicks did didnt die died diego dieran dies diet diez diferencias diferente diferentes
  differences difficulty dig diga digale digales digame digan diganle diganme digas digit digits digno digo dije
  dijeron dijo dile diles dilo dim dime dint dio dios dira diran diras dire direction dirt dis disabled disciplina
  disciplines disculpa disculpan disculpas disculpe disculpen disculpo disk dist distinta distintos dive diving
  doable dobla doble doce dock docs doctor doctora doctores doctors doe does doesnt dog dogs dolar doler dolia
  dolio dome domingo domingos dominio don donde done donor dont door dormi dormia dormir dormire dos dose dosent
  dot double doubles dover dow downloads doyle dozen drank draw dread dream dresses dried drink drive driven
  driver drivers drives drops drove drunk dual duck duda dudar dudas dude dudo due duele duelen duelo dueno
  duermas duerme duermo duke dump duo dura duracion duras duration duro duros dutch dying earl earn ease east
  easter ebook echa echado eche echen eches echo eco edad eden edie editor edt effect effects efforts eight
  ejercicios elegir elfos elimina eliminado eliminame eliminar eliminate elimine elimineme eliminen eliminenme
  elimines elite ella ellas elle ellis ello ellos else elses emails emergencias emission emocional empezado
  empezando empezara empezare empezo empiece empieza empiezan empiezas empiezo encanta encendido enciende encontro
  encuentran encuentras encuentre encuentro enero enferma enfermo eng ensenas ensene entendio enter entera enteras
  entere entered enteren entero enters entienda entiende entienden entiendes entiendo entire entra entre entren
  entres entro entry envia enviado envian enviando enviara enviare envie envien envies envio eos epoca equal
  equivocada equivocados era eras erase erased eres errors esa esas escapa escape escoge escogio escriba escribais
  escriban escribas escribe escriben escribes escribi escribio escribir escribire escribo escrita escrito escucha
  escuchen escuches escucho escuelas ese esfera eso esos espacial espan espana espanish especial espejo espera
  esperad esperan esperanzas esperar esperas espere espero espn esposa esposas esposo esposos est esta estaba
  estaban estabas estaca estadio estados estafa estan estando estar estara estaran estare estas estate este esten
  estes estire esto estos estoy estres estudiado estupida estupidas estupido estupidos estuve estuvo ethan evan
  eve even evening evenings event ever every evitar exact exacta exam exams excelentes except excepto excerpt
  excusa excusas excuse excuses exec exercise exercised exercises exes exijo exit expects expert explains exports
  extend extiende extras eye eyed eyes face faced faces facial facil fact fail failing fails failures fair fairy
  fake faked falda fall falla fallar falle fallen fallo falls falsa false falso falta faltan falte falto fame
  familiar familias far fare farm farmer faro fase fast fat fate fathers favors favour fck feat fee feed feeding
  feeds feel feeling feelings feels fees feet felix fell fellow felt feria fever few fewer fiance fiancee fibre
  ficha fiel fifth figura figuras figure figured figures fila file filed files filing fill filling film filme
  filters fin final finales finals finance find finds fine fines finest finger finn finnish fino fire fired fires
  firma fist fit fitting five fives fixes flag flake flaked flame flare flavor flecha fleet flex flight float
  flood flour flow flower flying focuses fogg fold follows font foo food foods fool foot for force forces ford
  forge forget forgot form formal forman formar formas format formed formen forms fort forth foto foul fracase
  fracaso france fred fria friday fridays fried friend friends frog frozen fucked fucker fuel fuente fueran fueras
  fuertes fuerza fuk full fully fuma fumas funcion funciona funcionado funcionan funcionar funcione funciono
  functions fund funk fur futura futures futuro gafas gage gain gale game gamed games gana ganan ganar ganas gane
  gang gano garage gases gasto gate gates gato gave gays gene genre gentle gesto get ghana gimnasia gina gira
  girls giro give given gives glance goals goat god gods gol gold goods gore gota grab gracia grad grain gral gran
  grand grandma grandpa grano grant gras grave graves gray greg grey griego grip gripa gripe grita grite grites
  grito groan grounds groups grow grown grupos guardado guardan guardia guardias guess guest guests guns gus gusta
  gustan gustar gustara gustas guste gusto guy haber haberla haberlo habia habiamos habian habiar habias habiendo
  habil habla hablado hablame hablamos hablan hablar hablara hablare hablarle hablarte hablas hable hablemos
  hablen hables hablo habra habran habras habre habria hace hacen hacer hacerla hacerle hacerlo hacerlos haces
  hacha hacia hacian hacias hacienda haciendola haciendolo hack hacker had haga hal half hall halla hallamos
  hallar halle hallo halo halt halve han hand handed handle handled handles handy hang hank hans happen happens
  hara haras hard hare haremos haria harm harper harry hart harta harvest hat hate hated hates hats have haven
  hayamos hayes hazla hazle hazlo hazte head heads healing healthy hear heard hearing hears heart hearts heat
  heated heath heating hecha hechas hecho hechos heel held hell hella hello help helps helsing her herb herbs here
  hermana hermanas hermano hermanos hero heroe herr hers hice hid hide highs hija hijas hijo hijos hike hiked hill
  hilo hire hired historia historias historical hizo hmm hobby hoia hoja hojas hola hold holdings holds hole
  holiday holidays holy home homeless homes honda honesta honesto hong hood hop hope hoped hopes hora horas horn
  horrible horribles horribly horse hose hospitals hour hours houses hoy hrs hub hubieran hubieras hueco huella
  huelo hueso hueva huevo huevos hugh hugo hull human humana humanas humano humanos humans humo hundreds hung hunt
  hurt hurts huyo ida ide ideal ideas idioma idiomas idiot idiota idiotas idiots idle ignora ignorar ignore
  ignored ilegar ill imagina imagine imagined imaging imagino import importa importan importante importar importe
  importo imports incl include included includes incluye incompleta incomplete incompleto incorrect incorrecto
  indexed inf info informa informacion information informe ing inglesa inicie inicio ino insegura inseguro insider
  instruction int intencion intend intense intenso intent intenta intentado intentalo intentando intentar intente
  intenten intentes intention intentions intento interes interesa interesan interesantes interest interests
  interfaces interviews intl into intro inventado invente invention invento issue issued issues ist items itll ive
  jade jake jale jalo james jane jefa jefe jefes jeff jin joan job jode jodio joe john joins joint jokes jon jones
  jose journals judges jueces junio junta juntar juntas junto juntos justa justo keen keep keeps ken kent keyword
  keywords kid kids killer kind kinda kinds king kiss kits knee knew knight knights know known knows knox labs
  lace lack lado lady lag lago lake lakes lamb lame lamp lamps lan lana land landy lane lanes lang languages laos
  lap larga largas large largo largos las laser last lasted lat lata late later latex latin latina latter latvia
  launch lava lave laws lay layer lazo lazy lea lead leading leaf leal learn lease leasing least leave leaves
  leche led lee lees left leg legs len lena lens lent lenta lento leon les less lester let letras lets letter
  letters levanta levanten levantes levanto leve leyenda leyes libra libres libro lid lie lied lies life lift
  lifted ligera lights like liked likes lime limite limits limpia limpio linda lindos line linea lineas lined
  lines link linked links lino lips lisa list lista listas listed listen listo listos lists lit lite live lived
  liver lives llama llamaba llamada llamadas llamado llamados llamame llaman llamar llamara llamare llamarle
  llamarme llamarte llamas llame llameme llamen llamenme llames llamo llave llaves llega llegado llegan llegar
  llegara llegare llegas llego llegue lleguen llegues llena llenar llene lleno lleva llevando llevar lleve lleven
  lleves llevo llora llore llores lloro llueve load loan lobo loc loca local locas lock locked locking locks loco
  locos log logo logra lograr lograre logras logro logs lois lola lone long look looks loop loops loose lori los
  lose loser loss lost lot lots lotus loud love loved lovely lover loves loving lower lows luce luces luchar
  luchas lucia lucky lucy luego luke lunar lunes lung maam machine machines macho mack macro mad madam madame made
  madera madre madres mae mago maiden maine major make maker makers makes mal mala malas maldita malditos male
  males mali mall malo malos malta mama mami man manage managed manager managers manana mananas manda mandado
  mandale mandame mandan mandar mandare mandarme mandas mandate mande manden mandes mando mandy maneja maneras
  manga mani manny mano manos manta manten mantengo manzana manzanas mapa maquinas mar marc marca marcame marcan
  marcar marcarme marcas march marchar marcharme marcho marcos marcus marcy maricas marino mario marker market
  marking marks marque marquen marques mars mart marte mary marzo masa mask mass massage massages master masters
  mat mata match mate matenlo mates math mating mato mats matt matter matters maxed maxima may maya mayo mazda
  meal meals mean meaning meanings means meant mear meat med medi media median mediana mediano medias medica
  medicacion medication medico medida medidas medio medios meditacion meditate meditated meditation meds meeting
  meetings meets meg megan mei mejora memo memorial memorias men menor mens mensaje mensajee mensajeen mensajees
  mensajes ment mente mentes menti mention mentions mentir menus mere merit mes mesa mesas meses mesh mess message
  messaged messages messed messing messy met meta metal metan mete metes meti metio meto metro mhm mhmm mias mice
  mid midday mide midi midway miedos mientas miente mierdas mighty mike mild mile milfs mills milo mime min mina
  minas mind minds mine mines ming mini minima mins mint minus minute minutes minuto minutos mios mirad mire mires
  miro mis misa misc mision misma mismas mismo mismos miss missed missing mission missions missy mitch mixed mixer
  mmhm mmhmm mmm mobiles mod moda mode model modem modes modo modos mods mold molesta molestado molestan molestar
  molestarte moleste molesten molestes molestia molesto mom moment momento momentos moments monday mondays mono
  monos monte month months monty mood moon moore more morning mornings moron morons mort moses moss most mostrare
  mother mothers motivacion motivation moto mouth move moved mover moverla moverlo movers moves movido movie
  movies movil movio msg much mucha muchas mucho muchos mudo mueran muere muero muestra muestran muestras muestre
  muestren muestres mueva muevas muevela muevelo mueven mueves muevete mundo mundos muro must muze myth nada nadar
  nade nadie naked nam name named names nano nasa nate nave naves nearby nearly necesita necesitaban necesitabas
  necesitara necesite ned need needs negar negativa negative negativo nego negra negros neighbor neighbors neither
  nena nene neon nerviosa nervioso nest net neural never newer nick nido night nights nike nina ninas nine ningun
  ninguna ninguno ninja nino ninos noche noches node nodes noise nokia nomas nombres non none nono nope nora norma
  norman normas norte nos nose nosotras nosotros not nota notar notas note notebooks noted notes notic notice
  noticed notices notification noto notre nova novia novias novio novios nuca nuclear nude nudo nudos nuestras
  nuestro nueva nuevas nueve nuevo nuevos num numbers numeros nurses nut objecion objection objections objetivos
  obligation obra obras observ observa observe observed observer obstacle obstacles oclock oculta ocupa ocupe
  ocupo ocurra ocurren odia odias odie oeste officer offices oficinas ogro ogros ohio oido oler olive olvida
  olvidar olvidas olvide olviden olvides olvido omega ondas one ons opcion opens operador operators option options
  oracle oral orange orden ordena ordenes ordeno oren organic organisation organised organizacion organizations
  organize organizer oro oscura oscuros other others otra otras otro otros otto oven owen owned owners oyen oyes
  pace paces pack packet pad padre padres pads paga pagado pagar pagaran pagarle pagas page pages pago pagos pague
  paguen pai paid paige pain paint pair pairs pais paises pala palabra palace pale palo palos pan panic panico
  pants papa papas papel papers papi papito papua par para parade parado paragraphs parale paramos parar paras
  parate pare parece parecen parecer pareces parecida parecio pared parejas parele paremos paren parenle parent
  parents pares paris park parks paro parque part parte partes parties partly partners parto parts party pas pasa
  pasaba pasada pasado pasaje pasala pasale pasalo pasame pasamos pasan pasando pasar pasara pasaran pasare
  pasaria pasarla pasarle pasarlo pasarme pasas pase pasear pasele pasemos pasen paseo pases paso pasos pass
  passed passes past pasta paste pasto pat pata patas patent patents patient patients pato paula pausa pausar
  pause paused pausen pavo pavos pays peace peas peasy pecado peces pecho pechos pedacito pedacitos pedazos pedi
  pedido pedimos pedir pedo pedro peer pega pegado pego pelo pen pena penas pendejo pendejos pendientes pene penn
  pens pensaban pensabas pensado pensara pensare penso peoples peor per perdi perdida perdidas perdido perdidos
  perdio perdon perdona perdonarme perdone perdoneme perdono perfect perfecta perfecto perfectos periodo periods
  perl perla permissions pero perras perro perry person persona personal personals personas persons pertenece
  pertenecen perteneces peru pesa pesada pesado pesar pesca pescado peso pest peste peter phase phases phone
  phones phrase phrases piano pic pick picked picks pico pics picture pictures pida pide pidio pido piece pieces
  piens piensa piense pienso pierce pies pig pill pin pine pink pins pinta pipa piper piso pisos piss pita pito
  placa placas place placed placer places plain plains plan plana plane planea planeo planes planet planner plano
  planos plans plant plants plata plate plates plato play played player plays plazo pleased plena plots pmid pobre
  poca pocas pocion poco pocos podamos poder podia podiamos podian podias podra podras podre podremos podria
  podrian podrias poe point pointed points poker pole poll pollo polo pon pond pondre pondria pone ponemos ponen
  poner pones ponga pongan pongas pongase pongo ponia ponla ponle ponlo ponme ponte pool poor popa pope poquita
  poquito por pork port portions ports pose posible positiva positivo possible possibly post poster pour powder
  power powers pozo practic practica practical practicar practicas practice practiced practices practised prayed
  prayer pre prefer preferi prefers prefiere pregunta preguntale preguntan preguntar preguntare preguntarle
  preguntarme preguntarte preguntas pregunte preguntele preguntes pregunto prendi preocupan preocupas preocupe
  preocupo presa preso presos pretende pretender pretendes pretendo preview price prick pride prima prime primer
  primera primeras primero primeros primo primos print printed prints prisa privada privadas privado privados pro
  prob probable probe problem problema problemas problemo problems probs proc proceeds process program programa
  programas programs progreso promo pros prot prove provide provided providers provides proxima proximas proximo
  proximos psicologa psicologo pst pts pubs pude pudieran pudieras pudo pueda puedan puedas puede pueden puedes
  puedo pues pulse pulso puno punos punta punto puntos pura pure puro puros purposes purse puse push pusiera
  pusimos puso put puta putas puto putos puts qaeda quarters queda quedan quedar quedas quede queden quedes quedo
  queen queja quema quemo queramos queres queria querian querias querida querra querran querria queso question
  questions queue qui quien quiera quiere quieren quieres quiero quiet quieta quieto quilt quincy quinn quinta
  quinto quise quisieras quiso quit quita quitale quitame quitar quitare quitarle quitarme quitarse quitarte
  quitas quitate quite quiteme quiten quitenme quitense quites quitese quito quiz quiza quizas quote race raced
  races racing rack rage rain raje rally rama ramon ran rana rand rang range ranger ranges rango rank rape rara
  raras rare raro raros rat rata rate rated rates rating ratings ratio rato raton rats raya rayo raza reach
  reaches read readings reads ready real realize realized realm realty rear reasonable reasonably reasons rec
  receive received receiver receives reciba reciben recibes recibi recibio recibira recibo recipe recognized
  record recordare recordatorio recordatorios recorder recordings records recover recuerda recuerdan recuerdas
  recuerde recuerden recuerdes recuerdo recuerdos red reed reel reflections refuse refused regarded register
  registre registro registros registry regresa regresan regresar regresara regresare regresas regrese regresemos
  regresen regreses regreso reid relajarte related relating relatives relay rely relying remainder reminded
  reminder reminders remote remove removed remover rendirse reno rent rep repetir replaced replies reporte
  reporter reportes reports representatives requests res reset resort respir respira respire respiro respond
  responda responde responded responden respondi respondio respondo responses respuesta respuestas resto restos
  resume resumen resumes retira retire reto retro returns reviews revisa revoke revoked reyes rezo rhode rice rick
  rid ride rider rides ridge ridicula rie riendo riesgo rights ring ringo rings ripe rise road roads robe robo
  robos robots roca rocket rocks rocky rod rode rodea rogers role rollo rolls rome rompe rompio ronda roommates
  root rope rosa rose roses rosie ross roto rouge round routines routing rover rubia rudo ruego rugs ruina run
  rusa ruso ruth sabado sabados sabe saben saber sabes sabian sabias sabido sabiendo sabio sable sabor sabra sabre
  sabria saca sacado sacame sacan sacare sacarle sacarme sacarte sacas saco sacred sad safe safer sage sail saint
  sake sal sala sale salem salen sales salga salgan salgas salgo sali salia salidas salido salio salir sally salsa
  salt salta saltala saltalo saltar saltarla saltarlo salte saltear salto saluda salva salvar salvarla salvarlo
  salve salvo sam same sample san sana sand sano sans santa sap saque saqueme saquen saquenme saques sara sas
  saturday saturdays save saver saving say sayid says scale scales scam scan scared schedule scheduled schedules
  schools scope score scored scum sea sean seas seat seating seats seattle seca seccion second seconds secret
  secreta secreto secretos secrets sections sed seda see seed seeds seek seeking seeks seem seems seen sees sega
  segui seguia seguida seguido seguidos seguir seguira seguire segun segunda segundo segundos segura seguras
  seguro seguros seis sell semana semanal semanas semestre sen senate send sends sense sent sentado sentar sente
  sentence sentences senti sentia sentidos sentir sentira sep sepa sepan sepas sept ser sera seran seras serbia
  sere seres seria serial serian serias serie serio serve serves service services servicio servicios servidor
  sesenta sesion sesos session sessions set setenta seth sets settled seven seventh sewing shade shaft shake
  shaking shall shame shane shape shaped share shared shares sharing shark sharp shaved shaw sheep sheer sheets
  shelf shell shift shifts ship shipped shipping ships shirt shirts shit sho shock shoe shoot shop shopping shops
  shore short shorts shot shots show showed shower showers shown shows shut sic sick sid sida side sides sido sie
  siendo sienta sientan sientas siente siento siesta sig siga sigan sigas sigh sight siglo sigma sign significan
  significar signo signos signs sigo siguen sigues siguientes silenc silence silenced silent silk silla sim simple
  simpler simples simply sin sing singh singing singles sink sino sip sirva sirve sirven sirves sirvio sirvo
  sistemas sisters sit site sitio sixth size sized sizes ski skill skilled skills skin skip skipped slave sleep
  sleeps sleepy slept slice slide slides slight slim slip slipped slips slope slot slots slow slowed slut smart
  smell smile smoke snap snow snuck soa soap sobra sobre sobres sobrevivio sobrevivir socks soda sofa soft soga
  soio sol sola solar solas sold sole solia solid solo solos soltar solte solve soma some son sonda sone song sono
  sopa sopla soporto sore sorprende sorprendio sort sorta sorts sound soze spa space spaced spaces spain spam span
  spank spare spas speaks specials spend spending spent spice spike spin spoken spoon spooner sport spot spring
  spun squad squeeze squeezed sra srta stab stable stack stacy staff stage stake stan stand standings star stared
  starring stars start started starter starts stat stated states stating stats stay stayed staying stays ste stem
  step steps steven stick sticks sticky still stock stone stop stoping stopping stops store stored stores storm
  story strain stream streaming stretched stretches strikes string strings strip stroke strong struck stu stuart
  stuck stud sub suba sube subio subir subo subscribe subscribed subscriber subscribers subscriptions such suck
  sucks sue suelo suena suenas suene sueno suenos suero suficientes sufre suit suite suits sum sun sunday sundays
  supe super superb supo suponer supports suppose supposed sur sure surf surge surprise survive suse swam swamped
  swap swapped swear sweat sweet swept swift swim swing switches sword swore syria sys systems tabla table tables
  tablet take taken takes taking tal tale tales talk talking talks tall tan tango tank tanks tanta tantas tanto
  tantos tape tapes tarda tarde tardecito tardes tardesito tareas tarta task tasks taxes teach teams tear
  techniques techo ted tee teen teens tejido tel tela tele telefonos telephony tell tells telly teme temen temer
  temes temia temo ten tend tender tenes tenga tengan tengas tengo tenia tenian tenias tenis tenso tent termina
  terminada terminado terminal terminan terminara terminare terminaste termine terminemos terminen termines
  termino terminos terribles terror test tested testing tests tex texas text texteame textearme texted textee
  texteen textees texten textien texto textos texts thai than thank thanks that thats the thee them theme then
  there these they thick thin thing things think thinks third thirds thong thongs thorough those thou though
  thought thoughts threat three threw through throw thrown throws thru thu thur thurs thursday thursdays thus thy
  tide tie tied tiempos tiendas tiene tienen tienes tier ties til tile tiles till tim time timed timer times tin
  tina tinta tip tire tired tiren tires tissue toca tocaba tocaban tocan tocar tocarme tocas toco toda todas today
  todays todd todo todos toe toes token tokens toll tom toma tomaba tomamos toman tomara tomare tomarse tomarte
  tomas tome tomen tomes tomo ton tone toner tones tonight tonights tono tons tonta tonterias tonto tontos tony
  too tool tops tore toro torpe torre torta tortura toss totals touch tough tour tours towns toys trabaja
  trabajado trabajas trabaje trabajo trabajos trace tracker tracks tract tracy trade trades trae traen traes
  tragico trago traia traido traiga trail trains traje trajo tranquila tranquilo tranquilos transito transmit trap
  tras trat trata tratan tratar tratas trate traten trates trato travelling travels traves tray treat trece tree
  trees trek tren trenes treo tres trey tri trick tricks tried tries trim trio trip trips tristes truck tryed tube
  tubes tubo tue tues tuesday tuesdays tumor tune tuned tunel tuner tunes turbo turn turned turner turno turnos
  turns tus tuve tuvieran tuvieras tuvo tuyo tweak type typed types uitima uitimo ultima ultimas ultimo ultimos
  una unas und understand understands undo unido uno unos unsubscribe unsubscribed unsuscribe until unto updated
  updates usa usan usare usas usd use used usen user uses usr usted util utils vaca vacations vacia vacias vacio
  vacios vago vague val vale valen vales valga valgo valia valid valio valle value valued values valve vamos van
  vano vary vasos vayanse vayas vayase vea veamos veas vecina vecino vecinos vemos ven venga ver vera veran vere
  veria verla versions verte very via viaja viajes vice vid vidas videos vids vie vienes views vimos vine vinos
  vio visa visit visita visitar visitas visite visited visitor visits vista viste vito viuda viva viven vives vivi
  vivia vivio vivira vivire vivo vivos voces voices volvamos volvemos volver volvera volvere volverme volverse
  volvia volvimos volvio volvo vote vuela vuelan vuelo vuelta vueltas vuelto vuelva vuelvan vuelvas vuelve vuelven
  vuelves vuelvo wage wait waiting wake wal walker walks wall walt walter wan wang want wanting wants ward ware
  wars was wash wasnt watches wats watt watts wave way ways weak wear web wed weddings wednesday wednesdays weed
  week weekday weekdays weekend weekends weeks weight welding well wells went wept were west wet whale what whats
  wheat where wherever while white who whoa whole whom whore whose wide width wife wifi wiki wild will willy wind
  wine wipe wiped wire wired wise wish wit witch with woke women won wondering wong wont wood woods word wording
  words wore worf work worker working works worksheet worksheets world worlds worm worn worried worries worse
  worst worthy would wound wright write writer writers writes writing writings wrote yale yea yeah year yearly
  years yeppers yes yesterday yesterdays you your youre yours yup yuppers zone zones`.split(/\s+/),
);
