/** What people say when they are asked how a practice went. What each meaning is worth is decided in check-in.ts. */

const it =
  "it|that|this|them|those|these|mine|everything|all|both|practice|practices|exercise|exercises|homework|worksheet|sheet|journal|journaling|meditation|meditating|breathing|breaths|breathwork|walk|walking|reading|writing|stretching|stretches|yoga|steps|thing|things|stuff|activity|list|technique|skill|skills|routine|session|workout|recording|grounding";
const the = "the|my|our|todays|tonights|this|that|a|an|some|another|one|yesterdays|two|three|lots|more";
const mine =
  "kid|kids|son|daughter|baby|babies|toddler|mom|mother|dad|father|parents|husband|wife|boss|partner|boyfriend|girlfriend|bf|gf|family|roommate|friend|friends|dog|cat|car|back|head|phone|sister|brother|grandma|inlaws|class|work|shift|teen|ex|son|mama|hubby";
const spent =
  "tired|exhausted|sick|ill|drained|overwhelmed|sleepy|swamped|slammed|beat|wiped|burnt|burned|depressed|stressed|hungover|drunk|unmotivated|lazy|dead|anxious|upset|scared|nervous|foggy|fried|sore|done|distracted|embarrassed|ashamed|worried|late";
const rough =
  "crazy|long|rough|busy|hard|bad|hectic|insane|stressful|tough|terrible|awful|horrible|wild|chaotic|packed|full|exhausting|shitty|crappy|weird|off";
const very =
  "so|too|really|super|very|way|just|kinda|pretty|kind|still|all|completely|totally|a|also|feeling|bit|little|wayyy";
const spentEs =
  "cansad*|enferm*|agotad*|estresad*|dormid*|desvelad*|abrumad*|agobiad*|deprimid*|saturad*|triste|ansios*|mal|crudo|cruda|rendid*|molid*|muert*|fundid*";
const busyEs = "ocupad*|ataread*|apurad*|liad*|atorad*|full";
const muy = "muy|bien|super|tan|bastante|demasiado|re|un|poco|mega|todo";
const done =
  "hice|intente|pude|practique|logre|alcance|empece|probe|cumpli|complete|escribi|medite|camine|consegui|termine|acabe|trate|quise|llegue|hicimos";

