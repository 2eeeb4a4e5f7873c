/** Words that are one slip away from a word we listen for, and mean something else. They are never corrected. */

export const otherWords: ReadonlySet<string> = new Set(
  `abajo abby abe abra abre abril abrio abrir abro absoluta absolute aburrido acaba acabe acaben acabo acaso accent
  accepts accounts ace aced acento acepta acepte acer acero acerquen acerques achieve acid acosarme acostado
  acostarme acostarse acostarte acre acted acto acts acuerda add admin admite admito adonde adora afternoon
  afternoons afuera agarra agarre aged agente ago agree agreed agrees ahead ahora aigo aiguien aire ala alcanza
  alert alerta alfa algo algun alguna algunas alguno algunos alike alla alma alo along alot also alt alta altas
  alter alto altos ama amiga amigas amigo amigos amino amos amounts and anda andie andy angel anime animo ano
  anoche anormal anote answer answers ant ante apague apaguen aparece aparecido apart aparte apple appointment
  appointments approved aprende aprendi aprendio aprendiz aprisa aproxima apunta apunte apunten apunto aqua arabe
  arde are arguments arm arma arme armed arms army arre arte artes asegura aseguro asiento ask asked asleep asp
  ass assed asset asunto asus ata atajo attempts authorized auto avenue avisa aviso avisos aware aye ayuda ayudan
  ayudar ayudas ayude ayudo babe babes backed bad bail baila baile bailed bailey baja bajar bajare bajas baje
  bajen bajita bajito bajo bajos baked baker bala bald bali ball balls ban banana band banda bandas bando bands
  bane bang bank banks bano banos bare barra barril barro base based bass bastantes bat bata batch bate bath baths
  baul bay beach beam bean bear bears beast beat beats beba bebe beber bebes bebi bebo bee beef been beer began
  begin begins begun being beings believed believes bell bella bellas below belt ben bend bene bent bert beso
  besos best bet beta beth bias bids bien bike biked bikes bill bin bind bios bit bite bla black blacks blame
  blanket blast bless blew blink block blocks blog blow boat bond bonds bone bones bonita bonitos boob books bool
  boom boot booth borde bordo boring borra borrame borrar borrarme borre borreme borren borrenme borro bors
  bosques bote both bother bought bow boxed boxing boys brake brand brands breach bread breaks breath breathed
  breather breaths brian bride bright brindo bring brings broad broken broker brook brooke brother brothers
  brought brush buck budd buen buena buenos bull buried burn burner burns burro burst burt bus bush busque busquen
  busques busty butter buy buys cabe cabezas cable cabo caca cad cada cady cae caen caer caes cafe cage cai caia
  caida caido caja cake cakes cal call calla calle called calles calling calls calm calma calme calmed calmer
  calming calmo calvo cam cama cambia cambian cambiara cambias cambies cambio came camel camina camine camino
  caminos camion camp camps cams can cancel cancela cancelar cancele canceled cancelen cancelled cancelo cancer
  candidates candidato canse cant canta cantar cante canto caos cap capa cape caps car cara caray carb carcel card
  care carey carino carl carne caro carrie carrier carries carro cars cart cas casa casar casas case cases casey
  cash casi casino casio caso cast cat causa cause causo cave caza cease cell cells cellular celula celulas cena
  cent centre cents ceo cerdo cero cerre cerro cet chad challenge challenges chan chance chances change changed
  changes chao char charge charges chart chase chau cheat check checking checks chen chet chica chick chico chicos
  chido childrens chile chino choices choose chore chores chorus chose chosen chubby chuck ciaro ciento cientos
  cierta cierto ciertos cine circo cisco clan clara claras clark claro claros clase clases class classes claus
  clause clave clavo clean cleaner clear cleared clearing click client cliente clientes clients clocks clone close
  closed closer closes club cnet coach coal coast coat coca cocina cock coco cod code codes codo coffee coge coger
  cogi coja cojo col cola cold cole colores colt com coma comas combo come comen comenzamos comenzara comer comere
  comes comi comic comience comienzo comio comm comments como comp compare compartir compete complaint complejo
  completa completada completado completar complete completed completo complice compounds compra comprando
  comprende compro conde condition condo confesion confession confessions confies confirma congo conked cono cons
  conseguir considere consigo consult contact contacte contacted contacten contactes contacto contactos contacts
  contado contare contarte contaste conte content contenta contento contentos contents conteo contest contesta
  contestes contesto contests contigo continua continuara continued continuen continues conto contra contract
  contracting contracts convencer cook cooked cool cooling coop copa copas cope cord core cork coro corra corre
  correct correcta corrections correcto corria corrio cortado cortar corte corto cos cosa cosas cosmo cost costa
  costar costas costo costs could count counter counts county coupled couples courses court courts cove cover
  covers coworker coworkers craps crashed crea crean crear crece cree creed crei creo crest crew creyo crio crop
  cruda crude crudo crushed cruza cruzo cuadras cuadro cuai cuan cuando cuanta cuantas cuanto cuantos cuarto
  cuartos cuenta cuentan cuentas cuente cuento cuentos cuero cuesta cuestan cueste cuido culpar culpo cumple
  cumplida cumplido cumplio cumplir cumplo cunado cunt cure cuts daban dad dada dado dados daga dairy daisy dale
  dales dam dama dame damn damon damos dan dana danado dance dando danger dano danos dans dar dara dare dark darle
  darles darme darse darte das dat data databases date dated dates daughters dave dawn day dead deaf deal deals
  dealt dean dear deb deba debe deben debera deberian deberias debes debi debia debil debio debo debt decade
  decente decia decida decide decided decides decidi decidio decidir decido decirles decirlo decirme decirte
  declined decor dedo dee degrees dei dej deja dejaba dejado dejala dejale dejalo dejalos dejame dejan dejar
  dejara dejaras dejare dejarla dejarle dejarlo dejarlos dejarme dejaron dejas dejate deje dejelo dejeme dejen
  dejenme dejes dejo del deleted dell dem demasiada demasiadas demasiado demasiados deme demente demo denial denle
  denme dense depend depende depends des descansa descanse descenso described describes describir desea desee
  deseos desired despacio detail details deten detenerme detenerte detenga detengas detengase deuda deudas dia
  dial diarios diaz dibujo dice dicen dices dick dicke did didnt die died diego dieran dies diet diez diferente
  diferentes differences difficulty dig diga digan digas digit digits digno digo dije dijeron dijo dile dilo dime
  dint dio dios dira diras dire direction dirt dis disabled disciplina disciplines disculpa disculpan disculpas
  disculpe disculpen disculpo dist distinta distintos dive diving dobla doble doce docs doctor doctora doctores
  doe does doesnt dog dogs dolar doler dolia dolio dome domingo domingos dominio don donde done donor dont door
  dormi dormia dormir dormire dos dose dosent dot double doubles dover dow doyle dozen drank draw dread dream
  dried drink drive driven driver drives drops drove drunk dual duda dudar dudas dude dudo due duele duelen duelo
  dueno duermas duerme duermo duke dump duo dura duracion duras duration duro duros dutch dying earl ease east
  easter ebook echa echado eche echen eches echo eco edad eden edie edt efforts eight ejercicios elfos elimina
  eliminame eliminar eliminate elimine elimineme eliminen eliminenme elite ella ellas elle ellis ello ellos else
  elses emails emergencias emission emocional empezado empezando empezara empezare empezo empiece empieza encanta
  encendido enciende encontro enero enferma enfermo entendio enter entera enteras entere entero enters entienda
  entiende entienden entiendes entiendo entire entra entre entren entres entro entry envia enviado envian enviara
  enviare envie envien envies envio eos epoca equal equivocada equivocados eras eres errors esa esas escapa escape
  escriba escribais escriban escribas escribe escribes escribi escribio escribir escribire escribo escrita escucha
  escuchen escuches escucho escuelas ese esfera eso esos espejo espera esperad esperan esperar esperas espere
  espero esposa esposas esposo esposos est esta estaban estabas estaca estadio estados estan estando estar estara
  estare estas este esten estes estire esto estos estoy estres estudiado estuve estuvo ethan evan eve even evening
  evenings event ever every exact exacta exam exams excelentes except exception excepto excerpt excusa excusas
  excuse excuses exec exercise exercised exercises exes exijo exit expects expert explains exports extend extiende
  extras eyes face faced faces facial facil fact fail failing fails failures fair fairy fake faked falda fall
  falla fallar falle fallen fallo falls falsa false falso falta faltan falte falto fame familiar familias far fare
  farm farmer faro fase fast fat fate fathers favors favour feat fee feed feeding feel feeling feelings feels fees
  feet felix fell fellow felt fever few fewer fibre ficha fiel fifth figura figuras figure figured figures file
  filed files filing fill filling film filters fin final finales finals find finds fine fines finest finn finnish
  fino fire fired fires firma firme firmo firms fist fit fitting five fives fixes flake flaked flame flare flavor
  flecha flex flight flood flour flow flower flying focuses fogg fold follows foo foods fool foot for force forces
  ford forge forget forgot form formal forman formar formas format formed formen forms fort forth foul fracase
  fracaso fred friday fridays fried friend friends frog fuel fuente fueran fueras fuertes fuerza full fully
  funcion funciona funcione functions fund funk fur futura futures futuro gafas gage gain gale game games gana
  ganan ganar ganas gane gang gano gases gasto gate gates gato gave gays gene genre gentle gesto get ghana gina
  gira girls giro give given gives god gold goods gore gota gracia grad gran grano grave griego grip gripa gripe
  grita grounds groups grown grupos guess guest guests guns gus gusta gustan gustar gustara gustas guste gusto guy
  haber haberlo habia habiamos habian habiar habias habiendo habil habla hablame hablamos hablan hablar hablara
  hablare hablarle hablarte hablas hable hablemos hablen hables hablo habra habras habre habria hace hacen hacer
  hacerla hacerle hacerlos haces hacha hacia hacian hacias hacienda haciendola haciendolo hack hacker had haga hal
  half hall halla hallamos hallar halle hallo halo halt halve han hand handed handle handles hank hans happen
  happens hara haras hard hare haria harm harper harry hart harta hat hate hated hats have haven hazle hazlo hazte
  head heads healing hear heard hearing hears heart hearts heat heated heating hecha hechas hecho hechos heel held
  hell hella hello help helps her herb herbs here hermana hermanas hermano hermanos hero heroe herr hers hice hide
  highs hija hijas hijo hijos hike hiked hill hilo hire hired hizo hmm hobby hoia hoja hojas hola hold holds hole
  holiday holidays holy home homeless homes honda honesta honesto hong hood hop hope hoped hopes hora horas horn
  horrible horribles horribly hose hospitals hour hours hrs hub hubieran hubieras hueco huella huelo hueso hueva
  huevo huevos hugh hugo hull humo hundreds hung hunt hurt hurts huyo ida ide ideal ideas idiota imagina imagine
  imagined imaging imagino import importan importar importe imports include included incorrect incorrecto indexed
  inf info inicie inicio ino insegura inseguro instruction int intencion intend intense intenso intent intenta
  intentado intentalo intentando intentar intente intenten intentes intention intentions intento interes interesa
  interesan interesantes interest interests interfaces interviews intl into intro inventado invente invention
  invento issue issued issues ist items jade jake jale jalo james jane jefa jefe jefes jeff jin joan job jode joe
  john joins joint jokes jon jones jose journals judges jueces junio junta juntar juntas junto juntos justa justo
  keen keep keeps ken kent kid killer kind kinda kinds king kiss kits knee knew knight knights know known knows
  knox labs lace lack lado lady lago lake lamps land landy lane lanes lang languages laos lap larga largas large
  largo largos las laser last lasted lat lata late later latex latter launch lava lave laws lay layer lazo lazy
  lease least leave leaves leche led lees legs lens les less lester let letras lets letter letters levanta
  levanten levantes levanto leve libra libres libro lid lie lied lies life lift lifted ligera lights like liked
  likes lime limpia limpio linda lindos line linea lineas lined lines link linked links lino lips lisa list lista
  listas listed listen listo listos lists lit lite live lived lives llama llamado llamame llaman llamara llamare
  llamarle llamarte llamas llame llamen llames llamo llave llaves llega llegado llegan llegar llegas llego llegue
  lleguen llegues llena lleno lleva llevando lleve llevo llora llore llores lloro load lobo loc loca local locas
  lock locking locks loco locos log logo logra lograr lograre logras logro logs lois lola lone look looks loop
  loops loose lori los lose loser loss lost lot lots lotus loud love loved lovely lover loves lower lows luce
  luces luchar luchas lucia lucky lucy luego luke lunar lunes lung maam macho mack mad madam madame made madera
  madre mae mago maiden maine major make maker makers makes mal mala malas male males mali mall malo malos malta
  mama mami man manage managed manager managers mananas manda mandado mandame mandan mandare mandarme mandate
  mande manden mandes mando mandy maneja maneras mani manny mano manos manten manzana mapa mar marc march marino
  mario marker market marks marque marquen marques mars mart marte mary masa mask mass massage massages master mat
  mata match mate mates math mato mats matt matters maxed maxima may maya mayo meal meals mean meaning meanings
  means meant mear meat med medi media median mediana mediano medias medica medication medico medida medidas medio
  medios meditate meditated meeting meetings meg megan mei mejora memo memorial memorias men menor mens mensaje
  mensajee mensajeen mensajees mensajes ment mente mentes menti mention mentions mentir menus mere merit mes mesa
  mesas meses mesh mess message messaged messages messing messy meta metan mete metes meti metio meto metro mhm
  mhmm mias mice mid mide midi miedos mientas miente mighty mike mild mile milfs mills milo mime min mina minas
  mind minds mine mines ming mini minima mins mint minus minute minutes minuto minutos mios mirad mire mires miro
  mis misa misc mision misma mismas mismo mismos miss missing mission missions missy mitch mixed mixer mmhm mmhmm
  mmm mod moda mode modo modos mods mold molesta molestado molestan molestar molestarte moleste molesten molestes
  molestia molesto moment momento momentos moments monday mondays mono monos monte month months monty mood moon
  moore more morning mornings mort moses moss most mother mothers motivacion motivation moto mouth move moved
  mover movers moves movido movie movil msg much mucha muchas mucho muchos mudo muero mundos muro must myth nada
  nadar nade nadie naked nam name named names nano nasa nate nave naves nearby nearly necesita necesite ned needs
  negar negativa negative negativo neighbor neighbors neither nena nene neon nest net neural never newer nick nido
  night nights nike nina ninas nine ningun ninguna ninguno ninja nino ninos noche noches node nokia nombres non
  none nono nope norma norman normas norte nose not nota notas note notebooks noted notes notic notice noticed
  notices notification noto notre nova novia novias novio novios nuca nuclear nude nueva nuevas nueve nuevo nuevos
  number numbers numeros nut objecion objection objections obligation obra obras observ observa observe observed
  observer obstacle obstacles oclock ocupa ocupo odias oeste ogro ogros oler olvida olvidar olvidas olvide olviden
  olvides olvido omega ondas one ons opcion opens option options oracle oral orange orden ordena ordenes ordeno
  oren organic organised organize organizer oro other others otra otras otro otros otto oven owen oyen oyes pace
  paces pack packet pad padre padres pads paga pagado pagar pagaran pagas page pages pago pagos pague paguen pai
  paid paige pain paint pair pais pala palace pale palo palos pan panic pants papa papas papel papers papi papito
  papua par para parade parado paragraphs parale parar paras parate pare parece parecen parecer pareces parecida
  parecio pared parele paren parenle parent pares paris park parks paro parque part parte partes parties partly
  partners parto parts party pas pasa pasada pasado pasan pasando pasar pasara pasaran pasare pasas pase pasear
  pasen paseo pases paso pasos pass passed passes past pasta paste pasto pat pata patas patents pato paula pausa
  pause paused pavo pavos pays peace peas peasy pecado peces pecho pedi pedido pedimos pedir pedo pedro peer pega
  pegado pego pelo pen pena penas pendientes pene penn pens pensaban pensabas pensado pensara pensare penso
  peoples peor per perdi perdio perdon perdona perdonarme perdone perdoneme perdono perfect perfecta perfecto
  perfectos perl permissions pero perro person persona personal personals personas persons pertenece pertenecen
  perteneces peru pesa pesada pesado pesar pesca pescado peso pest peste peter phase phone phones phrases piano
  pic pick picked picks pico pics picture pictures pida pide pidio pido piece pieces piens piensa piense pienso
  pierce pies pig pill pin pine pink pins pinta pipa piper piso pisos piss pito placa placed placer places plain
  plains plan plana plane planea planeo planes planet planner plano planos plans plant plants plate plato play
  played player plays plazo pleased plena plots pmid pobre poca pocas pocion poco pocos poder podra podre poe
  point pointed points poker pole poll polo pon pond pondre pone ponen poner pones ponga pongan pongas pongo ponia
  ponla ponle ponlo ponme ponte pool poor popa pope poquita poquito por pork port ports pose posible positiva
  positivo possible possibly post poster pour powder power powers pozo practic practica practical practicar
  practicas practice practiced practices practised prayed prayer pre prefer preferi prefers prefiere pregunta
  preguntale preguntan preguntar preguntare preguntarle preguntarme preguntarte pregunte preguntes pregunto prendi
  presa pretende pretender pretendes pride prima prime primer primera primeras primero primeros print printed
  prints privada privados pro prob probable probe problem problema problemas problemo problems probs proc proceeds
  process program programa programas programs progreso pros prot prove proximas proximo pst pts pubs pude pudieran
  pudieras pudo pueda puedan puedas puede pueden puedes puedo pues pulse pulso puno punos punta puntos pura pure
  puro purposes purse puse push pusiera pusimos puso puto puts qaeda queda quedan quedar quedas quede queden
  quedes quedo queen queja quema quemo queramos queres querian querias querida querra querria queso queue qui
  quien quiera quiere quieren quieres quiero quiet quieta quieto quilt quincy quinn quinta quinto quise quisieras
  quiso quit quita quitale quitame quitar quitare quitarle quitarme quitarse quitarte quitas quitate quite quiteme
  quiten quitenme quitense quites quitese quito quiz quiza quizas quote race raced races racing rack rage raje
  rally rama rana ranger ranges rango rape rara raras rare raro raros rat rata rate rated rates rating ratings
  ratio rato raton rats raya rayo raza reach read readings reads ready real realize realized realty rear reason
  reasonable reasonably reasons rec received receiver receives reciben recibi recibio recibira recordare
  recordatorio recordatorios recorder recordings records recover recuerda recuerdan recuerdas recuerde recuerden
  recuerdes recuerdo recuerdos red reed refuse refused register registre registro registros registry reid
  relajarte related relating relay rely remainder reminded reminder reminders remote remove removed remover
  rendirse rent rep repetir replaced replies reporte reporter reportes reports res reset resort respir respira
  respire respiro respond responda responde respondi respondio resto restos resumes retira retire reto retro
  returns revoke revoked rice rick rid rider rides ridge ridicula rie riendo riesgo rights ringo ripe rise road
  roads roca rocket rocks rocky rod rogers role rollo rolls ronda roommates roto rouge round routines routing
  rover ruego rusa ruso ruth sabado sabados sabe saben saber sabes sabian sabias sabido sabiendo sabio sable sabor
  sabra sabre sabria sacado sacame sacare sacarle sacarme sacarte sacred sad safe safer sage sail saint sake sal
  sala sale salem salen sales salga salgan salgas salgo sali salia salido salio salir sally salsa salt salta salte
  salto salva salve salvo sam same sample san sana sand sano sans sap saqueme saquen saquenme saques sara sas
  saturday saturdays save saver saving say sayid scale scales scared schedule scheduled schedules schools score
  scored sea sean seas seat seating seats seattle seca seccion second seconds sections sed seda see seed seek seem
  seems seen sees sega segui seguia seguida seguido seguidos seguir seguira seguire segun segunda segundo segundos
  segura seguras seguro seguros seis semana semanal semanas semestre sen senate send sends sense sent sentado
  sente sentence sentences senti sentia sentidos sentir sentira sep sepa sept ser seran seras sere seres seria
  serve service services servicio servicios sesenta sesion sesos session sessions set setenta seth settled seven
  seventh shade shaft shake shall shame shane shape shaped share shared shares sharing shark sharp shaved shaw
  sheep sheer sheets shell shift shifts ship shipped shipping shirt shirts shit sho shoe shoot shop shopping shore
  short shorts shot shots show showed showers shown shows shut sic sick sid sida side sido sie siendo sienta
  sientan sientas siente siento siesta sig siga sigan sigas sigh sight siglo sigma sign significan significar
  signo signos signs sigo siguen sigues silk silla sim simples simply sin sing singh singing singles sink sino sip
  sirva sirve sirven sirves sirvio sirvo sistemas sisters sit site sitio sixth sized sizes ski skill skilled
  skills skin skip skipped slave sleep sleeps sleepy slice slide slides slight slim slip slipped slot slots slow
  slut smart smell smile smoke snow snuck soa sobra sobre sobres sobrevivio sobrevivir soda sofa soft soga soio
  sol sola solar solas sold sole solia solid solo solos soma some son sonda sone song sono sopa sopla sore
  sorprende sorprendio sort sorta sorts sound soze spa space spaces spain spam span spare spas speaks spend
  spending spent spice spike spoken spoon spooner sport spot spring squad squeeze squeezed sra srta stab stack
  stacy staff stake stan stand standings star starring stars starter starts stat stated stating stay staying stays
  ste stem step steps steven stick sticks sticky still stock stone stop stops store stored stores storm story
  strain stream stretched stretches strikes string strings stroke strong struck stuart stuck stud sub suba sube
  subio subir subo subscribe subscribed subscriber subscriptions such suck sucks sue suelo suena suenas suene
  sueno suenos suero suficientes sufre suit suite suits sunday sundays supe super superb supo suppose supposed sur
  sure surf surge surprise survive suse swam swamped swap swapped sweet swift swim sword sys systems table taken
  takes tal tale talking talks tall tan tango tank tanks tanta tantas tanto tantos tape tarda tardes tareas tarta
  task tasks teach techniques techo ted tee teen teens tejido tel tela tele telefonos tells telly teme temen temer
  temes temia temo ten tend tender tenes tenga tengan tengas tengo tenia tenian tenias tenis tenso tent termina
  terminada terminado terminal terminan terminar terminara terminare terminaste termine terminemos terminen
  termines termino terminos terribles terror test tested testing tests tex texas text texted textee texteen
  textees texten textien texto textos texts thai than thank thanks that thats the thee them theme then there these
  they thick thin thing things think thinks thong thongs thorough those thou though thought thoughts three threw
  through throw thru thu thur thurs thursday thursdays thus thy tide tie tied tiempos tiene tienen tienes tier
  ties tile tiles till tim time timed timer times tin tina tinta tire tired tiren tires tissue toca tocas toco
  toda todas today todays todd todo todos toe token tokens toll tom toma tomamos tomas tome tomen tomes tomo ton
  tone toner tones tonight tonights tono tons tonta tonto tontos tony too tool tops toro torta touch tough tour
  tours towns toys trabaja trabajado trabajas trabaje trabajo trabajos trace tracker tracks tract tracy trade trae
  traen traes tragico traia trail trains traje tranquila tranquilo tranquilos transito transmit trap tras trat
  trata tratar trate traten trates trato travelling travels traves tray treat trece tree trees trek tren trenes
  treo tres trey tri trick tricks tried tries trio trip tristes truck tryed tube tubes tue tues tuesday tuesdays
  tumor tune tuned tunel tuner tunes turbo turn turned turner turno turnos turns tus tuvieran tuvieras tuvo twins
  type typed types uitima uitimo ultima ultimas ultimo ultimos una unas uno unos unsubscribe unsubscribed
  unsuscribe until usas usd use used usen user uses usted util utils vacations vacio vague val vale valen vales
  valia valid valio valle value valued values valve vamos vano vary vasos veamos vecina vecino vecinos vemos ven
  ver vera vere versions verte very via viaja viajes vid vidas videos vids vienes vimos vine vinos vio visa visit
  visita visitar visitas visite visited visitor visits vista viste vito viuda viva vivo vivos voces volvera
  volvere volvia volvio volvo vote vuela vuelan vuelta vueltas vuelva vuelvan vuelvas vuelve vuelven vuelves
  vuelvo wait waiting wake wal walker walks wall walt wan wang want wants ward ware wars was wash wasnt watches
  wats watt watts way ways weak wear web wed weddings wednesday wednesdays weed week weekday weekdays weekend
  weekends weeks weight welding well wells went were west wet whale what whats wheat where wherever while white
  whole whore whose wide width wife wifi wiki wild will willy win wind winds wine wines wing wings wire wired wise
  wish wit witch with woke women won wondering wong wont wood woods word wording words wore worf work worker
  working works world worlds worm worn worried worries worse worst worthy would wound wright write writer writes
  writings wrote yale yea yeah year yearly years yesterday yesterdays you yours zone zones`.split(/\s+/),
);