export const checkInPhrases = {
  // What would be read as an answer if it were read in pieces, and is none.
  aside: `
    no problem|problemo|worries|doubt|lie|joke|cap|biggie|idea|clue|matter|wonder|regrets|complaints|longer|issue|issues|sweat|hurry|rush,
    no big deal, not gonna lie, not to mention, not only, no one,
    almost|nearly forgot|didnt|skipped|quit|cried|missed|bailed, almost gave up, almost fell asleep,
    casi se me, casi no lo|la? hago|hacia|hice|puedo?, casi me rindo, casi lloro,
    didnt|wasnt|dont|couldnt|never want|wanna|think|thought|expect|realize|know|plan|believe|mean|imagine|figure|planned|going to|id|i|it|that|if|how,
    wasnt sure, didnt feel like it but, didnt want to but, wasnt going|gonna to but,
    cant|couldnt believe|stop|help|wait|describe|explain|sleep|complain, dont complain, dont forget,
    forgot how, i forget if|whether,
    forgot|forget to reply|text|answer|respond|tell|message|check|report|mark|log|say|write you|u|back|this|in?,
    forgot to let you, never seen|been|thought|knew|realized|noticed|had|heard,
    never done|tried it|this|that before, a little|bit _, a little bit _,
    un poco|poquito mas|menos|mejor|raro|rara|dificil|tarde|pesado|tonto|tonta|peor|${spentEs}|nervios*|incomod*,
    un poco de miedo|pena|ansiedad|verguenza|tristeza|sueno, later that|than|i|in,
    # hours|hour|minutes|days later, sooner or later,
    some days|nights|people|times|more|time|weird|reason|how, talk|see|ttyl you later, talk to you later,
    hasta luego, desde luego, luego me|senti|luego, tonight|today|tomorrow was|is|went|has, i tell tomorrow,
    as tired|busy|sick|late as, me too, to tell the truth, have to say|admit, even though|if|tho,
    once in a while, at first, all day|night|week, todo el dia, half an hour, half hour, media hora,
    part of me, parte de mi, for once, at work was, la|esta|por manana, en la manana, de la manana, all but,
    without missing|skipping|forgetting|stopping, sin parar|falta|problema|querer, todo el mundo,
    no se si sirv*|conto|cuenta,
    wanted|going|gonna|tempted|about|trying|ready to? skip|quit|give|forget|bail|pass|avoid|cancel|stop|scream|run|leave|hide|not|say|blow|cave it|up|out|on|no|do?,
    iba a saltar*|no, queria rendirme|dejarlo|saltar*, on purpose, it on my list, in case, made fun of
  `,

  // The practice was tried.
  tried: `
    did|done ${it}, did ${the} _,
    did yoga|okay|ok|good|well|great|bad|badly|fine|terrible|awesome|alright|better|amazing|horrible|pretty|extra|twice|once|too|today|yesterday|so,
    did # minutes|times|rounds|reps|pages|breaths|sets|laps, did all of, did >, i|we did, i|we sure did,
    sure did, did do, do did, done, all done, got done, < just now >, got ${it}|the|my done|in,
    got ${the} _ done|in, got it? all done, got around? to it|that|this|the|my,
    got through it|that|this|everything|all|the|my, been|kept|keep doing|practicing|trying|at,
    have|ive been doing|practicing|trying, have|ive already? done|tried|practiced|finished|completed,
    just did|finished|wrapped|completed, just got done|through|finished, wrapped up,
    i do it|this every|each|all|daily, do it every|each day|night|morning|time|week, been at it,
    still doing it, tried, tryed, attempted, made an|the|some attempt|effort,
    gave it|that|this a|an|my|another|one|the? good|honest|quick|old|decent|little? shot|try|go|whirl|best|effort|all|chance,
    take a stab|crack|shot, took a stab|crack|shot, had a go, did my best, trying my best, i try, practiced,
    practised, finished, completed, accomplished, achieved, knocked it|that|this out, knocked out,
    pulled it off, nailed it, crushed it, killed it, rocked it, aced it, checked it off,
    managed it|that|to|a|the|my|some|#, made it happen|through|work|to, made some|the|my? time,
    found some|the|a|#? time|minutes|moment, squeezed it|in|that|some, snuck it|in|some, fit it|that in,
    took the|some|my|a|#? time|minutes|moment|second, stuck with|to it|the, kept to|at|up it|the|with,
    followed the|my|our|through, went through with,
    ended up doing|trying|managing|writing|going|getting|walking|it, wound up doing|trying,
    got|made|forced myself to, made|forced myself, pushed through|myself, powered through,
    worked on it|that|this|the|my, successfully, mission accomplished, handled it, got er done, came through,
    stayed with it, stayed on it, doing it was,
    didnt|dont|havent|never forget|forgotten|skip|miss|skipped|missed|procrastinate|avoid|bail|chicken|flake,
    didnt|never give|gave up, didnt put|blow it off, didnt let it, 👍, ✅, ✔, ☑, 💪, 🙌, 💯, 🎉, 🏆, ✍, 🧘, hice,
    hicimos, intente, intentado, intentamos, hecho, echo, listo, lista, trate, logre, logrado, pude, termine,
    terminado, terminada, terminamos, acabe, complete, completado, completada, cumpli, cumplido, practique,
    probe, consegui, le hice la lucha, ya esta|quedo|estuvo, quedo listo|hecho|hecha, ya la|lo arme, le di,
    eche ganas, le eche, me anime, me avente, me di el|un|mi? tiempo, encontre un? tiempo|rato|momento,
    saque un? tiempo|rato, segui el|mi|los|las plan|pasos|instrucciones,
    estuve|he estado haciendo*|practicando|intentando|escribiendo|meditando|respirando|caminando,
    estuve practicando|haciendo*|escribiendo|meditando|respirando|caminando|intentando,
    lo he hecho|intentado|estado, acabo de hacer*|terminar*|acabar*, mision cumplida, no se me olvid*|paso,
    no lo olvid*, no lo|la salte, no me rendi, no falle|falte, lo|la saque, lo|la volvi a hacer,
    me di un rato, me puse a hacer*
  `,

  // Something was done that may well have been the practice.
  acted: `
    < wrote|journaled|meditated|breathed|walked|ran|jogged|stretched|called|texted|emailed|talked|spoke|told|asked|said|sat|stood|listened|read|drew|painted|colored|sang|danced|prayed|counted|named|listed|logged|tracked|recorded|rated|filled|used|set|cleaned|cooked|made|visited|met|hugged|played|exercised|faced|challenged|reframed|questioned|visualized|focused|followed|repeated|rehearsed|shared|opened|answered|paid|biked|swam|lifted|hiked|gardened|knitted|baked|showered|put|took|left|kept|let|caught|paused|stopped|replied|apologized|scheduled|organized|planned|sketched|typed|thanked|smiled|laughed|held|went|got|stayed|gave|had|wore|spent|drove|bought|sent|laid,
    < worked out, < *ed, told|tell|said|say|telling|saying .. no, said|say|saying no to,
    dije|digo|decir|decirle que no, le dije que no, made|took the|a call|walk|bath|shower|list|move|break,
    went for|to|on a|the|my walk|run|gym|park|hike|ride|swim|drive|store|meeting|group,
    went walking|running|outside,
    < escribi|camine|respire|medite|hable|llame|lei|anote|apunte|sali|corri|baile|cante|dibuje|pinte|cocine|ordene|limpie|apague|dije|conte|rece|estire|escuche|use|llene|platique|pregunte|visite|abrace|jugue|puse|tome|sente|respondi|conteste|organice|nade|ore|registre|nombre|comparti|baje|subi|prendi|fui|di|deje|compre|mande|abri|pedi|lave|bebi|comi|repeti|observe|identifique|senti,
    < le|les|lo|la hable|dije|llame|pregunte|escribi|mande|pedi|conte|marque|lleve|ayude,
    < me puse|sente|levante|fui|tome|quede|pare|acerque|bane|concentre|acoste a
  `,

  // A bare yes.
  yes: `
    < yes, < yeah, < yep, < yup, < y, < si, < ya >,
    < sip|simon|aja|affirmative|absolutely|definitely|certainly|indeed|totally|obvio|claro|correct|aye >,
    < of course, < for sure, < uh huh, < mhm|mmhm|mhmm, < claro que si, < por supuesto, < you bet,
    < hell|heck yeah|yes, < yeppers, < afirmativo, < you know it
  `,

  // A part, or less than was planned.
  part: `
    < part, part of|way, parts of, partway, partly, partial, partially, half, halfway, half way, halfassed,
    half assed, half hearted, kinda|sorta|somewhat >,
    kinda|sorta did|do|tried|yeah|yes|half|started|got|finished|hice|kinda|sorta|but, kind|sort of >,
    kind|sort of did|do|tried|yeah|yes|half|started|got|finished|hice|but, some >, some yes|yeah,
    did|got|finished|completed|tried|managed|do some of,
    did|do|got a bit|little|part|few|couple|half|third|quarter|portion,
    did|got the easy|first|last|second|hard|other|short part|half|step|one|bit,
    did|got one|two|three|# of #|the|them, did one|two out, some of it|the|them|that|my, did some >,
    got some done|in|of, a little >, a little of|here|today|only|but|yes, a little bit >, a bit >,
    a bit of|but, a little bit of|but|today, a tiny bit, tiny|little|lil bit, a smidge*,
    just a|the|one|two|part|some|half|like|about? # |little|bit|few|couple|first|part|half, just one, just #,
    only _, only >, < only, barely, hardly, scarcely, ish, more or less, mostly, < most, most of,
    did|got most, for the most part, almost, nearly, not all, not the|my whole|entire|full,
    not whole|entirely|fully|completely|totally|everything|quite|complete|perfectly|full, not exactly,
    but not the|my|all|a, just not the, not much, not a lot, not for? very|too|that? long,
    not as much|long|many|planned|often|far, not enough, not very much|long|far, not finished, incomplete,
    unfinished, in part, to some extent|degree, got part|halfway|half|partway, got about|like? half|halfway,
    a few >, a few minutes|steps|times|of|lines|seconds|breaths|sentences|pages >,
    a couple of? minutes|steps|times|lines >, a couple >, couple minutes, lasted like|about|only? #,
    cut it short, cut short, stopped early|halfway|short|after|midway|partway|before|because|when|there?,
    quit halfway|early|after|midway|partway, gave up halfway|after|midway|early|quickly|partway|in|though,
    interrupted, got cut off, had to stop|quit|cut|end|leave early|halfway|short|because|when|before|it,
    fell asleep during|halfway|while|in|doing|midway|part|before|mid|through,
    dozed off during|halfway|in|while,
    one|two|# of the|them|my # |two|three|four|five|ones|parts|steps|exercises, # out of #, # of #,
    # of them|it, # of the|my #, did? # minutes instead, # minutes? not #,
    one|1 step|sentence|line|breath|item|section|page|paragraph >, < first part|half|step|few|one|section|#,
    the first|second|easy|breathing|writing part|half, everything but|except, all but|except one|two|the|#,
    except for|the, skipped the|a|some|one|part|# last|part|some|second|end|of|few|first|hard|one|half,
    skipped part|some|half, missed a|some|one|part|the day|part|few|couple|step|last|of,
    forgot the|a|some|part|half|one last|second|end|other|rest|half|part|of|first|step, left out,
    left some|part|the last, yes|yeah and no, started, began, start but, 50 50, fifty fifty,
    tried some|part|half >, tried a little|bit|few, off and on, on and off, here and there, did what i could,
    did as much, as much as i could, bits and pieces, less than, shorter than, 🤏,
    didnt|couldnt|dont|havent|wasnt|cant|never|did get|manage|quite|able? to|around? finish|finished|complete|completed,
    didnt|couldnt do|get|make|write|manage|read|fit|have? it|to|through|time|all|do? all|everything|whole|entire|rest|full|both|last|second|end|other|most|far|much|as|that of|much|far?,
    didnt|couldnt do|get|make|write|finish|have|read all|through|to|past? of|to? the|my whole|full|entire|last|second|rest|other|writing|end,
    didnt do|get|make|go|last|write? it|all? ${very}? far|long|much|fully|completely|quite|totally|entirely,
    didnt quite|fully|totally|completely|entirely, didnt|couldnt stick|keep|last|sustain|stay,
    couldnt do all|everything|the|much|more|most|it all, < parte, una|la|alguna|por parte, parte del|de,
    un|unos|una pedacito|pedazo|cachito|ratito|tramo|pedacitos, mitad, a medias, < medio, medio lo|la|hice,
    mas o menos, mas menos, masomenos, un poco, un poquito, poquito, < poco, muy poco, un rato >, < casi,
    casi todo|toda|termino|acabo|completo|completa|la|lo, casi casi, < algo,
    hice|pude|logre algo|poco|parte|algunos|algunas, pero algo, algo asi,
    algunos|algunas pasos|cosas|minutos|partes, solo|solamente|nomas|apenas, nada mas,
    no todo|toda|todos|todas|completo|completa|mucho|tanto|entero|entera|completamente, no del todo,
    no por completo,
    no lo|la|le|los|las? termine|acabe|complete|hice|pude|alcance|logre|llegue? a? termine|acabe|complete|terminar*|acabar*|completar*|todo|toda|completo|completa|entero|entera|mucho|tanto|bien,
    no hice todo|mucho|tanto|la|las|toda, me falto, me faltaron, falto, empece, comence, inicie,
    me quede a|en medias|la|mitad, me interrump*, deje a medias|la, lo|la deje a|en, de a poco, poco a poco,
    por partes, hice un|una poco|poquito|parte|rato|ratito, lo que pude,
    me salte|brinque el|la|una|un|los ultimo|ultima|parte|paso|final|segunda, todo|toda menos, menos de|la|el,
    excepto, uno|una|# de los|las|#
  `,

  // In the head only.
  head: `
    in my own? head, in my mind|brain, in the head, mentally, thought it|this|that through|over|out,
    thought about|of it|that|this|the|doing, just|only|mostly thought, thought through,
    thinking about|it|through|of, pondered, reflected on, imagined it|doing|myself, pictured it,
    rehearsed it|in, silently, without writing, considered it, kept thinking, ran|went through|over it in,
    went over it, dont write it|anything? down|but, en mi|la cabeza|mente, mentalmente, lo|la pense, pense en,
    nomas pense, solo lo|la pense, pensando en, estuve pensando, lo|la imagine, lo|la repase, sin escribir*
  `,

  // Something different.
  other: `
    instead, in place of, something else|different|similar|other, a different one|thing|exercise|practice|way,
    different one|thing|exercise|practice, did another exercise|practice|thing, my own version|thing|way,
    did a different, rather than, swapped it, did ${it}|a|some|my|the|yoga|_ _? instead,
    hice otra|otro|algo _, otra cosa, otro ejercicio, otra practica, algo diferente|distinto|parecido, en vez,
    en lugar, en su lugar, a mi manera|modo, diferente, distinto
  `,

  // A bare no.
  nope: `
    < no, < nope, < nah, < nel, < n >, < negative, < negativo, < not really, < sadly|unfortunately no|not,
    < afraid not, < na >, no >, nope >, nah >
  `,

  // It was not done.
  no: `
    didnt, couldnt, dont think i can|will|could|did, wasnt able, not able, unable to, havent,
    aint done|did|gonna|doing|tried it?, hasnt happened, wont be able|happen, wont get|do it|to, cant, aint,
    never did|got|happened|started|made|tried|found|finished|do, never >, nvr, not once, not even? a chance,
    not at all, not happening, not gonna|going to? do|happen|make|try?, not done, not >, not today,
    not tonight, not this time|one|week|morning|evening, not doing, not a thing|one|single|minute,
    not even once|close|a|one|started|at|tried|remotely, im not doing|gonna|going,
    didnt|couldnt|havent|didn't|never|wont|cant|dont really? do|done|try|tried|get|got|make|made|write|practice|start|started|manage|have|had|find|found|bring|fit it|any|anything|to|this|that|myself|around|a|the|time|nothing? of|to|it|at|time|either|chance|energy|do|minute|moment? all?,
    didnt|couldnt even try|start|think|bother|open|look, skipped, skip it|this|today|that, < skip, skipping,
    gonna|going|had to? skip|pass, < pass, bailed, blew it off, blew off, put it|this|that|them off,
    putting it off, kept putting it off, put off, procrastinat*, avoided it|doing|that|this, avoiding it,
    < avoided, chickened out, flaked, ditched it, dropped the ball, let it slide|slip|go,
    gave up before i? started?, gave up on, < gave up, i gave up, decided not|against, decided to skip|pass,
    chose not, talked myself out, refused, not up to|for it, couldnt be bothered, forget it, screw it,
    nevermind, never mind, too much for me, got nothing done, nothing got done, got none, left it for,
    did nothing|none|zero|nada|jack|squat|zilch, none, < nothing, nothing today|happened|done|yet, zero,
    zilch, nada, none of it,
    no time|energy|chance|luck|way|can|go|dice|spoons|bueno|motivation|bandwidth|opportunity|desire|interest,
    another|some other? day|time, next time, maybe next, better luck next, fell through, failed, fail,
    flunked, bombed, no show, 👎, ❌, 🙅, 🚫, 😴, no lo|la|los|las|le|me|se|nos|lo? ${done} nada|hacer*?,
    no me? acord*|acuerdo|anime|dio|daba|dieron|alcanzo|dio el|la|tiempo|ganas|chance|vida?,
    no se? pudo|hizo|hizó|pudimos, no he podido|hecho|intentado|empezado|tenido,
    no tuve|tengo|hubo|habia|tenia tiempo|ganas|chance|oportunidad|energia|animo|cabeza|fuerzas|modo|manera|forma|nada|espacio,
    no me dio el|la? tiempo|ganas|gana|chance|vida|dia, sin tiempo, sin ganas, sin energia, nunca, jamas,
    para nada, pa nada, < nada, nada de nada, nada hoy, hoy nada, no hice nada,
    no voy a poder|hacer*|alcanzar*, no podre, no puedo hoy|hacer*?, no lo hare, tampoco, hoy tampoco,
    ni modo, ni lo|la|me ${done}, ni tiempo|ganas tuve|hubo|me,
    ni intente|empece|pude|loca|loco|siquiera|madres, esta vez no >, hoy no >, ayer no >, verdad que? no >,
    todavia nada, ya no ${done}, de plano no, mejor no, creo que no, siempre no, al final no >,
    lo|la deje pasar|para|ir, deje pasar, deje de hacerlo, lo|la evite, evite hacer*, le saque,
    me lo|la salte|brinque, me la? brinque|salte, lo|la salte|pospuse|brinque, pospuse,
    lo fui|estuve dejando|evitando|posponiendo, me raje, me dio flojera|hueva|pereza|pena|miedo|weba,
    preferi no, decidi no, falle, fracase, la regue, otro dia, otra vez sera, para la otra|proxima,
    la proxima, a la otra, ninguna, ninguno, cero
  `,

  // It was passed by, without a will to. What was done after that counts.
  missed: `
    forgot, forgotten, forgetting, i forget, slept, overslept, fell right|back|straight? asleep, passed out,
    knocked out cold, crashed, dozed off, nodded off, conked out, went straight|right? to bed|sleep,
    was asleep, missed it|this|that|today|the|my, spaced, blanked, slipped my mind, slipped, lost track,
    ran|run|running out of, time|day|night|week got away,
    got ${very}? busy|caught|sidetracked|sick|stuck|called|drunk|held|tied|sucked|carried|slammed|swamped|high|overwhelmed,
    got home very? late, something|stuff|things? came up, life happened|got|gets, too late, out of time,
    mind went blank, brain fart|fog, time flew, doomscroll*, zoned out, just went to,
    se me olvid*|fue|paso|barrio|hizo|complico|borro|acabo|atraveso|junto|cerro|escapo|vino,
    se nos fue|paso|olvid*|hizo, me|lo|la olvid*, olvide, olvid*, me quede dormid*, quede dormid*, me dormi,
    me gano el|la, me acoste, ya era muy? tarde, era muy tarde, me agarro el|la, no me di cuenta, me distraje,
    se complico, surgio algo, salio algo, me enferme, me ocupe, me entretuve, me desvele, se atraveso,
    se me fue el|la
  `,

  // Reasons and regrets: no, unless something else was said as well.
  hindered: `
    too ${very}? ${spent}|much|hard|far|long|heavy|big|scary|difficult|intense|hot|cold|early|emotional|painful|crazy|busy|many,
    was|were|am|im|been|felt|feeling|feel|so|very|super|just|really|pretty|kinda|still|got ${very}? ${very}? ${spent},
    was|were|been|so|too|got ${very}? busy, < ${spent}, busy day|week|night|morning|with|all|weekend,
    ${rough} day|week|night|morning|shift|weekend|month|one,
    work|this|things|today|life|week|day|everything was|is|has|got|were|been? been? ${very}? crazy|busy|hectic|insane|nuts|bananas|chaos|wild|madness|nonstop,
    < crazy|hectic|insane, it|today|this? was one|a of those|day,
    had|have|has to work|go|leave|take|stay|pick|help|deal|cook|clean|study|cover|run|travel|babysit|drive,
    worked|working late|all|overtime|double|a|until|through|the|nights|12|doubles,
    was working|driving|traveling|away|sleeping|stuck|out|at|in, was on call|duty|a|the,
    been working|sick|busy|away|traveling|crazy|rough|stressed|fighting, got home ${very}? late, home late,
    late night, stayed late, stayed up, stayed in bed, in bed,
    had a|an? company|guests|people|visitors|plans|headache|migraine|cold|fever|fight|meltdown|breakdown|appointment|emergency|date|party|test|exam|deadline|meeting|meetings|funeral|wedding|flare|doctors|argument|falling|interview,
    my|the ${mine} was|were|got|had|is|are|came|needed|wouldnt|kept|called|threw|hurt|hurts|woke|died|broke|started|ran|went|asked|didnt,
    the power|internet|wifi, < kids, kids were|are|got|being|had|went, company came, < guests, < headache,
    < migraine, < cramps, < emergency, in pain, flare up, < covid, < flu, < fever, food poisoning,
    car trouble, double shift, < overtime, < deadline*, < finals, on call, jet lag, out of town,
    out with|late, < netflix, < tiktok, watched|watching tv|netflix|youtube|tiktok|movies|the|a, < scrolled,
    played video|xbox|games, < napped, took a nap, < drank, < binged, went out|home|drinking, long story,
    < life >,
    was|were|is|are ${very}? always|just|honestly|fully? going|gonna|about|planning|supposed|hoping|meaning|trying to? do|try|start|get|sit|write|go|work? it?,
    wanted|meant|intended|planned|hoped|needed to do|try|start|get? it?, kinda|sorta wanted to,
    had every|good? intention|intentions, should|could|would have done|tried|had|been|started|gone?, i should,
    i shouldve, thought about doing|trying|starting|going, almost did it?, almost tried|started, i wish,
    wish i had|did|could, didnt|dont|wasnt ${very}? want|wanna|wanting,
    didnt|dont|wasnt ${very}? feel|feeling like|it|up|into|well|good|great|right|ready it|to?, no motivation,
    not motivated|interested|feeling|ready|in the, wasnt in the mood, wasnt up for|to, not in the mood,
    not really? feeling it|well|good|up|great|like,
    didnt|dont|wasnt|not know|sure|understand|get how|what|where|which|why|it|the,
    couldnt|cant|didnt find|remember|figure|face|decide|have|open the|my|out|what? worksheet|sheet|journal|notebook|link|paper?,
    lost|misplaced my|the, couldnt|cant|couldnt get|bring|make myself, i suck,
    im ${very}? a|the|such|bad|an? bad|terrible|awful|worst|failure|loser|useless|hopeless|mess|idiot|stupid|horrible|flake|slacker,
    no good at, not good at, i hate myself, my bad, my fault, oops, whoops, sorry, apologies, guilty, ashamed,
    i feel guilty|bad|terrible|awful|ashamed, feel bad about, no excuse|excuses, dont be mad,
    dont hate|judge me, dont tell, let you|myself|everyone down, ugh, disappointed in, as usual i,
    estuve|estaba|andaba|ando|estoy|me|sentia|sigo|quede sentia|senti|siento? ${muy}? ${spentEs},
    ${muy} ${spentEs}|tarde|pesado|larga|largo|dificil, < ${spentEs},
    estuve|estaba|andaba|anduve|he estado ${muy}? ${busyEs}, estuve|estaba|andaba|anduve ${muy}? ${busyEs},
    dia|semana|noche|turno ${muy}? pesad*|larg*|loc*|horribl*|complicad*|estresant*,
    tuve|hubo|tenia|mucho|mucha|demasiado|demasiada trabajo|chamba|tarea|quehacer|jale,
    < trabajo|chamba|tarea,
    tuve|tenia que|visitas|visita|fiebre|migrana|junta|examen|turno|un|una|mucho|mucha|muchas|muchos,
    estuve|estaba|andaba|anduve trabajando|cuidando|cocinando|limpiando|en|con|de|fuera,
    trabaje todo|hasta|doble|mucho|tarde|horas|turno, llegue ${muy}? tarde|cansad*|noche, sali ${muy}? tarde,
    me dolia|duele|dolio, mis hijos|ninos|papas|hijas se|me|estaban|no|tenian|querian|estan,
    mi hijo|hija|bebe|mama|esposo|esposa|nino|nina|jefe|jefa|novio|novia|marido|suegra|papa|hermana|hermano se|me|estuvo|estaba|esta|tuvo|llego|vino|necesitaba|no|necesito,
    los ninos se|me|estaban|no|tenian|querian, dolor de, gripa, fiebre, migrana, cruda, queria, pensaba,
    planeaba, iba a hacer*|intentar*|empezar*?, tenia ganas, debi, deberia, hubiera, casi lo hago|hacia,
    estuve a punto, no queria, no tenia ganas|animo|energia|fuerzas|cabeza,
    no tengo ganas|tiempo|energia|animo|fuerzas, no sabia|supe|se como|que|donde|por|hacer*, no entendi,
    no encontre, perdi la|mi|el, no me sentia|senti ${muy}? bien|capaz|lista|listo|segura|seguro|con,
    soy un|una|lo|muy|bien|tan desastre|fracaso|inutil|peor|floj*|mal*, no sirvo, perdon, disculpa, disculpe,
    perdoname, lo siento, que pena, me da pena, que verguenza, mi culpa, ups, uff, soy malisim*
  `,

  // Still to come, today.
  later: `
    not|havent|hasnt|didnt|dont|aint|couldnt|wasnt really? done|did|do|tried|started|gotten|got|had|been|get|happened|have|able|even? it|to|around|this|that|any|a|the|my|anything|there|mine? to|it|that|chance|time|do|minute|opportunity? to|do|it? yet,
    no yet, yet >, not just|quite yet, yet to, not right now, not now, not until, cant right now|now|talk|yet,
    no time right now|now|yet, later, a little|bit later,
    in a little|few|couple|short? of? bit|minutes|second|while|moment|hour|hours, in an hour,
    in # more? minutes|hours|hour|seconds, in like|about? a|an? # minutes|hours|hour?, in half an,
    # more minutes|hours, give me _, < hold on|up|please, one second|moment|minutes >,
    just a second|moment|minutes, < wait, hang on, brb, be right back, soon, shortly, in progress,
    < working on it >, im working on it >, its on my|the list, on my to do, < on it >, im on it,
    getting ready|there|started|around, still have time|to, still got time|to,
    still plan*|need*|gonna|going to|on,
    need|have|got to do|try|start|finish|get it|that|this|to still|now|later?, ill get to, day isnt over,
    night is young, day aint over,
    will do|try|get|start|be|finish|later|tonight|it|after|before|attempt|complete|give|make, ill _,
    i|we|definitely|probably|prob|hopefully|still will, will >,
    im|am|was? going|gonna to do|try|get|start|be|finish|attempt|give|make|squeeze|sit|work|practice|write|meditate,
    going to do|try|get|start|be|finish|attempt|give|make|squeeze|sit|work|practice|write|meditate,
    gonna do|try|get|start|be|finish|attempt|give|make|squeeze|sit|work|practice|write|meditate, about to,
    planning to|on, plan to|on, hoping|hope to do|get|try, trying to get|do|find|make|fit|start,
    fixing|fittin|bouta to|do, thinking of doing, starting now|soon|it|in|right,
    doing it|that|this now|soon|later|tonight|after|right|in|as, < doing it|that|this >,
    im doing it|that|this, right now, heading home|to|out, on my|the way,
    can|could|may i|we do|try it|this later|tonight|after|in|tomorrow, let me do|try|get|finish|go|eat,
    gotta do it, gonna rn, i can do it later|tonight|after|in, getting to it, about 2, tonight for sure,
    do it later|tonight|soon,
    ask|remind|text|message|check|hit|ping|try|call|bug me|back|again again|later|back|up|in|tonight|tomorrow|after|at?,
    check with me, get back to you, let you know, ill let you, < snooze, tbd, stay tuned, pending,
    todavia no|nada, aun no, < todavia, < aun, no todavia, no aun, no todavia pero, ahorita no >,
    ahorita no puedo, ahora no >, ahora no puedo, ahora mismo no, por ahora no >, no ahora|ahorita, luego,
    mas tarde, al rato, en un|unos rato|momento|segundo|minutos|ratito, en # minutos|horas|hora,
    en una|media|unas hora|horas, mas al rato, ahorita, ahora lo|la, ya casi, ya mero, ya merito, ya voy,
    ya lo|la hago|voy, voy a hacer*|intentar*|empezar*|tratar*|practicar*?, ya voy a, < voy, lo|la voy a,
    lo|la hago|hare|intento, hare, intentare, tratare, estoy por|a hacer*|empezar*|punto,
    lo|la estoy haciendo|empezando, estoy haciendolo|empezando|haciendola, apenas voy, < espera*,
    dame un|una|#|unos|tantito|chance|media|otro, < un momento|segundo|ratito >,
    pregunta* me? luego|al|mas|despues|en|manana|otra, recuerda* me? en|al|mas|luego|despues,
    me preguntas|recuerdas|escribes luego|al|mas|en|despues, escribeme|mandame luego|mas|al|en|despues,
    te aviso, te digo luego|al|manana|mas, pendiente, en eso estoy|ando|voy, en proceso, pronto,
    me falta hacer*, pienso|planeo|espero|quiero hacer* luego|al|mas|en?, puedo hacer*, hoy lo|la hago, ⏳, ⏰,
    🔜, ⌛
  `,

  // Still to come, another day.
  tomorrow: `
    tomorrow, the next day, this weekend, monday|tuesday|wednesday|thursday|friday|saturday|sunday >,
    ill tell you tomorrow, will do it tomorrow, try again tomorrow, manana, pasado manana,
    el lunes|martes|miercoles|jueves|viernes|sabado|domingo >, este fin
  `,

  // Where somebody is, or when they are free. Still to come, if nothing else was said.
  now: `
    busy, im ${very}? busy, im still|just? at|in|on|with|driving|out|working|cooking|studying|eating,
    still at|in|out|on? work|working|driving|cooking|out|here|up|asleep|busy,
    at work|school|church|practice|dinner|lunch|the, in class|traffic|transit|therapy,
    in a|the|my meeting|car|class|middle|bus|store|shower, meeting >, < driving, < working, < cooking,
    < cleaning, < studying, < eating, on the bus|road|train|phone|clock,
    with my|the kids|family|friends|people|company|clients|client, tonight, this evening|afternoon,
    after work|dinner|school|class|lunch|this|the|church|kids|my|i|bedtime|we|shower|gym,
    when i|im|the|kids get|home|off|done|go|have|can|am, before bed|sleep, once i|the|im|kids,
    at night|home|lunch|noon, end of the|my day, on break|lunch|shift, at #, around #, by #,
    kids still up|awake, ${busyEs}, estoy|ando|sigo ${muy}? ${busyEs},
    estoy|ando|sigo aun|todavia? en|con|manejando|trabajando|comiendo|cocinando|fuera|estudiando,
    en el|la|una|mi trabajo|junta|escuela|camino|reunion|consulta|chamba|jale|clase, en clase*,
    < trabajando|manejando|comiendo|cocinando|estudiando, esta noche, en|a|por la noche|tarde, despues de,
    < despues, saliendo de|del, cuando|cuanto salga|llegue|tenga|pueda|termine|duerma|se|acabe|los,
    llegando a, antes de dormir*|acostarme, al salir, a las #, mas noche
  `,

  // How it was. It was tried, if nothing else was said.
  felt: `
    it|that|this all|just? kind|kinda|sort? of? went|was|felt|helped|worked|hurt|sucked|made|brought|got|took|calmed|gave|turned|came|scared|stirred|relaxed|did a? little|lot|bit?,
    went ${very}? not|surprisingly|smoothly|by|over? ok|okay|well|good|great|bad|badly|fine|alright|better|smooth|smoothly|awesome|terrible|horribly|amazing|by|over|how|as,
    was ${very}|not|surprisingly|honestly? ok|good|great|hard|tough|rough|easy|easier|harder|fine|nice|bad|awful|weird|awkward|boring|fun|helpful|useful|interesting|amazing|difficult|uncomfortable|terrible|horrible|intense|emotional|stupid|dumb|calming|relaxing|peaceful|painful|scary|cool|tricky|messy|alright|decent|pointless|useless|challenging|refreshing|worth,
    helped|better|calmer|relaxed a little|lot|bit|some|ton, felt, felt a little|bit|lot,
    feel|feeling better|calmer|lighter|good|great|proud|relaxed|relieved|worse|silly|awkward|calm|less|more|much|accomplished,
    helped, it helps, worked ${very}? well|great|ok|out|for|better|fine, hated it|every|that|doing|this,
    < hated, loved it|that|doing|this, liked it|that, enjoyed it|that|this|myself, easier|harder than,
    better|worse than,
    not ${very}|that|as|half? bad|hard|terrible|easy|great|well|fun|awful|good|horrible|perfect,
    not the best|worst|greatest|easiest,
    wasnt ${very}|that|as|even? bad|hard|easy|great|fun|terrible|awful|good|helpful|perfect|horrible|difficult|big,
    could be|have better|worse|been, didnt|dont feel _,
    didnt|doesnt|couldnt|dont|wasnt|hasnt do|feel|seem|get|make|see|even|exactly? it|me|to|any? ${very}|that|as|any? help|work|notice|enjoy|like|hate|mind|hurt|change|go|feel|love|take|focus|concentrate|relax|sit|calm|clear|quiet|settle|shut|clearer|anything|different|difference|better|sense|calmer,
    couldnt focus|concentrate|relax|sit|clear|quiet|calm|shut|settle|turn,
    mind wandered|kept|wandering|raced|racing, wandered, hard|tough but, < boring, < awkward, < calming,
    < relaxing, < weird, < interesting, cried, teared up, was crying, made me _, brought up|back, shaking,
    noticed, realized, learned, calmer, proud, < good|great|hard|nice|decent|rough session|one, < great,
    < awesome, < amazing, < success, so|much|way much better|easier|harder, so much better, easy peasy,
    piece of cake, as planned, like we|you|usual|always, same as, first try, on time, survived,
    surprised myself, worth it, < better, < tough, < hard, < rough, < brutal, < once, < twice,
    every time|day|night|morning, no pain, 😌, 😊, 🥲,
    fue ${muy}|mejor|peor|mas|menos? bien|mal|dificil|facil|raro|duro|pesado|fuerte|util|mejor|horrible|bonito|lindo|genial,
    me fue,
    estuvo ${muy}|mas|algo? bien|bueno|dificil|facil|duro|raro|mal|pesado|fuerte|padre|ok|chido|mejor|genial|interesante|horrible|cool,
    salio ${muy}|mas? bien|mal|mejor|regular|genial,
    me|nos salio|ayudo|sirvio|gusto|costo|relajo|calmo|canso|movio|encanto|dolio|funciono|aburrio, funciono,
    sirvio, ayudo,
    me senti|sentia|siento ${muy}|mas? bien|rar*|mejor|tonto|tonta|tranquil*|relajad*|ridicul*|aliviad*|orgullos*|incomod*|calmad*|liger*|nervios*|libre|content*|feliz|peor|como|en,
    me senti, no me gusto|sirvio|ayudo|salio|costo|relajo|funciono|senti|concentre,
    no me pude concentrar|relajar|dormir, no senti|note|vi|sirvio|ayudo|funciono|ayuda|sirve|salio,
    no estuvo|fue tan|${muy}|nada? mal|dificil|facil|bien|como|horrible|duro,
    no pude concentrarme|relajarme|concentrar|dejar|parar|calmar* de? llorar|pensar?, llore, me hizo|puso,
    se sintio, me di cuenta, note, aprendi, mas facil|dificil, < dificil|facil|aburrid*|raro|rara,
    todo|muy bien, mejor|peor que, < mejor, < excelente, < genial, tranquil*, relajad*,
    como planeamos|acordamos|siempre|quedamos|platicamos|practicamos|dijimos|dijiste, valio la pena,
    todos los dias, cada noche|dia, una vez >, dos veces >, sobrevivi, me sorprendi
  `,

  // Not an answer but a question, or not knowing.
  asked: `
    < what, < whats, < who, < when, < where, < which, < why, < how,
    < did|do|does|am|should|can|could|would|will i|you|u|he|she|they|we have|need|supposed? to? do? it|this|that?,
    < was|is|are this|it|that|there|you|someone|anyone,
    what do|does|is|did|was|are|practice|exercise|time|day|if, who is|are|dis, did i|you|she|he|they,
    was i supposed, do i have to do?, was|is|am|what i|it|this|that? supposed, supposed to be?, which one,
    idk, dont|cant know|remember|tell|recall if|whether|what, not sure if|whether|yet|what, unsure, i guess,
    < maybe, < perhaps, < possibly, < hmm, quiza, quizas, tal vez, a lo mejor, puede ser, no se,
    no estoy segur*, quien es|eres|habla|sos, no entiendo la|que|bien|lo|tu?, que pregunta,
    < que|cual|cuando|cuanto|cuantos|como|donde|quien|porque, cual practica|ejercicio|tarea,
    que practica|ejercicio|tarea|es|cosa|onda|significa, de que hablas, < tenia|hay|debo|tengo que hacer*? ?,
    < se puede|puedo ?
  `,
};

/** How people set an earlier answer straight. */
export const confessionPhrases = {
  aside: `no menti, not lying, no lie, lied down|in|there|on|awake`,
  confession: `
    i said|told|put|answered|texted|wrote|marked|replied|reported|claimed|pretended .. yes|did|tried|done|finished|1|one|it|yeah|practiced|completed .. but|and|when i? really|honestly|actually? didnt|lied|wasnt|havent|never|not|only|no|dint,
    told you|her|him|u .. yes|did|tried|done|finished|1|one|it|yeah|practiced .. but|and|when i? really? didnt|lied|wasnt|havent|never|not|only|no,
    i lied >, i lied about|when|to you|that|it|the|doing|last|yesterday|my?, i was lying,
    i faked it|that|doing, i made it|that up, that wasnt|was|isnt not? true|a|honest lie?,
    i wasnt being? totally|fully|completely|entirely? honest|truthful, wasnt honest, wasnt truthful,
    havent been totally|fully|completely? honest, i have been lying,
    to be honest i didnt do? it? yesterday|last|that|on|monday|tuesday?,
    i? didnt even? do it|that|mine on? yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday like|even|when|time? i|though?,
    i didnt do it like i said, didnt do it like i said, not true what i said, correction i|last|it,
    i need to correct, want to correct, set the record straight, come clean, i have a confession, confession,
    should have said no|not|3, meant to say|put no|not|3|didnt, i take that back i,
    dije|conteste|puse|respondi|escribi|te|le|les dije|conteste|puse|que .. si|hice|intente|1 .. pero|y no|menti|nunca|era|en,
    dije que si .. pero|y no, te|les|le dije que si|lo lo? hice|habia? .. pero|y no, menti >, te|les|le menti,
    menti cuando|en|sobre|ayer|la|el|con, no fue|era|es cierto|verdad, invente,
    no fui muy|tan|del? honest*|sincer*|todo, no he sido honest*|sincer*, tengo que confesar*, me confieso,
    ayer no lo hice como|aunque?, en realidad no lo hice, la verdad no lo hice ayer|el
  `,
};
